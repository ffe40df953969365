import { expect, it } from 'vitest'
import { createTries } from './tries.pure.ts'

const now = new Date('2026-11-20T12:00:00Z')
const later = new Date(now.getTime() + 15 * 60_000)

it('answers an address no longer that failed a hundred times, for a quarter of an hour, and others all the same', () => {
  const tries = createTries()
  for (let times = 0; times < 99; times += 1) tries.failed('203.0.113.1', now)
  expect(tries.tooMany('203.0.113.1', now)).toBe(false)
  tries.failed('203.0.113.1', now)
  expect(tries.tooMany('203.0.113.1', now)).toBe(true)
  expect(tries.tooMany('203.0.113.2', now)).toBe(false)
  expect(tries.tooMany('203.0.113.1', later)).toBe(false)
  tries.failed('203.0.113.1', later)
  expect(tries.tooMany('203.0.113.1', later)).toBe(false)
})
