import type { BulkJobInput, JobStep } from '@gatehouse/contracts'
import { bulkJobQueries, type JobRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { JobKind } from './job-kind.ts'
import type { JobKindName } from './job-view.ts'
import { kinds } from './kinds.ts'

/** How long a paused one waits when nobody wakes it. */
const pausedMs = 60 * 60_000
/** How long one that waits for its day is left alone at most: days are moved in a demo. */
const longestWaitMs = 6 * 60 * 60_000
const ended: JobStep = { done: true, retryInMs: 0 }
const goOn: JobStep = { done: false, retryInMs: 0 }

/**
 * Does the next rows of a job. What it did, the cursor and the problems it met are entered together; a step that was
 * done by another meanwhile, or after a pause, enters nothing.
 */
export async function stepJob(deps: Deps, actor: SystemActor, input: BulkJobInput): Promise<JobStep> {
  const job = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.findJob(tx, input.jobId))
  if (!job || job.doneAt) return ended
  if (job.state === 'PAUSED') return { done: false, retryInMs: pausedMs, paused: true }
  const kind = kinds[job.kind as JobKindName] // written by startJob alone
  const waitMs = ((await kind.waitsUntil?.(deps, actor, job))?.getTime() ?? 0) - deps.now().getTime()
  if (waitMs > 0) return { done: false, retryInMs: Math.min(waitMs, longestWaitMs) }
  if (job.state === 'QUEUED') await begin(deps, actor, job, kind)
  else await doStep(deps, actor, job, kind)
  return goOn
}

async function begin(deps: Deps, actor: SystemActor, job: JobRow, kind: JobKind): Promise<void> {
  const total = job.startedAt ? job.total : await kind.count(deps, actor, job)
  const startedAt = job.startedAt ?? deps.now()
  await deps.db.write(reachOf(actor), (tx) =>
    bulkJobQueries.moveJob(tx, job.id, { state: 'RUNNING', total, startedAt }),
  )
}

async function doStep(deps: Deps, actor: SystemActor, job: JobRow, kind: JobKind): Promise<void> {
  const step = await kind.step(deps, actor, job)
  const at = deps.now()
  const { workspaceId } = actor
  await deps.db.write(reachOf(actor), async (tx) => {
    const { cursor, done } = step
    // What came while it ran counts as well, also where the step took it in before anybody counted it.
    const more = Math.max(step.more ?? 0, job.done + done - job.total)
    if (!(await bulkJobQueries.advanceJob(tx, job, { cursor, done, more, at }))) return
    await step.write?.(tx)
    const problems = step.problems.map((problem) => ({ ...problem, workspaceId, jobId: job.id }))
    await bulkJobQueries.noteJobProblems(tx, problems)
    if (!step.ended) return
    await bulkJobQueries.moveJob(tx, job.id, { state: 'DONE', doneAt: at })
    await record(tx, actor, 'job.done', { kind: 'job', id: job.id, clientId: null })
  })
}
