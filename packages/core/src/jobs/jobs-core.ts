import type { Actor } from '../access/actor.ts'
import { reparseDeliveries, type ReparseInput } from '../deliveries/reparse.ts'
import type { Deps } from '../deps.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { JobProblemView, JobView } from './job-view.ts'
import { findJob, jobProblems, listJobs } from './read-jobs.ts'
import { startJob } from './start-job.ts'
import { cancelJob, pauseJob, resumeJob, type SteerJobInput } from './steer-job.ts'

/** What may be asked of jobs over many rows. They concern the whole workspace, and who reaches everything. */
export interface JobsCore {
  /** Seals every secret anew with the newest key. @throws {DomainError} FORBIDDEN. */
  rewrap(actor: Actor, input: { idempotencyKey?: string | null | undefined }): Promise<JobView>
  /** Reads kept files again, without Apple. @throws {DomainError} INVALID, FORBIDDEN. */
  reparse(actor: Actor, input: ReparseInput): Promise<JobView>
  list(actor: Actor, page: PageRequest): Promise<PageOf<JobView>>
  /** Null when it does not exist within the actor's reach. */
  find(actor: Actor, id: string): Promise<JobView | null>
  /** Rows that it could not do. */
  problems(actor: Actor, jobId: string, page: PageRequest): Promise<PageOf<JobProblemView>>
  /** These three: @throws {DomainError} NOT_FOUND, CONFLICT when it has ended. */
  pause(actor: Actor, input: SteerJobInput): Promise<JobView>
  resume(actor: Actor, input: SteerJobInput): Promise<JobView>
  cancel(actor: Actor, input: SteerJobInput): Promise<JobView>
}

/** Jobs, bound to what they work with. */
export const createJobsCore = (deps: Deps): JobsCore => ({
  rewrap: (actor, { idempotencyKey }) => startJob(deps, actor, 'REWRAP', {}, idempotencyKey),
  reparse: (actor, input) => reparseDeliveries(deps, actor, input),
  list: (actor, page) => listJobs(deps, actor, page),
  find: (actor, id) => findJob(deps, actor, id),
  problems: (actor, jobId, page) => jobProblems(deps, actor, jobId, page),
  pause: (actor, input) => pauseJob(deps, actor, input),
  resume: (actor, input) => resumeJob(deps, actor, input),
  cancel: (actor, input) => cancelJob(deps, actor, input),
})
