import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  available,
  lease,
  observe,
  refused,
  settle,
  standing,
  take,
  type Budget,
  type Share,
} from './budget.pure.ts'

const start = Date.UTC(2026, 10, 21, 12)
const minute = 60_000
const fresh = (over: Partial<Budget> = {}): Budget => ({
  perHour: 3_600,
  perMinute: 300,
  uses: [],
  foreignUses: 0,
  foreignAtMs: 0,
  heldUntilMs: 0,
  learnedAtMs: start,
  ...over,
})

/** Takes as many as there are at this instant. */
function takeAll(budget: Budget, share: Share, atMs: number): { budget: Budget; taken: number } {
  for (let taken = 0; ; taken += 1) {
    const next = lease(budget, share, atMs)
    if (!next.granted) return { budget, taken }
    budget = next.budget
  }
}

describe('a budget', () => {
  it('keeps a tenth of the minute for people', () => {
    const work = takeAll(fresh(), 'WORK', start)
    expect(work.taken).toBe(270)
    expect(takeAll(work.budget, 'PEOPLE', start).taken).toBe(30)
  })

  it('keeps a tenth of the hour for people', () => {
    const work = takeAll(fresh({ perMinute: 10_000 }), 'WORK', start)
    expect(work.taken).toBe(3_240)
    expect(takeAll(work.budget, 'PEOPLE', start).taken).toBe(360)
  })

  it('names the time to come back, and has room then', () => {
    const { budget } = takeAll(fresh(), 'WORK', start)
    const later = lease(budget, 'WORK', start + 20_000)
    expect(later).toMatchObject({ granted: false, retryInMs: 41_000 })
    expect(lease(budget, 'WORK', start + 61_000).granted).toBe(true)
  })

  it('lets nothing through while Apple asked to be left alone', () => {
    const held = refused(fresh(), { hourSpent: false, retryAfterMs: 30_000 }, start)
    expect(lease(held, 'PEOPLE', start)).toMatchObject({ granted: false, retryInMs: 30_000 })
    expect(lease(held, 'PEOPLE', start + 30_000).granted).toBe(true)
  })

  it('learns a limit by the minute from refusals, to the very number', () => {
    // 120 went through, and ten more were refused.
    let { budget } = takeAll(fresh({ perMinute: 130 }), 'PEOPLE', start)
    for (let at = 0; at < 10; at += 1)
      budget = refused(budget, { hourSpent: false, retryAfterMs: null }, start)
    expect(budget.perMinute).toBe(120)
  })

  it('learns no limit from a refusal that came after a few requests', () => {
    const held = refused(fresh(), { hourSpent: false, retryAfterMs: null }, start)
    expect(held.perMinute).toBe(300)
  })

  it('tries a learned limit a little higher after some minutes, when work waits for it', () => {
    const { budget } = takeAll(fresh({ learnedAtMs: start - 11 * minute, perMinute: 100 }), 'WORK', start)
    expect(budget.perMinute).toBe(110)
  })

  it('believes Apple about what others took with the same key, and asks again after a while', () => {
    const seen = observe(fresh(), { perHour: 500, hourLeft: 0, perMinute: null }, start)
    expect(lease(seen, 'WORK', start)).toMatchObject({ granted: false, retryInMs: 5 * minute })
    expect(lease(seen, 'WORK', start + 5 * minute).granted).toBe(true)
  })

  it('says what is left and when all of it is back', () => {
    const { budget } = takeAll(fresh(), 'WORK', start)
    expect(standing(budget, start)).toEqual({
      remaining: 3_330,
      resetsAtMs: start + 60 * minute,
      minuteRemaining: 30,
      keptForPeople: 360,
      heldUntilMs: null,
    })
    expect(standing(budget, start + 60 * minute)).toMatchObject({ remaining: 3_600, resetsAtMs: null })
  })

  it('never lets more through than the limits, in any minute and any hour, however it is asked', () => {
    const steps = fc.array(fc.record({ waitMs: fc.nat(20_000), asks: fc.nat(40), people: fc.boolean() }), {
      maxLength: 80,
    })
    const limits = fc.record({
      perMinute: fc.integer({ min: 5, max: 60 }),
      perHour: fc.integer({ min: 20, max: 300 }),
    })
    fc.assert(
      fc.property(limits, steps, (limit, asked) => {
        let budget = fresh({ ...limit, learnedAtMs: start + 24 * 60 * minute })
        const taken: number[] = []
        let now = start
        for (const { waitMs, asks, people } of asked) {
          now += waitMs
          for (let at = 0; at < asks; at += 1) {
            const room = available(budget, people ? 'PEOPLE' : 'WORK', now)
            const next = lease(budget, people ? 'PEOPLE' : 'WORK', now)
            expect(next.granted).toBe(room.requests > 0)
            expect(next.granted || next.retryInMs > 0).toBe(true)
            if (next.granted) taken.push(now)
            budget = next.granted ? next.budget : budget
          }
        }
        const most = (spanMs: number) =>
          Math.max(0, ...taken.map((from) => taken.filter((at) => at >= from && at < from + spanMs).length))
        expect(most(minute)).toBeLessThanOrEqual(limit.perMinute)
        expect(most(60 * minute)).toBeLessThanOrEqual(limit.perHour)
      }),
      { numRuns: 40 },
    )
  })

  it('never lets more through when requests are taken in lots of which some are not made, and forgets those', () => {
    const lots = fc.array(
      fc.record({
        waitMs: fc.nat(15_000),
        size: fc.integer({ min: 1, max: 20 }),
        unmade: fc.nat(20),
        lastsMs: fc.nat(2_000),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), lots, (perMinute, asked) => {
        let budget = fresh({ perMinute, perHour: null, learnedAtMs: start + 24 * 60 * minute })
        const madeAt: number[] = []
        let now = start
        for (const { waitMs, size, unmade, lastsMs } of asked) {
          now += waitMs
          const takenAtMs = now
          const taken = Math.min(size, available(budget, 'WORK', now).requests)
          budget = take(budget, taken, now)
          now += lastsMs
          const made = Math.max(0, taken - unmade)
          for (let at = 0; at < made; at += 1) madeAt.push(takenAtMs + (lastsMs * at) / made)
          budget = settle(budget, { takenAtMs, taken, made }, now)
        }
        const most = Math.max(
          0,
          ...madeAt.map((from) => madeAt.filter((at) => at >= from && at < from + minute).length),
        )
        expect(most).toBeLessThanOrEqual(Math.max(1, Math.floor(perMinute * 0.9)))
        // Minutes are put together in the far past, so a little more may be remembered and never less.
        const remembered = budget.uses.reduce((sum, [, count]) => sum + count, 0)
        const inHour = madeAt.filter((at) => at > now - 58 * minute).length
        expect(remembered).toBeGreaterThanOrEqual(inHour)
        expect(remembered).toBeLessThanOrEqual(madeAt.length)
      }),
      { numRuns: 60 },
    )
  })

  it('remembers an hour in a short list', () => {
    let budget = fresh({ perHour: 100_000, perMinute: 100_000 })
    for (let second = 0; second < 3_600; second += 1) {
      const next = lease(budget, 'WORK', start + second * 1_000)
      if (next.granted) budget = next.budget
    }
    expect(budget.uses.length).toBeLessThan(130)
    expect(standing(budget, start + 3_599_000).remaining).toBe(96_400)
  })
})
