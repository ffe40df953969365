import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { JobView } from '../jobs/job-view.ts'
import { findRun, listRuns, type RunsFilter } from '../runs/read-runs.ts'
import type { RunView } from '../runs/run-view.ts'
import { cancelRun, pauseRun, resumeRun, retryRun, type SteerRunInput } from '../runs/steer-run.ts'
import type { PageOf, PageRequest, WindowRequest } from '../views.ts'
import { listDueWork, type DueWorkView } from './due-work-view.ts'
import { failureCauses, type FailureCauseView } from './failure-causes.ts'
import { health, type HealthView } from './health.ts'
import { ignoreCause, type IgnoreCauseInput } from './ignore-cause.ts'
import { listWaitingCommands } from './list-waiting-commands.ts'
import type { HostBudgetView, RateBudgetView, WaitingCommandView } from './operations-view.ts'
import { queues, type QueueView } from './queues.ts'
import { hostBudgets, rateBudgets } from './rate-budgets.ts'
import { retryFailures, type RetryEstimateView, type RetryFailuresInput } from './retry-failures.ts'
import { unknownAnswers, type UnknownAnswerView } from './unknown-answers.ts'

/** What those ask who run the house. Every method: @throws {DomainError} FORBIDDEN. */
export interface OperationsCore {
  /** What people did that has not reached the engine yet, oldest first. */
  waitingCommands(actor: Actor, page: PageRequest): Promise<PageOf<WaitingCommandView>>
  /** What Apple's limits leave to each key. */
  rateBudgets(actor: Actor, page: { first: number }): Promise<RateBudgetView[]>
  /** What they leave to all keys together, by host. */
  hostBudgets(actor: Actor): Promise<HostBudgetView[]>
  /** Failures first. */
  runs(
    actor: Actor,
    page: WindowRequest & { filter?: RunsFilter | null | undefined },
  ): Promise<PageOf<RunView>>
  /** Null when it does not exist within the actor's reach. */
  run(actor: Actor, id: string): Promise<RunView | null>
  /** What recurs, soonest first. */
  dueWork(
    actor: Actor,
    page: { first: number; offset?: number | null | undefined },
  ): Promise<PageOf<DueWorkView>>
  /** What fails now, most first. */
  failureCauses(actor: Actor): Promise<FailureCauseView[]>
  /** What Apple answered and nobody knows, newest first. */
  unknownAnswers(actor: Actor): Promise<UnknownAnswerView[]>
  queues(actor: Actor): Promise<QueueView[]>
  health(actor: Actor): Promise<HealthView>
  /** These four: @throws {DomainError} NOT_FOUND, CONFLICT when it cannot be done to it now. */
  retryRun(actor: MemberActor, input: SteerRunInput): Promise<RunView>
  pauseRun(actor: MemberActor, input: SteerRunInput): Promise<RunView>
  resumeRun(actor: MemberActor, input: SteerRunInput): Promise<RunView>
  cancelRun(actor: MemberActor, input: SteerRunInput): Promise<RunView>
  /** All of one cause, as a job; with `dryRun` only what it takes. @throws {DomainError} INVALID where nothing fails so. */
  retryFailures(
    actor: MemberActor,
    input: RetryFailuresInput,
  ): Promise<{ estimate: RetryEstimateView; job: JobView | null }>
  /** @throws {DomainError} INVALID for more than 30 days. */
  ignoreCause(actor: MemberActor, input: IgnoreCauseInput): Promise<string>
}

/** Operations, bound to what they work with. */
export const createOperationsCore = (deps: Deps): OperationsCore => ({
  waitingCommands: (actor, page) => listWaitingCommands(deps, actor, page),
  rateBudgets: (actor, page) => rateBudgets(deps, actor, page),
  hostBudgets: (actor) => hostBudgets(deps, actor),
  runs: (actor, page) => listRuns(deps, actor, page),
  run: (actor, id) => findRun(deps, actor, id),
  dueWork: (actor, page) => listDueWork(deps, actor, page),
  failureCauses: (actor) => failureCauses(deps, actor),
  unknownAnswers: (actor) => unknownAnswers(deps, actor),
  queues: (actor) => queues(deps, actor),
  health: (actor) => health(deps, actor),
  retryRun: (actor, input) => retryRun(deps, actor, input),
  pauseRun: (actor, input) => pauseRun(deps, actor, input),
  resumeRun: (actor, input) => resumeRun(deps, actor, input),
  cancelRun: (actor, input) => cancelRun(deps, actor, input),
  retryFailures: (actor, input) => retryFailures(deps, actor, input),
  ignoreCause: (actor, input) => ignoreCause(deps, actor, input),
})
