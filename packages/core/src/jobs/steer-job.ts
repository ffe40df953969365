import { bulkJobQueries, type JobRow, type Tx } from '@gatehouse/db'
import type { JobNews } from '@gatehouse/contracts'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { JobKindName, JobView } from './job-view.ts'
import { kinds } from './kinds.ts'
import { getJobView } from './read-jobs.ts'
import { permissionOf } from './job-permission.ts'

export interface SteerJobInput {
  id: string
  idempotencyKey?: string | null | undefined
}

/** Pauses a job between two rows. Paused already, it stays so. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT when it has ended. */
export const pauseJob = (deps: Deps, actor: Actor, input: SteerJobInput): Promise<JobView> =>
  steer(deps, actor, input, 'job.paused', 'jobPaused', (job) =>
    job.state === 'PAUSED' ? null : { state: 'PAUSED' },
  )

/** Lets a paused job go on where it stopped. @throws {DomainError} as `pauseJob`. */
export const resumeJob = (deps: Deps, actor: Actor, input: SteerJobInput): Promise<JobView> =>
  steer(deps, actor, input, 'job.resumed', 'jobResumed', (job) =>
    job.state === 'PAUSED' ? { state: job.startedAt ? 'RUNNING' : 'QUEUED' } : null,
  )

/** Ends a job before its time; what is done stays done. @throws {DomainError} as `pauseJob`. */
export const cancelJob = (deps: Deps, actor: Actor, input: SteerJobInput): Promise<JobView> =>
  steer(deps, actor, input, 'job.cancelled', 'jobCancelled', () => ({
    state: 'CANCELLED',
    doneAt: deps.now(),
  }))

async function steer(
  deps: Deps,
  actor: Actor,
  input: SteerJobInput,
  action: string,
  command: JobNews,
  next: (job: JobRow) => Partial<Pick<JobRow, 'state' | 'doneAt'>> | null,
): Promise<JobView> {
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, action, input.idempotencyKey, async () => {
      const job = await getOpen(tx, input.id, action)
      if (!job) return input.id
      authorise(actor, permissionOf[job.kind as JobKindName]) // written by startJob alone
      const set = next(job)
      if (set && (await bulkJobQueries.moveJob(tx, job.id, set))) {
        if (set.state === 'CANCELLED') await kinds[job.kind as JobKindName].cancelled?.(tx, job) // as above
        await record(tx, actor, action, { kind: 'job', id: job.id, clientId: null })
        await dispatch(tx, actor, command, { jobId: job.id })
      }
      return job.id
    })
    return getJobView(tx, id)
  })
}

/** The job; null when it is cancelled already and is to be. */
async function getOpen(tx: Tx, id: string, action: string): Promise<JobRow | null> {
  const job = isUuid(id) ? await bulkJobQueries.findJob(tx, id) : null
  if (!job) throw problem('NOT_FOUND', 'There is no such job, or it is not shared with you.', { field: 'id' })
  if (job.doneAt === null) return job
  if (job.state === 'CANCELLED' && action === 'job.cancelled') return null
  throw problem('CONFLICT', 'This job has ended.', { field: 'id', hint: 'Start another one.' })
}
