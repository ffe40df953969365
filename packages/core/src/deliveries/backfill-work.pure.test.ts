import { expect, it } from 'vitest'
import { workOf } from './backfill-work.pure.ts'

const at = (minute: number) => new Date(Date.parse('2026-11-19T12:00:00Z') + minute * 60_000)
const noLimits = () => ({ ofHour: 0, ofMinute: 0 })
const row = (backfill: object) => ({
  backfill: {
    state: 'RUNNING',
    startedAt: at(0),
    doneAt: null,
    pausedAt: null,
    resumedAt: null,
    pausedMs: 0,
    ...backfill,
  },
  total: 30,
  done: 12,
  steps: 10,
  recentStepsMs: [at(8), at(9), at(21)].map((step) => step.getTime()),
})

it('does not count the time in which a backfill was paused, nor steps before it went on', () => {
  const paused = { pausedAt: at(10), resumedAt: at(20), pausedMs: 10 * 60_000 }
  expect(workOf(row(paused), at(25), noLimits)).toMatchObject({ activeMs: 15 * 60_000, recent: [at(21)] })
})

it('stops the clock while it is paused, and when it has ended', () => {
  expect(workOf(row({ state: 'PAUSED', pausedAt: at(10) }), at(90), noLimits)?.activeMs).toBe(600_000)
  expect(workOf(row({ state: 'DONE', doneAt: at(30) }), at(90), noLimits)?.activeMs).toBe(1_800_000)
})

it('knows what is left, and nothing before it began', () => {
  expect(workOf(row({}), at(25), noLimits)).toMatchObject({ left: 18, steps: 10 })
  expect(workOf(row({ startedAt: null }), at(25), noLimits)).toBeNull()
})
