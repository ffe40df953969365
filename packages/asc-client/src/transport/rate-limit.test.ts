import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRateLimit } from './rate-limit.ts'

test('reads the hour as Apple sends it', () => {
  expect(parseRateLimit('user-hour-lim:3600;user-hour-rem:3545;')).toEqual({
    hour: { limit: 3600, remaining: 3545 },
    minute: null,
    rejected: [],
  })
})

test('reads hour and minute out of two headers joined by a comma', () => {
  const both = parseRateLimit(
    'user-hour-lim:3600;user-hour-rem:3545, user-minute-lim:150;user-minute-rem:149',
  )
  expect(both).toMatchObject({
    hour: { remaining: 3545 },
    minute: { limit: 150, remaining: 149 },
    rejected: [],
  })
})

describe('odd values', () => {
  test.each([
    ['user-hour-lim:3500, user-hour-rem:42', { limit: 3500, remaining: 42 }],
    ['user-hour-rem:0;user-hour-lim:50;user-hour-new-value:10;', { limit: 50, remaining: 0 }],
    ['user-hour-lim:3500;user-hour-rem:-1;', { limit: 3500, remaining: 0 }],
    ['user-hour-lim:2500;user-hour-rem:10;hank:dean:venture;rusty:jr;;', { limit: 2500, remaining: 10 }],
    ['user-hour-rem:10;user-hour-rem:7', { limit: null, remaining: 7 }],
    [' user-hour-lim : 3600 ; user-hour-rem : 5 ', { limit: 3600, remaining: 5 }],
  ])('%s', (header, hour) => {
    expect(parseRateLimit(header).hour).toEqual(hour)
  })

  test.each([
    ['user-hour-lim', 'NO_VALUE'],
    ['user-hour-lim:', 'NO_VALUE'],
    ['user-hour-lim:35:00', 'NOT_A_NUMBER'],
    ['user-hour-lim:hour', 'NOT_A_NUMBER'],
    ['user-hour-rem:1e3', 'NOT_A_NUMBER'],
    ['user-hour-rem:3.5', 'NOT_A_NUMBER'],
    ['user-day-lim:5', 'UNKNOWN_NAME'],
  ])('%s is rejected as %s', (header, reason) => {
    expect(parseRateLimit(header)).toEqual({ hour: null, minute: null, rejected: [{ text: header, reason }] })
  })
})

test.each([null, '', ';;', ' , '])('%j says nothing', (header) => {
  expect(parseRateLimit(header)).toEqual({ hour: null, minute: null, rejected: [] })
})

test('reads back whatever is written, in any order', () => {
  const count = fc.nat({ max: 100_000 })
  fc.assert(
    fc.property(count, count, count, count, fc.boolean(), (limit, remaining, perMinute, left, turned) => {
      const hour = [`user-hour-lim:${limit}`, `user-hour-rem:${remaining}`]
      const minute = [`user-minute-lim:${perMinute}`, `user-minute-rem:${left}`]
      const header = [...(turned ? hour.reverse() : hour), ...minute].join(turned ? ';' : ', ')
      expect(parseRateLimit(header)).toEqual({
        hour: { limit, remaining },
        minute: { limit: perMinute, remaining: left },
        rejected: [],
      })
    }),
  )
})

test('never gives a number that was not sent', () => {
  const part = fc.constantFrom('user-hour-lim', 'user-minute-rem', ':', ';', ', ', '7', '123', '-', ' ', 'x')
  const headers = fc.array(part).map((parts) => parts.join(''))
  fc.assert(
    fc.property(headers, (header) => {
      const { hour, minute } = parseRateLimit(header)
      const values = [hour?.limit, hour?.remaining, minute?.limit, minute?.remaining]
      // A zero may stand for a negative rest.
      const made = values.filter((value) => value && !header.includes(String(value)))
      expect(made).toEqual([])
    }),
  )
})
