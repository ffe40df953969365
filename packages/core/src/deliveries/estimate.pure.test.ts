import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastMs } from '../apple-budget/budget.pure.ts'
import { estimate, expected, limitedBy, ratePerMinute, type Work } from './estimate.pure.ts'

const now = new Date('2026-11-19T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
const noLimits = () => ({ ofHour: 0, ofMinute: 0 })
/** Steps every `everySeconds`, the last of them now. */
const steady = (steps: number, everySeconds: number, left: number): Work => ({
  now,
  left,
  steps,
  activeMs: steps * everySeconds * 1_000,
  recent: Array.from({ length: steps }, (_, index) => ago((steps - 1 - index) * everySeconds)),
  limits: noLimits,
})

const work = fc
  .record({ steps: fc.integer({ min: 1, max: 400 }), everySeconds: fc.integer({ min: 0, max: 100 }) })
  .chain(({ steps, everySeconds }) =>
    fc.record({
      steps: fc.constant(steady(steps, everySeconds, 0)),
      left: fc.nat(400),
      hour: fc.nat(10_000_000),
      minute: fc.nat(1_000_000),
    }),
  )
  .map(({ steps, left, hour, minute }) => ({
    ...steps,
    left,
    limits: (count: number) => (count === 0 ? noLimits() : { ofHour: hour, ofMinute: minute }),
  }))

describe('when a backfill will be done', () => {
  it('is about what is left at the pace so far, between two bounds that close in with every step', () => {
    const few = estimate(steady(4, 60, 10))
    const many = estimate(steady(100, 60, 10))
    for (const range of [few, many]) {
      expect(range?.lowAt.getTime()).toBeLessThan(now.getTime() + 600_000)
      expect(range?.highAt.getTime()).toBeGreaterThan(now.getTime() + 590_000)
    }
    const widthOf = (range: typeof few) => (range?.highAt.getTime() ?? 0) - (range?.lowAt.getTime() ?? 0)
    expect(widthOf(many)).toBeLessThan(widthOf(few) / 3)
  })

  it('is not known before anything is done', () => {
    expect(estimate({ ...steady(1, 60, 10), steps: 0 })).toBeNull()
  })

  it('is never in the past nor sooner than Apple’s limits allow, and its bounds are in order', () => {
    fc.assert(
      fc.property(work, (of) => {
        const range = estimate(of)
        const { ofHour, ofMinute } = of.limits(of.left)
        const soonest = now.getTime() + Math.max(ofHour, ofMinute)
        expect(range?.lowAt.getTime()).toBeGreaterThanOrEqual(soonest)
        expect(range?.doneAt.getTime()).toBeGreaterThanOrEqual(range?.lowAt.getTime() ?? Number.NaN)
        expect(range?.highAt.getTime()).toBeGreaterThanOrEqual(range?.doneAt.getTime() ?? Number.NaN)
      }),
    )
  })

  it('is later the more is left', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 100 }), (of, more) => {
        const later = estimate({ ...of, left: of.left + more })
        expect(later?.lowAt.getTime()).toBeGreaterThanOrEqual(estimate(of)?.lowAt.getTime() ?? Number.NaN)
        expect(later?.highAt.getTime()).toBeGreaterThanOrEqual(estimate(of)?.highAt.getTime() ?? Number.NaN)
      }),
    )
  })

  it('is later while it stands still', () => {
    const going = steady(20, 1, 100)
    const standing = { ...going, recent: going.recent.map((at) => new Date(at.getTime() - 300_000)) }
    expect(estimate(standing)?.highAt.getTime()).toBeGreaterThan(estimate(going)?.highAt.getTime() ?? 0)
  })
})

describe('the pace', () => {
  it('is that of late, in files a minute, and not known from a single step', () => {
    expect(ratePerMinute(steady(21, 1, 0))).toBeCloseTo(63, 0)
    expect(ratePerMinute(steady(1, 1, 0))).toBeNull()
  })

  it('is held down by the limit that takes longest, or by nothing but the files', () => {
    const of = (limits: Work['limits'], left = 100) => limitedBy({ ...steady(50, 1, left), limits })
    expect(of(noLimits)).toBe('NOTHING')
    expect(of(() => ({ ofHour: 0, ofMinute: 20_000 }))).toBe('NOTHING')
    expect(of(() => ({ ofHour: 0, ofMinute: 95_000 }))).toBe('APPLE_MINUTE')
    expect(of((count) => ({ ofHour: count > 50 ? 900_000 : 0, ofMinute: 95_000 }))).toBe('APPLE_HOUR')
    expect(of((count) => ({ ofHour: count === 1 ? 1 : 0, ofMinute: 0 }))).toBe('APPLE_HOUR')
    expect(of(() => ({ ofHour: 9e9, ofMinute: 9e9 }), 0)).toBe('NOTHING')
  })
})

describe('what nobody started yet', () => {
  it('is told from the pace of another time, wider where none is known, and never beats Apple’s limits', () => {
    const known = expected(100, 1_000, noLimits)
    const unknown = expected(100, null, noLimits)
    expect(known.lowMs).toBeLessThan(100_000)
    expect(known.highMs).toBeGreaterThan(100_000)
    expect(unknown.highMs / unknown.lowMs).toBeGreaterThan(known.highMs / known.lowMs)
    const limited = expected(100, 1_000, () => ({ ofHour: 3_600_000, ofMinute: 0 }))
    expect(limited.lowMs).toBe(3_600_000)
    expect(expected(0, null, noLimits)).toEqual({ lowMs: 0, highMs: 0 })
  })

  it('takes an hour more for each time that Apple’s hour is full', () => {
    const budget = {
      perHour: 1_000,
      perMinute: 100_000,
      uses: [],
      foreignUses: 0,
      foreignAtMs: 0,
      heldUntilMs: 0,
      learnedAtMs: 0,
    }
    const hours = (count: number) => leastMs(budget, 'WORK', count, now.getTime()).ofHour / 3_600_000
    expect([900, 901, 1_800, 1_801].map(hours)).toEqual([0, 1, 1, 2])
  })
})
