import { bulkJobQueries, offboardingQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { restoreWithin } from '../integrations/restore-integration.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'

/**
 * Takes a client's off-boarding back, within the transaction that restores the client: nothing is deleted, and what was
 * archived with it waits for a new key. @throws {DomainError} CONFLICT when its data are being deleted, or are.
 */
export async function restoreOffboarded(tx: Tx, actor: Actor, clientId: string, at: Date): Promise<void> {
  const row = await offboardingQueries.findOffboarding(tx, clientId)
  if (!row) return
  const held = row.jobId === null ? row : await offboardingQueries.lockOffboardingOfJob(tx, row.jobId)
  if (held?.deletingAt)
    throw problem('CONFLICT', 'The data of this client are deleted; nothing brings them back.', {
      field: 'clientId',
      hint: 'Add the client anew and connect it.',
    })
  await offboardingQueries.updateOffboarding(tx, row.id, { restoredAt: at })
  if (row.jobId !== null && (await bulkJobQueries.moveJob(tx, row.jobId, { state: 'CANCELLED', doneAt: at })))
    await dispatch(tx, actor, 'jobCancelled', { jobId: row.jobId })
  for (const integration of await offboardingQueries.archivedAtOnce(tx, clientId, row.createdAt))
    await restoreWithin(tx, actor, integration, at)
}
