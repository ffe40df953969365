import type { RunRow, RunStep } from '@gatehouse/db'
import type { RemedyActor } from '../problems/domain-error.ts'
import type { RunStatus } from './apply-note.pure.ts'
import { describeFailure, type FailureText } from './describe-failure.ts'
import type { FailureClass } from './failure-of.pure.ts'
import { describeWait } from './describe-wait.ts'
import type { WaitReason } from './wait-of.pure.ts'

/** What may be done to a run, by whoever may. */
export const runActions = ['RETRY', 'PAUSE', 'RESUME', 'CANCEL'] as const
export type RunAction = (typeof runActions)[number]

/** What failed last, in our words. */
export interface RunFailureView extends FailureText {
  code: string
  class: FailureClass
  family: string | null
  at: Date
}

/** What a run waits for, and who ends that. */
export interface RunWaitView {
  reason: WaitReason
  message: string
  actor: RemedyActor
  until: Date | null
}

/** One piece of work, as those who run the house see it. */
export interface RunView {
  id: string
  /** The engine's id of its newest execution. */
  runId: string
  workflowId: string
  kind: string
  status: RunStatus
  step: string
  stepAt: Date
  startedAt: Date
  closedAt: Date | null
  /** Of the step that fails; 0 where none does. */
  attempts: number
  nextAttemptAt: Date | null
  lastFailure: RunFailureView | null
  waitsFor: RunWaitView | null
  clientId: string | null
  integrationId: string | null
  actions: RunAction[]
  steps: RunStepView[]
}

/** One step, or several of one kind in a row. */
export interface RunStepView {
  name: string
  at: Date
  lastAt: Date
  count: number
  failures: number
  failureCode: string | null
}

export const toRunView = (row: RunRow): RunView => ({
  id: row.id,
  runId: row.runId,
  workflowId: row.workflowId,
  kind: row.kind,
  status: row.status as RunStatus, // written by applyNote alone
  step: row.step,
  stepAt: row.stepAt,
  startedAt: row.startedAt,
  closedAt: row.closedAt,
  attempts: row.attempts,
  nextAttemptAt: row.nextAttemptAt,
  lastFailure: failureOfRow(row),
  waitsFor: waitOfRow(row),
  clientId: row.clientId,
  integrationId: row.integrationId,
  actions: actionsOn(row),
  steps: row.story.map(toStep),
})

const toStep = ({ step, at, lastAt, ...rest }: RunStep): RunStepView => ({
  ...rest,
  name: step,
  at: new Date(at),
  lastAt: new Date(lastAt),
})

function failureOfRow({ failureCode: code, failureFamily: family, ...row }: RunRow): RunFailureView | null {
  if (code === null || row.failedAt === null) return null
  const known = { code, family, class: row.failureClass as FailureClass } // written by applyNote alone
  return { ...known, at: row.failedAt, ...describeFailure(known) }
}

function waitOfRow({ waitsFor, waitsUntil }: RunRow): RunWaitView | null {
  if (waitsFor === null) return null
  const reason = waitsFor as WaitReason // written by applyNote alone
  return { reason, until: waitsUntil, ...describeWait(reason) }
}

const cancellable = new Set(['backfill', 'bulkJob', 'gainAccess', 'rotateCredential'])
const pausable = new Set(['backfill', 'bulkJob'])

/** What may be done to a run as it is; syncs and looks end by themselves within minutes. */
export function actionsOn({
  kind,
  status,
  closedAt,
}: Pick<RunRow, 'kind' | 'status' | 'closedAt'>): RunAction[] {
  if (closedAt !== null) return []
  const actions: RunAction[] = status === 'RETRYING' ? ['RETRY'] : []
  if (pausable.has(kind)) actions.push(status === 'PAUSED' ? 'RESUME' : 'PAUSE')
  return cancellable.has(kind) ? [...actions, 'CANCEL'] : actions
}
