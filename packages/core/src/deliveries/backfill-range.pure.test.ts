import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '../day/apple-day.ts'
import { backfillRange, type AskedDays } from './backfill-range.pure.ts'

const newest = '2026-11-18'

it.each<[string, AskedDays, { from: string; to: string }]>([
  ['the newest days by their number', { days: 30 }, { from: '2026-10-20', to: newest }],
  ['one day', { days: 1 }, { from: newest, to: newest }],
  ['a whole year', { days: 365 }, { from: '2025-11-19', to: newest }],
  ['from a day until now', { from: '2026-11-01' }, { from: '2026-11-01', to: newest }],
  ['a range', { from: '2026-01-01', to: '2026-01-31' }, { from: '2026-01-01', to: '2026-01-31' }],
  [
    'the oldest day that Apple keeps',
    { from: '2025-11-19', to: '2025-11-19' },
    { from: '2025-11-19', to: '2025-11-19' },
  ],
])('takes %s', (_what, asked, range) => {
  expect(backfillRange(asked, newest)).toEqual(range)
})

it.each<[string, AskedDays, string, RegExp]>([
  ['nothing', {}, 'from', /which days/],
  ['an end without a beginning', { to: '2026-01-01' }, 'from', /which days/],
  ['a number and a range', { days: 3, from: '2026-01-01' }, 'days', /not both/],
  ['no days', { days: 0 }, 'days', /1 to 365/],
  ['a part of a day', { days: 1.5 }, 'days', /1 to 365/],
  ['more days than Apple keeps', { days: 366 }, 'days', /1 to 365/],
  ['a range upside down', { from: '2026-02-01', to: '2026-01-01' }, 'from', /upside down/],
  ['a range of a hundred years', { from: '1926-01-01', to: '2026-01-01' }, 'from', /36526 days/],
  ['a day that does not exist', { from: '2026-02-30', to: '2026-03-01' }, 'from', /no day/],
  ['an end that is no day', { from: '2026-02-01', to: 'soon' }, 'to', /no day/],
  ['days to come', { from: '2026-11-01', to: '2026-11-19' }, 'to', /through 2026-11-18/],
  [
    'a day that Apple no longer keeps',
    { from: '2025-11-18', to: '2026-01-01' },
    'from',
    /oldest day .* 2025-11-19/,
  ],
])('refuses %s at its field', (_what, asked, field, message) => {
  expect(() => backfillRange(asked, newest)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ code: 'INVALID', field, message: expect.stringMatching(message) }),
      ],
    }),
  )
})

it('gives as many days as were asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 0, max: 4_000 }), (days, later) => {
      const { from, to } = backfillRange({ days }, addDays(newest, later))
      expect(daysBetween(from, to) + 1).toBe(days)
    }),
  )
})
