import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mailBackOffMs } from './mail-back-off.pure.ts'

it('waits at least half a minute and at most an hour, and never shorter than the time before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), (tries) => {
      const waitMs = mailBackOffMs(tries, 0) ?? 0
      expect(waitMs).toBeGreaterThanOrEqual(30_000)
      expect(waitMs).toBeLessThanOrEqual(3_600_000)
      expect(mailBackOffMs(tries + 1, 0)).toBeGreaterThanOrEqual(waitMs)
    }),
  )
})

it('gives a mail up that would be three days old', () => {
  const threeDaysMs = 3 * 86_400_000
  expect(mailBackOffMs(1, threeDaysMs - 30_000)).toBe(30_000)
  expect(mailBackOffMs(1, threeDaysMs - 29_999)).toBeNull()
})
