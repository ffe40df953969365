import { clientQueries, offboardingQueries, type Revocation, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { getClientToChange } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import { archiveWithin } from '../integrations/archive-integration.ts'
import { assertReachesAll, insertJob } from '../jobs/start-job.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { toOffboardingView, type OffboardingView } from './offboarding-views.ts'
import { digestOf, offboardedStatement } from './statement.ts'

export interface OffboardClientInput {
  clientId: string
  /** Whether its data are deleted, thirty days from now. */
  deleteData: boolean
  /** The client's name, typed by hand. */
  confirmName: string
  idempotencyKey?: string | null | undefined
}

const restorableMs = 30 * 24 * 60 * 60_000

/**
 * Ends a client: its integrations are archived, their secrets gone at once, and a list says what is to be revoked at
 * Apple. Its data stay, or are deleted after thirty days unless it is restored. Off-boarded already, it stays so.
 * @throws {DomainError} INVALID at `confirmName`, NOT_FOUND, FORBIDDEN.
 */
export async function offboardClient(
  deps: Deps,
  actor: MemberActor,
  input: OffboardClientInput,
): Promise<OffboardingView> {
  authorise(actor, 'client.offboard')
  assertReachesAll(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    const clientId = await once(tx, actor, 'client.offboard', input.idempotencyKey, async () => {
      const client = await getClientToChange(tx, input.clientId)
      assertNamed(client.name, input.confirmName)
      if (!(await offboardingQueries.findOffboarding(tx, client.id)))
        await end(deps, tx, actor, client, input)
      return client.id
    })
    const row = await offboardingQueries.findOffboarding(tx, clientId)
    if (!row) throw problem('CONFLICT', 'This client was restored meanwhile.', { field: 'clientId' })
    return toOffboardingView(row)
  })
}

async function end(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  client: { id: string; name: string; archivedAt: Date | null },
  { deleteData }: OffboardClientInput,
): Promise<void> {
  const { workspaceId } = actor
  const at = deps.now()
  const revocations = await revocationsOf(tx, client.id)
  for (const integration of await offboardingQueries.integrationsToEnd(tx, client.id))
    await archiveWithin(tx, actor, integration, at)
  if (!client.archivedAt) await clientQueries.updateClient(tx, client.id, { archivedAt: at })
  const jobId = deleteData ? await insertJob(tx, actor, 'ERASE', { clientId: client.id }) : null
  const row = {
    by: actor.name,
    deletesData: deleteData,
    revocations,
    deleteAt: deleteData ? new Date(at.getTime() + restorableMs) : null,
    createdAt: at,
  }
  await offboardingQueries.insertOffboarding(tx, { ...row, workspaceId, clientId: client.id, jobId })
  await record(tx, actor, 'client.offboarded', { kind: 'client', id: client.id, clientId: client.id }, [
    { field: 'data', from: null, to: deleteData ? `deleted ${row.deleteAt?.toISOString()}` : 'kept' },
    { field: 'statement', from: null, to: digestOf(offboardedStatement(client, row)) },
  ])
}

/** What is to be revoked at Apple for a client's sake, by the names that it has there. */
export async function revocationsOf(tx: Tx, clientId: string): Promise<Revocation[]> {
  const secrets = await offboardingQueries.secretsOfClient(tx, clientId)
  const users = await offboardingQueries.usersAtClient(tx, clientId)
  const open = { confirmedAt: null, confirmedBy: null }
  return [
    ...secrets.map(({ id, clientId: owner, label, appleLabel, createdAt, ...secret }) => ({
      ...secret,
      ...open,
      credentialId: id,
      label: appleLabel ?? label,
      createdAt: createdAt.toISOString(),
      shared: owner === null,
    })),
    ...users.map(({ integrationId, accountName, email, createdAt }) => ({
      ...open,
      credentialId: integrationId,
      kind: 'USER',
      label: accountName,
      keyId: null,
      issuerId: null,
      appleId: email,
      fingerprint: email,
      createdAt: createdAt.toISOString(),
      shared: false,
    })),
  ]
}

function assertNamed(name: string, typed: string): void {
  if (typed.trim() === name) return
  throw problem('INVALID', `This is not the client’s name. Type “${name}” to go on.`, {
    field: 'confirmName',
  })
}
