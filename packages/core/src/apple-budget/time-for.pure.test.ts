import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesFor } from './time-for.pure.ts'

const budget = { hourLeft: 3_240, perHour: 3_240, perMinute: 270 }

test('goes as fast as Apple answers while there is room', () => {
  expect(minutesFor({ requests: 120, msPerRequest: 500 }, budget)).toBe(1)
})

test('goes no faster than the limit by the minute', () => {
  expect(minutesFor({ requests: 540, msPerRequest: 10 }, budget)).toBe(2)
})

test('waits for the hour once it is spent', () => {
  const spent = { ...budget, hourLeft: 0 }
  expect(minutesFor({ requests: 3_240, msPerRequest: 10 }, spent)).toBe(60)
  expect(minutesFor({ requests: 6_480, msPerRequest: 10 }, budget)).toBe(12 + 60)
})

test('is nothing for nothing', () => {
  expect(minutesFor({ requests: 0, msPerRequest: 500 }, budget)).toBe(0)
})

test('never becomes shorter by more work, slower answers, or less room', () => {
  const positive = fc.integer({ min: 1, max: 5_000 })
  const given = fc.tuple(positive, positive, positive, positive, positive, positive)
  fc.assert(
    fc.property(given, ([requests, more, msPerRequest, perHour, perMinute, used]) => {
      const work = { requests, msPerRequest }
      const room = { hourLeft: Math.max(0, perHour - used), perHour, perMinute }
      const usual = minutesFor(work, room)
      expect(minutesFor({ ...work, requests: requests + more }, room)).toBeGreaterThanOrEqual(usual)
      expect(minutesFor({ ...work, msPerRequest: msPerRequest + more }, room)).toBeGreaterThanOrEqual(usual)
      expect(minutesFor(work, { ...room, hourLeft: 0 })).toBeGreaterThanOrEqual(usual - 1e-9)
    }),
  )
})
