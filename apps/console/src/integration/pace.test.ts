import { expect, test } from 'vitest'
import { addSample, doneBetween, isStalled, perMinute } from './pace.ts'

const now = Date.parse('2026-11-18T14:00:00Z')

test('counts steps a minute from what it saw', () => {
  const samples = [0, 10, 20].reduce<ReturnType<typeof addSample>>(
    (seen, done) => addSample(seen, { atMs: now + done * 500, done }),
    [],
  )
  expect(perMinute(samples)).toBe(120)
})

test('says no pace from a single look or a blink', () => {
  expect(perMinute([{ atMs: now, done: 3 }])).toBeNull()
  expect(
    perMinute([
      { atMs: now, done: 3 },
      { atMs: now + 100, done: 9 },
    ]),
  ).toBeNull()
})

test('starts anew when the count falls, as with the next history', () => {
  const samples = addSample([{ atMs: now, done: 30 }], { atMs: now + 5000, done: 2 })
  expect(samples).toEqual([{ atMs: now + 5000, done: 2 }])
})

test('forgets what is older than two minutes', () => {
  const samples = addSample(
    [
      { atMs: now, done: 1 },
      { atMs: now + 100_000, done: 5 },
    ],
    { atMs: now + 130_000, done: 9 },
  )
  expect(samples.map((one) => one.done)).toEqual([5, 9])
})

test('calls it stalled after three usual pauses, but never within a minute', () => {
  const lastStepAt = new Date(now - 90_000).toISOString()
  expect(isStalled(lastStepAt, 60, now)).toBe(true)
  expect(isStalled(lastStepAt, 1, now)).toBe(false)
  expect(isStalled(new Date(now - 50_000).toISOString(), 600, now)).toBe(false)
  expect(isStalled(null, 60, now)).toBe(false)
})

test('estimates a span, and no span for the last minute', () => {
  expect(doneBetween('2026-11-18T14:20:00Z', now)).toEqual({
    from: '2026-11-18T14:18:00.000Z',
    to: '2026-11-18T14:26:00.000Z',
  })
  expect(doneBetween('2026-11-18T14:00:40Z', now)).toBeNull()
})
