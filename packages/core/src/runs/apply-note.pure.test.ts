import { expect, it } from 'vitest'
import { applyNote, type RunState } from './apply-note.pure.ts'
import type { RunNote, RunOf } from './run-note.ts'

const of: RunOf = {
  workspaceId: 'w',
  clientId: 'c',
  integrationId: 'i',
  workflowId: 'backfill:b',
  runId: 'r1',
  kind: 'backfill',
}
const at = (second: number) => new Date(Date.UTC(2026, 10, 19, 20, 0, second))
const answered = (second: number, more: Partial<Extract<RunNote, { type: 'ANSWERED' }>> = {}): RunNote => ({
  ...of,
  at: at(second),
  type: 'ANSWERED',
  step: 'fetchDelivery',
  activityId: '1',
  wait: null,
  ...more,
})
const failed = (second: number, more: Partial<Extract<RunNote, { type: 'FAILED' }>> = {}): RunNote => ({
  ...of,
  at: at(second),
  type: 'FAILED',
  step: 'fetchDelivery',
  activityId: '1',
  attempt: 1,
  nextAttemptAt: at(second + 10),
  failure: { code: 'SERVER_500', family: 'salesReports', class: 'APPLE' },
  ...more,
})
const after = (...notes: RunNote[]): RunState | null => notes.reduce<RunState | null>(applyNote, null)

it('calls a run that fails and is tried again retrying, with the next attempt and what failed', () => {
  expect(after(answered(1), failed(2), failed(12, { attempt: 2, nextAttemptAt: at(30) }))).toMatchObject({
    status: 'RETRYING',
    attempts: 2,
    nextAttemptAt: at(30),
    failureCode: 'SERVER_500',
    failureFamily: 'salesReports',
  })
})

it('goes on retrying while another step of the same run works, and runs again when the failing one works', () => {
  const both = [failed(1), answered(2, { activityId: '2', step: 'planSync' })]
  expect(after(...both)?.status).toBe('RETRYING')
  expect(after(...both, answered(3))).toMatchObject({ status: 'RUNNING', attempts: 0, nextAttemptAt: null })
})

it('remembers what failed last, though its workflow went on without it', () => {
  expect(after(failed(1, { nextAttemptAt: null }))).toMatchObject({
    status: 'RUNNING',
    failureCode: 'SERVER_500',
  })
})

it('takes Apple’s limit for no failure: it waits', () => {
  const failure = { code: 'LIMIT', family: null, class: 'LIMIT' } as const
  expect(after(failed(1, { failure }))).toMatchObject({
    status: 'WAITING_APPLE',
    waitsFor: 'LIMIT',
    waitsUntil: at(11),
    failureCode: null,
  })
})

it.each([
  ['CODE', 'WAITING_PERSON'],
  ['PAUSED', 'PAUSED'],
  ['DAY', 'WAITING_TIME'],
] as const)('says that it waits: %s', (reason, status) => {
  const wait = { for: reason, until: at(60) }
  expect(after(answered(1, { wait }))).toMatchObject({ status, waitsFor: reason, waitsUntil: at(60) })
})

it('ends, and begins anew under the same id', () => {
  const ended: RunNote = { ...of, at: at(5), type: 'ENDED', how: 'DONE' }
  expect(after(failed(1), ended)).toMatchObject({ status: 'DONE', closedAt: at(5), nextAttemptAt: null })
  expect(after(failed(1), ended, answered(9, { runId: 'r2' }))).toMatchObject({
    status: 'RUNNING',
    closedAt: null,
    runId: 'r2',
  })
})

it('is not moved back by what came late', () => {
  expect(after(answered(9), failed(2))?.status).toBe('RUNNING')
})

it('tells its story step by step, several of one kind in a row together, and not without end', () => {
  const story = after(answered(1, { step: 'planSync' }), answered(2), failed(3), answered(4))?.story
  expect(story).toMatchObject([
    { step: 'planSync', count: 1, failures: 0 },
    { step: 'fetchDelivery', count: 3, failures: 1, failureCode: 'SERVER_500', lastAt: at(4).toISOString() },
  ])
  const many = Array.from({ length: 500 }, (_, n) => answered(n, { step: n % 2 ? 'a' : 'b' }))
  expect(after(...many)?.story.length).toBeLessThanOrEqual(60)
})
