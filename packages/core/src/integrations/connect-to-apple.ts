import { createAscClient, type AscClient, type AscCredential } from '@gatehouse/asc-client'
import {
  accessQueries,
  integrationQueries,
  vaultQueries,
  workspaceQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { leaseRequest, noteAnswer, type Counted } from '../apple-budget/lease-request.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { addressOf } from './apple-host.ts'

/**
 * A way to Apple with the credential in an integration's first slot, or with the one that an attempt is to prove. The
 * opened secret lives as long as the client. Every request is leased from Apple's budget first: from the share of people
 * where an attempt is proved, since somebody waits for that. A request without room throws `BudgetSpentError`.
 * @throws {CannotAskAppleError | VaultError}
 */
export async function connectToApple(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  attemptId: string | null = null,
): Promise<{
  client: AscClient
  integration: IntegrationRecord
  credentialId: string
  /** How many requests were made with it so far. */
  requestsMade: () => number
}> {
  const at = deps.now()
  const found = await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    const credential = integration ? await credentialFor(tx, integration.id, attemptId) : null
    if (!integration || !credential?.sealed) return null
    await accessQueries.touchCredential(tx, credential.id, at)
    const { workspaceId, id: credentialId } = credential
    await vaultQueries.noteOpening(tx, { workspaceId, credentialId, run: actor.run }, at)
    const workspace = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
    return { integration, credential: { ...credential, sealed: credential.sealed }, demo: workspace.demo }
  })
  if (!found) throw new CannotAskAppleError('KEY_UNUSABLE')
  const { integration, credential, demo } = found
  const place = { workspaceId: actor.workspaceId, credentialId: credential.id }
  const privateKey = await deps.vault.open(place, credential.sealed)
  const baseUrl = addressOf(deps, demo)
  const counted = { host: new URL(baseUrl).host, fingerprint: credential.fingerprint }
  let requests = 0
  const client = createAscClient({
    baseUrl,
    credential: toAscCredential(credential, privateKey),
    beforeRequest: async () => {
      await leaseRequest(deps, counted, attemptId === null ? 'WORK' : 'PEOPLE')
      requests += 1
    },
    onRateLimit: (seen) => noteAnswer(deps, counted, seen),
  })
  return { client, integration, credentialId: credential.id, requestsMade: () => requests }
}

/** Whom an integration's requests are counted against; null where it has no key to ask with. */
export async function countedFor(
  deps: Deps,
  tx: Tx,
  of: { workspaceId: string; integrationId: string; attemptId?: string | null },
): Promise<Counted | null> {
  const credential = await credentialFor(tx, of.integrationId, of.attemptId ?? null)
  if (!credential) return null
  const { demo } = await workspaceQueries.getWorkspace(tx, of.workspaceId)
  return { host: new URL(addressOf(deps, demo)).host, fingerprint: credential.fingerprint }
}

async function credentialFor(tx: Tx, integrationId: string, attemptId: string | null) {
  if (attemptId === null) return accessQueries.credentialInSlot(tx, integrationId, 'A')
  const attempt = await accessQueries.findAttempt(tx, attemptId)
  return attempt?.integrationId === integrationId && attempt.credentialId !== null
    ? accessQueries.findCredential(tx, attempt.credentialId)
    : null
}

function toAscCredential(
  row: { keyId: string | null; issuerId: string | null },
  privateKey: string,
): AscCredential {
  if (row.keyId === null) throw new CannotAskAppleError('KEY_UNUSABLE')
  return row.issuerId === null
    ? { kind: 'API_KEY_INDIVIDUAL', keyId: row.keyId, privateKey }
    : { kind: 'API_KEY_TEAM', keyId: row.keyId, issuerId: row.issuerId, privateKey }
}
