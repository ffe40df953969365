import { clientQueries, offboardingQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { revocationsOf } from './offboard-client.ts'
import {
  toOffboardingView,
  toRevocationView,
  type HoldingsView,
  type OffboardingView,
  type RevocationView,
} from './offboarding-views.ts'
import { deletedStatement, digestOf, offboardedStatement, type Statement } from './statement.ts'

/** The off-boarding of a client that was not taken back; null for a client at work, and out of reach. */
export async function findOffboarding(
  deps: Deps,
  actor: MemberActor,
  clientId: string,
): Promise<OffboardingView | null> {
  authorise(actor, 'client.offboard')
  if (!isUuid(clientId)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => offboardingQueries.findOffboarding(tx, clientId))
  return row && toOffboardingView(row)
}

/** What off-boarding a client would mean: what is to be revoked where, and how much there is; null out of reach. */
export async function previewOffboarding(
  deps: Deps,
  actor: MemberActor,
  clientId: string,
): Promise<{ revocations: RevocationView[]; holdings: HoldingsView } | null> {
  authorise(actor, 'client.offboard')
  if (!isUuid(clientId)) return null
  return deps.db.read(reachOf(actor), async (tx) => {
    if ((await clientQueries.clientsByIds(tx, [clientId])).length === 0) return null
    const revocations = (await revocationsOf(tx, clientId)).map(toRevocationView)
    return { revocations, holdings: await offboardingQueries.holdingsOf(tx, clientId) }
  })
}

/**
 * The proof of an off-boarding as JSON: what was agreed, what was deleted, and where the audit log says so. The log's
 * entry carries each statement's digest, and its hash is made with the audit key. Null where there is nothing to prove.
 */
export async function proofOfOffboarding(
  deps: Deps,
  actor: MemberActor,
  clientId: string,
): Promise<string | null> {
  authorise(actor, 'client.offboard')
  if (!isUuid(clientId)) return null
  return deps.db.read(reachOf(actor), async (tx) => {
    const row = await offboardingQueries.findOffboarding(tx, clientId)
    const [client] = await clientQueries.clientsByIds(tx, [clientId])
    if (!row || !client) return null
    const entry = async (action: string, statement: Statement) => {
      const signed = await offboardingQueries.findAuditEntry(tx, clientId, action)
      const auditEntry = signed && {
        id: signed.id,
        position: signed.position,
        hash: signed.hash,
        keyId: signed.kid,
      }
      return { statement, sha256: digestOf(statement), auditEntry }
    }
    const proofs = [await entry('client.offboarded', offboardedStatement(client, row))]
    if (row.deletedAt) proofs.push(await entry('client.deleted', deletedStatement(client, row)))
    return JSON.stringify({ gatehouse: 'proof of off-boarding', version: 1, proofs }, null, 2)
  })
}
