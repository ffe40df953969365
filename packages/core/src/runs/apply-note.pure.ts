import type { RunRow, RunStep } from '@gatehouse/db'
import type { RunNote } from './run-note.ts'
import type { RunWait, WaitReason } from './wait-of.pure.ts'

/** How a run is, worst first. */
export const runStatuses = [
  'FAILED',
  'RETRYING',
  'WAITING_PERSON',
  'WAITING_APPLE',
  'WAITING_TIME',
  'PAUSED',
  'RUNNING',
  'DONE',
  'CANCELLED',
] as const
export type RunStatus = (typeof runStatuses)[number]

/** A run as it is to be stored; its id and place in lists are Postgres'. */
export type RunState = Omit<RunRow, 'id' | 'seq'>

/** So many steps are told; the oldest go. */
const toldSteps = 60

const statusOfWait: Record<WaitReason, RunStatus> = {
  CODE: 'WAITING_PERSON',
  INVITATION: 'WAITING_PERSON',
  REVOCATION: 'WAITING_PERSON',
  LIMIT: 'WAITING_APPLE',
  APPLE: 'WAITING_APPLE',
  DAY: 'WAITING_TIME',
  MAIL_SERVER: 'RETRYING',
  PAUSED: 'PAUSED',
}

/** A run after one more note. What is older than it, or of an execution before, changes nothing. */
export function applyNote(before: RunState | null, note: RunNote): RunState {
  const run = before ?? begin(note)
  if (before && note.at < before.stepAt) return before
  const known = { ...run, runId: note.runId, stepAt: note.at }
  if (note.type === 'ENDED')
    return { ...atRest(known), status: note.how, closedAt: note.at, failingActivity: null }
  const open = { ...known, step: note.step, closedAt: null, story: tell(run.story, note) }
  return note.type === 'FAILED' ? failed(open, note) : answered(open, note)
}

const begin = (note: RunNote): RunState => ({
  workspaceId: note.workspaceId,
  clientId: note.clientId,
  integrationId: note.integrationId,
  workflowId: note.workflowId,
  runId: note.runId,
  kind: note.kind,
  status: 'RUNNING',
  step: note.type === 'ENDED' ? '' : note.step,
  stepAt: note.at,
  failingActivity: null,
  attempts: 0,
  nextAttemptAt: null,
  waitsFor: null,
  waitsUntil: null,
  failureCode: null,
  failureFamily: null,
  failureClass: null,
  failedAt: null,
  story: [],
  startedAt: note.at,
  closedAt: null,
})

const atRest = (run: RunState): RunState => ({
  ...run,
  nextAttemptAt: null,
  waitsFor: null,
  waitsUntil: null,
})

function answered(run: RunState, note: Extract<RunNote, { type: 'ANSWERED' }>): RunState {
  // Beside it, another step of the same run still fails.
  if (run.failingActivity !== null && run.failingActivity !== note.activityId) return run
  return waiting({ ...atRest(run), failingActivity: null, attempts: 0 }, note.wait)
}

function waiting(run: RunState, wait: RunWait | null): RunState {
  if (!wait) return { ...run, status: 'RUNNING' }
  return { ...run, status: statusOfWait[wait.for], waitsFor: wait.for, waitsUntil: wait.until }
}

function failed(run: RunState, note: Extract<RunNote, { type: 'FAILED' }>): RunState {
  const { failure, nextAttemptAt, attempt, activityId, at } = note
  const told = { failureCode: failure.code, failureFamily: failure.family, failureClass: failure.class }
  // Apple's limits are no fault of anybody's.
  if (failure.class === 'LIMIT' && nextAttemptAt)
    return waiting({ ...run, failingActivity: activityId }, { for: 'LIMIT', until: nextAttemptAt })
  const known = { ...atRest(run), ...told, failedAt: at, attempts: attempt }
  return nextAttemptAt
    ? { ...known, status: 'RETRYING', failingActivity: activityId, nextAttemptAt }
    : { ...known, status: 'RUNNING', failingActivity: null }
}

/** The story with one more step; several of one kind in a row are one entry. */
function tell(story: readonly RunStep[], note: Extract<RunNote, { step: string }>): RunStep[] {
  const last = story.at(-1)
  const at = note.at.toISOString()
  const failures = note.type === 'FAILED' ? 1 : 0
  const failureCode = note.type === 'FAILED' ? note.failure.code : null
  if (last?.step !== note.step)
    return [
      ...story.slice(1 - toldSteps),
      { step: note.step, at, lastAt: at, count: 1, failures, failureCode },
    ]
  return [
    ...story.slice(0, -1),
    {
      ...last,
      lastAt: at,
      count: last.count + 1,
      failures: last.failures + failures,
      failureCode: failureCode ?? last.failureCode,
    },
  ]
}
