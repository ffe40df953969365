import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backOffMs } from './back-off.pure.ts'
import { carryOutProblems } from './carry-out-error.ts'

const problem = fc.constantFrom(...carryOutProblems)
const failures = fc.integer({ min: 1, max: 1_000 })

it('never waits for nothing, nor longer than five minutes, and never shorter than the time before', () => {
  fc.assert(
    fc.property(problem, failures, (why, n) => {
      expect(backOffMs(why, n)).toBeGreaterThanOrEqual(1_000)
      expect(backOffMs(why, n + 1)).toBeGreaterThanOrEqual(backOffMs(why, n))
      expect(backOffMs(why, n)).toBeLessThanOrEqual(300_000)
    }),
  )
})

it('goes out soon after an engine that was away for long is back', () => {
  expect(backOffMs('ENGINE_AWAY', 1_000)).toBe(1_000)
})
