import { bulkJobQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { permissionOf } from './job-permission.ts'
import { getJobView } from './read-jobs.ts'
import type { JobKindName, JobView } from './job-view.ts'

/**
 * Starts a job over many rows of the workspace, unless one of its kind runs: that one goes on, and is answered.
 * @throws {DomainError} FORBIDDEN.
 */
export async function startJob(
  deps: Deps,
  actor: Actor,
  kind: JobKindName,
  input: Record<string, unknown>,
  idempotencyKey?: string | null,
): Promise<JobView> {
  return startOnce(deps, actor, kind, idempotencyKey, async (tx) => {
    const [running] = await bulkJobQueries.openJobs(tx, kind)
    return running?.id ?? insertJob(tx, actor, kind, input)
  })
}

/** The frame of every start of a job: allowed, one after another for each kind, once. `start` gives the job's id. */
export async function startOnce(
  deps: Deps,
  actor: Actor,
  kind: JobKindName,
  idempotencyKey: string | null | undefined,
  start: (tx: Tx) => Promise<string>,
): Promise<JobView> {
  authorise(actor, permissionOf[kind])
  assertReachesAll(actor)
  const { workspaceId } = actor
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, `job.${kind}`, idempotencyKey, async () => {
      await bulkJobQueries.lockJobKind(tx, { workspaceId, kind })
      return start(tx)
    })
    return getJobView(tx, id)
  })
}

/** Makes a job and asks for it to be done, within a transaction; its id. */
export async function insertJob(
  tx: Tx,
  actor: Actor,
  kind: JobKindName,
  input: Record<string, unknown>,
): Promise<string> {
  const { workspaceId } = actor
  const jobId = await bulkJobQueries.insertJob(tx, { workspaceId, kind, input, startedBy: actor.name })
  const given = { kind, ...input }
  const changes = Object.entries(given)
    // Thousands of rows tell nobody anything; what became of each is written down for itself.
    .filter(([field]) => field !== 'ids' && field !== 'asked')
    .map(([field, to]) => ({ field, from: null, to: String(to) }))
  await record(tx, actor, 'job.started', { kind: 'job', id: jobId, clientId: null }, changes)
  await dispatch(tx, actor, 'bulkJob', { jobId })
  return jobId
}

/** @throws {DomainError} FORBIDDEN for who reaches a part: a job is about all rows. */
export function assertReachesAll(actor: Actor): void {
  if (actor.kind === 'system' || actor.everything) return
  throw problem('FORBIDDEN', 'A job works on the whole workspace, and you reach a part of it.', {
    hint: 'Somebody who reaches everything can start it.',
    actor: 'WORKSPACE_ADMIN',
  })
}
