import { expect, test } from 'vitest'
import { createAttempts } from './attempts.ts'

const person = 'ada@agency.example'
const home = '10.0.0.1'

function failedTimes(count: number, clock = { nowMs: 0 }) {
  const attempts = createAttempts(() => clock.nowMs)
  for (let n = 0; n < count; n += 1) attempts.begin(person, home)
  return attempts
}

test('lets ten failures through and then asks to wait', () => {
  const attempts = failedTimes(9)
  expect(attempts.begin(person, home)).toBe(0)
  expect(attempts.begin(person, home)).toBe(900)
})

test('forgets the failures after a quarter of an hour', () => {
  const clock = { nowMs: 0 }
  const attempts = failedTimes(10, clock)
  clock.nowMs = 15 * 60_000
  expect(attempts.begin(person, home)).toBe(0)
})

test('lets the same person in from elsewhere while one address guesses', () => {
  expect(failedTimes(10).begin(person, '10.0.0.2')).toBe(0)
})

test('never counts a success, however many there are', () => {
  const attempts = createAttempts(() => 0)
  for (let n = 0; n < 500; n += 1) {
    expect(attempts.begin(person, home)).toBe(0)
    attempts.succeeded(person, home)
  }
})

test('stops one address that guesses at many people', () => {
  const attempts = createAttempts(() => 0)
  for (let n = 0; n < 100; n += 1) expect(attempts.begin(`${n}@agency.example`, home)).toBe(0)
  expect(attempts.begin('fresh@agency.example', home)).toBeGreaterThan(0)
})

test('counts a try from its start, so that many at once are not many guesses', () => {
  const attempts = createAttempts(() => 0)
  const waits = Array.from({ length: 50 }, () => attempts.begin(person, home))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10)
})
