import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateDoneAt } from './estimate.pure.ts'

const startedAt = new Date('2026-11-19T12:00:00Z')
const after = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000)

describe('when a backfill will be done', () => {
  it('is what is left at the pace so far', () => {
    expect(estimateDoneAt({ startedAt, now: after(10), done: 10, total: 30 })).toEqual(after(30))
  })

  it('is not known before anything is done', () => {
    expect(estimateDoneAt({ startedAt, now: after(10), done: 0, total: 30 })).toBeNull()
  })

  it('is now when nothing is left, or more was done than was to do', () => {
    expect(estimateDoneAt({ startedAt, now: after(10), done: 30, total: 30 })).toEqual(after(10))
    expect(estimateDoneAt({ startedAt, now: after(10), done: 31, total: 30 })).toEqual(after(10))
  })

  it('is never in the past, also when clocks of two machines differ', () => {
    const count = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 10_000 }), count, count, (minutes, done, total) => {
        const now = after(minutes)
        const doneAt = estimateDoneAt({ startedAt, now, done, total })
        expect(doneAt?.getTime()).toBeGreaterThanOrEqual(now.getTime())
      }),
    )
  })
})
