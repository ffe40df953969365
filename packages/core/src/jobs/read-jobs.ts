import { bulkJobQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { emptyPage, toKeyset, toPageOf } from '../paging.ts'
import { problem } from '../problems/domain-error.ts'
import type { PageOf, PageRequest } from '../views.ts'
import { authoriseLook } from './job-permission.ts'
import { toJobProblemView, toJobView, type JobProblemView, type JobView } from './job-view.ts'

/** Jobs over many rows, newest first; none for who does not reach everything. */
export async function listJobs(deps: Deps, actor: Actor, page: PageRequest): Promise<PageOf<JobView>> {
  authorise(actor, 'operations.read')
  const keyset = toKeyset(page)
  const rows = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.listJobs(tx, keyset))
  return toPageOf(rows, keyset.afterSeq, toJobView)
}

/** A job, or null out of reach. @throws {DomainError} FORBIDDEN. */
export async function findJob(deps: Deps, actor: Actor, id: string): Promise<JobView | null> {
  if (!isUuid(id)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.findCountedJob(tx, id))
  if (!row) return null
  authoriseLook(actor, row.job.kind)
  return toJobView(row)
}

/** The rows that a job could not do, in the order it met them. */
export async function jobProblems(
  deps: Deps,
  actor: Actor,
  jobId: string,
  page: PageRequest,
): Promise<PageOf<JobProblemView>> {
  const keyset = toKeyset(page)
  const job = await findJob(deps, actor, jobId)
  if (!job) return emptyPage
  const rows = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.listJobProblems(tx, jobId, keyset))
  return toPageOf(rows, keyset.afterSeq, toJobProblemView)
}

/** @throws {DomainError} NOT_FOUND */
export async function getJobView(tx: Tx, id: string): Promise<JobView> {
  const row = await bulkJobQueries.findCountedJob(tx, id)
  if (!row) throw problem('NOT_FOUND', 'There is no such job, or it is not shared with you.', { field: 'id' })
  return toJobView(row)
}
