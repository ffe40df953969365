import { bulkJobQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Permission } from '../access/roles.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { getJobView } from './read-jobs.ts'
import type { JobKindName, JobView } from './job-view.ts'

/** What may be started, by whom. */
export const permissionOf: Record<JobKindName, Permission> = {
  REWRAP: 'vault.manage',
  REPARSE: 'job.manage',
}

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
  authorise(actor, permissionOf[kind])
  assertReachesAll(actor)
  const { workspaceId } = actor
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, `job.${kind}`, idempotencyKey, async () => {
      await bulkJobQueries.lockJobKind(tx, { workspaceId, kind })
      const running = await bulkJobQueries.findOpenJob(tx, kind)
      if (running) return running.id
      const jobId = await bulkJobQueries.insertJob(tx, { workspaceId, kind, input, startedBy: actor.name })
      const given = { kind, ...input }
      const changes = Object.entries(given).map(([field, to]) => ({ field, from: null, to: String(to) }))
      await record(tx, actor, 'job.started', { kind: 'job', id: jobId, clientId: null }, changes)
      await dispatch(tx, actor, 'bulkJob', { jobId })
      return jobId
    })
    return getJobView(tx, id)
  })
}

/** @throws {DomainError} FORBIDDEN for who reaches a part: a job is about all rows. */
function assertReachesAll(actor: Actor): void {
  if (actor.kind === 'system' || actor.everything) return
  throw problem('FORBIDDEN', 'A job works on the whole workspace, and you reach a part of it.', {
    hint: 'Somebody who reaches everything can start it.',
    actor: 'WORKSPACE_ADMIN',
  })
}
