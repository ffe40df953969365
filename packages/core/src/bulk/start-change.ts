import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { JobView } from '../jobs/job-view.ts'
import { insertJob, startOnce } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'
import type { BulkOutcome } from './outcomes.pure.ts'

/** So many rows can be changed at once. */
export const mostRows = 10_000

/** Which rows: these, or all that a list shows with this filter. */
export interface Selected<Filter> {
  ids?: readonly string[] | null | undefined
  filter?: Filter | null | undefined
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

/** How many rows a change does what to; `job` does it, null after a dry run and where nothing is to be done. */
export interface BulkChangeView {
  changed: number
  same: number
  refused: number
  job: JobView | null
}

/** A row with what becomes of it. */
export interface PlannedRow {
  id: string
  outcome: BulkOutcome
}

/** What a job of the kind CHANGE keeps: which rows, and what is done to each. */
export interface ChangeInput extends Record<string, unknown> {
  of: 'client' | 'integration' | 'app' | 'connectLink'
  action: string
  ids: string[]
}

/** Starts the job that changes the rows that are to be changed. @throws {DomainError} INVALID for too many, FORBIDDEN. */
export async function startChange(
  deps: Deps,
  actor: MemberActor,
  planned: readonly PlannedRow[],
  change: Omit<ChangeInput, 'ids'>,
  { dryRun, idempotencyKey }: Pick<Selected<unknown>, 'dryRun' | 'idempotencyKey'>,
): Promise<BulkChangeView> {
  if (planned.length > mostRows)
    throw problem('INVALID', `At most ${mostRows} rows are changed at once; these are more.`, {
      field: 'filter',
      hint: 'Narrow the list, and change it part by part.',
    })
  const count = (wanted: BulkOutcome) => planned.filter(({ outcome }) => outcome === wanted).length
  const counts = { changed: count('CHANGED'), same: count('SAME'), refused: count('REFUSED') }
  if (dryRun || counts.changed === 0) return { ...counts, job: null }
  const ids = planned.filter(({ outcome }) => outcome === 'CHANGED').map(({ id }) => id)
  const job = await startOnce(deps, actor, 'CHANGE', idempotencyKey, (tx) =>
    insertJob(tx, actor, 'CHANGE', { ...change, rows: ids.length, ids }),
  )
  return { ...counts, job }
}

/** @throws {DomainError} INVALID unless rows are named, by ids or by a filter. */
export function assertSelected<Filter>({ ids, filter }: Selected<Filter>): void {
  if ((ids == null) !== (filter == null)) return
  throw problem('INVALID', 'Name the rows either by their ids or by a filter.', { field: 'ids' })
}
