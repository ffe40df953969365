import { expect, it } from 'vitest'
import { morningIn, spanOf } from './time-left.ts'

const minuteMs = 60_000

it.each([
  [8 * minuteMs + 41_000, { unit: 'clock', minutes: '08', seconds: '41' }],
  [-5_000, { unit: 'clock', minutes: '00', seconds: '00' }],
  [90 * minuteMs, { unit: 'hours', count: 1 }],
  [47 * 60 * minuteMs, { unit: 'hours', count: 47 }],
  [5.9 * 24 * 60 * minuteMs, { unit: 'days', count: 5 }],
])('says %i ms as %j', (spanMs, span) => {
  expect(spanOf(spanMs, true)).toEqual(span)
})

it('counts minutes of what is over', () => {
  expect(spanOf(7.9 * minuteMs, false)).toEqual({ unit: 'minutes', count: 7 })
})

it('puts off to a morning, over the end of a month', () => {
  const now = new Date(2026, 10, 29, 17, 30).getTime()
  expect(morningIn(3, now)).toEqual(new Date(2026, 11, 2, 8))
})
