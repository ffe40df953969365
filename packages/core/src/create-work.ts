import type { GatehouseActivities, IntegrationRef } from '@gatehouse/contracts'
import { systemActor, type SystemActor } from './access/actor.ts'
import { planCatalogue } from './catalogue/plan-catalogue.ts'
import { syncApps } from './catalogue/sync-apps.ts'
import { syncCatalogue } from './catalogue/sync-catalogue.ts'
import { fetchDeliveries } from './deliveries/fetch-deliveries.ts'
import { fetchDelivery } from './deliveries/fetch-delivery.ts'
import { leaseDeliveries } from './deliveries/lease-deliveries.ts'
import { finishSync, planSync } from './deliveries/plan-sync.ts'
import { postponeDelivery } from './deliveries/postpone-delivery.ts'
import type { Deps } from './deps.ts'
import { giveUpAccess } from './integrations/fail-attempt.ts'
import { escalate } from './mail/escalate.ts'
import { sendDigests } from './mail/send-digests.ts'
import { sendMail } from './mail/send-mail.ts'
import { stepJob } from './jobs/step-job.ts'
import { openAccess } from './integrations/open-access.ts'
import { tellingWhenAway } from './integrations/tell-apple-away.ts'
import { finishWatch } from './integrations/finish-watch.ts'
import { probeIntegration } from './integrations/probe-integration.ts'
import { verifyAccess } from './integrations/verify-access.ts'
import { stepInvitation } from './service-user/step-invitation.ts'
import { giveUpRotation } from './rotations/end-rotation.ts'
import { requestAnalytics } from './rotations/request-analytics.ts'
import { switchRotation } from './rotations/switch-rotation.ts'
import { verifyRotation } from './rotations/verify-rotation.ts'
import { watchRevocation } from './rotations/watch-revocation.ts'
import { stepSignIn } from './sign-in/step-sign-in.ts'
import { createCallLog } from './calls/call-log.ts'
import { writeCalls } from './calls/write-calls.ts'
import { judgeIncidents } from './overview/judge-incidents.ts'
import { fairnessKey } from './apple-budget/fairness-key.ts'
import { relayOutbox, type CarryOut } from './outbox/relay-outbox.ts'
import { readGauges, type Gauges } from './planner/gauges.ts'
import { beat, dueWork, type Beating, type DueWork } from './planner/due-work.ts'
import { noteRuns } from './runs/note-runs.ts'
import type { RunNote, RunOf } from './runs/run-note.ts'
import { silentRuns } from './runs/silent-runs.ts'
import { tidyWhenDue, type Tidied } from './retention/tidy-when-due.ts'

/** What workers ask of the house: every activity but the one that starts workflows, and what keeps them going. */
export interface Work extends Omit<GatehouseActivities, 'startDueWork'> {
  dueWork(): Promise<DueWork>
  /** What the engine orders work fairly by: the key that Apple counts, so that one client never starves another. */
  fairnessKey(of: IntegrationRef & { attemptId?: string }): Promise<string>
  /** Carries what waits in the outbox to the engine; how many intentions were taken. */
  relayOutbox(carryOut: CarryOut): Promise<number>
  /** Tells those above what nobody has taken up for hours. */
  escalate(): Promise<void>
  /** Notes that a worker polls, and which Gatehouse it is. */
  beat(worker: Beating): Promise<void>
  /** Takes in what this worker saw of runs. */
  noteRuns(notes: readonly RunNote[]): Promise<void>
  /** Runs that have not ended and of which nothing was heard for minutes: whether they go on the engine knows. */
  silentRuns(): Promise<RunOf[]>
  /** Writes down how calls to Apple ended since the last time; how many answers nobody knows. */
  writeCalls(): Promise<{ unknown: number }>
  /** Opens, keeps and ends incidents by how the last calls to Apple ended. */
  judgeIncidents(): Promise<void>
  /** Mails what was held for the digests whose hour has come. */
  sendDigests(): Promise<void>
  /** What is too old goes, once a day, raw files that a workspace keeps no longer among it. */
  tidyWhenDue(signal?: AbortSignal): Promise<Tidied>
  /** How much waits, over all workspaces. */
  gauges(): Promise<Gauges>
}

/**
 * What workers may ask of the house, bound to what it works with; each acts as Gatehouse itself in one workspace. `runOf`
 * tells the id of the workflow that is at work.
 */
export const createWork = (of: Deps, runOf: () => string | undefined = () => undefined): Work => {
  const deps: Deps = { calls: createCallLog(), ...of }
  const as = (workflow: string, { workspaceId }: { workspaceId: string }) =>
    systemActor(workspaceId, workflow, runOf())
  const ofAttempt =
    <Input extends IntegrationRef & { attemptId?: string }, Answer>(
      workflow: string,
      step: (deps: Deps, actor: SystemActor, input: Input) => Promise<Answer>,
    ) =>
    (input: Input): Promise<Answer> => {
      const actor = as(workflow, input)
      return tellingWhenAway(deps, actor, input, () => step(deps, actor, input))
    }
  return {
    verifyAccess: ofAttempt('gainAccess', verifyAccess),
    stepInvitation: ofAttempt('gainAccess', stepInvitation),
    stepSignIn: ofAttempt('gainAccess', stepSignIn),
    openAccess: (input) => openAccess(deps, as('gainAccess', input), input),
    giveUpAccess: (input) => giveUpAccess(deps, as('gainAccess', input), input),
    syncApps: ofAttempt('syncIntegration', syncApps),
    planCatalogue: (input) => planCatalogue(deps, as('syncIntegration', input), input),
    syncCatalogue: (input) => syncCatalogue(deps, as('syncIntegration', input), input),
    leaseDeliveries: (input) => leaseDeliveries(deps, as('backfill', input), input),
    fetchDelivery: (input) => fetchDelivery(deps, as('backfill', input), input),
    fetchDeliveries: (input) => fetchDeliveries(deps, as('backfill', input), input),
    postponeDelivery: (input) => postponeDelivery(deps, as('backfill', input), input),
    planSync: (input) => planSync(deps, as('syncIntegration', input), input),
    finishSync: (input) => finishSync(deps, as('syncIntegration', input), input),
    sendMail: (input) => sendMail(deps, as('sendMail', input), input),
    verifyRotation: (input) => verifyRotation(deps, as('rotateCredential', input), input),
    requestAnalytics: (input) => requestAnalytics(deps, as('rotateCredential', input), input),
    switchRotation: (input) => switchRotation(deps, as('rotateCredential', input), input),
    giveUpRotation: (input) => giveUpRotation(deps, as('rotateCredential', input), input),
    watchRevocation: (input) => watchRevocation(deps, as('rotateCredential', input), input),
    stepJob: (input) => stepJob(deps, as('bulkJob', input), input),
    probeIntegration: (input) => probeIntegration(deps, as('watchIntegration', input), input),
    finishWatch: (input) => finishWatch(deps, as('watchIntegration', input), input),
    dueWork: () => dueWork(deps),
    fairnessKey: (of) => fairnessKey(deps, as('planner', of), of),
    relayOutbox: (carryOut) => relayOutbox(deps, carryOut),
    escalate: () => escalate(deps),
    writeCalls: () => writeCalls(deps),
    judgeIncidents: () => judgeIncidents(deps),
    sendDigests: () => sendDigests(deps),
    beat: (worker) => beat(deps, worker),
    noteRuns: (notes) => noteRuns(deps, notes),
    silentRuns: () => silentRuns(deps),
    tidyWhenDue: (signal) => tidyWhenDue(deps, signal),
    gauges: () => readGauges(deps),
  }
}
