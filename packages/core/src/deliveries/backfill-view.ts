import { deliveryQueries, type BackfillRow, type Tx } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { BackfillView } from '../views.ts'
import { estimateDoneAt } from './estimate.pure.ts'

interface Progress {
  backfill: BackfillRow
  total: number
  done: number
  newestOn: string | null
  oldestOn: string | null
  lastStepAt: string | null
}

/** A backfill as people see it. */
export const toBackfillView = ({ backfill, ...progress }: Progress, now: Date): BackfillView => ({
  id: backfill.id,
  state: backfill.state as BackfillView['state'], // written by the use cases of this folder alone
  deliveriesDone: progress.done,
  deliveriesTotal: progress.total,
  newestDay: progress.newestOn,
  oldestDay: progress.oldestOn,
  estimatedDoneAt:
    backfill.state === 'RUNNING' && backfill.startedAt
      ? estimateDoneAt({ startedAt: backfill.startedAt, now, done: progress.done, total: progress.total })
      : null,
  lastStepAt: progress.lastStepAt === null ? null : new Date(progress.lastStepAt),
})

/** @throws {DomainError} NOT_FOUND */
export async function getBackfillView(deps: Deps, tx: Tx, id: string): Promise<BackfillView> {
  const row = await deliveryQueries.findBackfillProgress(tx, id)
  if (!row)
    throw problem('NOT_FOUND', 'There is no such backfill, or it is not shared with you.', { field: 'id' })
  return toBackfillView(row, deps.now())
}
