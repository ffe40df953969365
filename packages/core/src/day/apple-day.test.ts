import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  appleDayOf,
  daysBetween,
  daysOf,
  isDay,
  mondayOf,
  newestPublishedDay,
  publishedAt,
} from './apple-day.ts'

const at = (iso: string) => new Date(iso)

const anyInstant = fc.date({
  min: at('2008-07-10T00:00:00Z'),
  max: at('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const anyDay = anyInstant.map(appleDayOf)

describe('an Apple day', () => {
  it.each([
    ['2026-11-19T07:59:59Z', '2026-11-18', 'ends at midnight of Pacific standard time'],
    ['2026-11-19T08:00:00Z', '2026-11-19', 'begins at midnight of Pacific standard time'],
    ['2026-07-01T06:59:59Z', '2026-06-30', 'ends at midnight of Pacific daylight time'],
    ['2026-07-01T07:00:00Z', '2026-07-01', 'begins at midnight of Pacific daylight time'],
    ['2027-01-01T07:59:59Z', '2026-12-31', 'is still of the old year when UTC is in the new one'],
    ['2028-02-29T20:00:00Z', '2028-02-29', 'can be a leap day'],
  ])('%s is on %s: it %s', (instant, day) => {
    expect(appleDayOf(at(instant))).toBe(day)
  })

  it.each([
    ['2026-03-08', 23, 'clocks go forward'],
    ['2026-11-01', 25, 'clocks go back'],
    ['2026-11-19', 24, 'clocks stay'],
  ])('%s has %i hours: %s', (day, hours) => {
    const start = Date.parse(`${day}T00:00:00-06:00`)
    const within = Array.from({ length: 30 }, (_, hour) => new Date(start + hour * 3_600_000))
    expect(within.filter((instant) => appleDayOf(instant) === day)).toHaveLength(hours)
  })
})

describe('the newest day whose report is out', () => {
  it.each([
    ['2026-11-19T15:59:59Z', '2026-11-17', 'before 8 o’clock yesterday is not out'],
    ['2026-11-19T16:00:00Z', '2026-11-18', 'at 8 o’clock it is'],
    ['2026-07-01T14:59:59Z', '2026-06-29', 'before 8 o’clock in summer'],
    ['2026-07-01T15:00:00Z', '2026-06-30', 'at 8 o’clock in summer'],
    ['2027-01-01T15:00:00Z', '2026-12-30', 'on New Year’s morning'],
    ['2027-01-01T16:00:00Z', '2026-12-31', 'on New Year’s Day'],
    ['2028-03-01T16:00:00Z', '2028-02-29', 'after a leap day'],
    ['2026-03-08T14:59:59Z', '2026-03-06', 'before 8 o’clock when clocks went forward'],
    ['2026-03-08T15:00:00Z', '2026-03-07', 'at 8 o’clock when clocks went forward'],
    ['2026-11-01T16:00:00Z', '2026-10-31', 'at 8 o’clock when clocks went back'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(newestPublishedDay(at(instant))).toBe(day)
  })

  it('was out by then, and the next one was not', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const newest = newestPublishedDay(instant)
        expect(publishedAt(newest).getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(publishedAt(addDays(newest, 1)).getTime()).toBeGreaterThan(instant.getTime())
      }),
    )
  })
})

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('%s moved by %i is %s', (day, days, moved) => {
    expect(addDays(day, days)).toBe(moved)
  })

  it('gives the way back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it('names each day of a range once, in order, both ends included', () => {
    expect(daysOf('2028-02-27', '2028-03-01')).toEqual([
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ])
    expect(daysOf('2026-11-19', '2026-11-19')).toEqual(['2026-11-19'])
    expect(daysOf('2026-11-20', '2026-11-19')).toEqual([])
  })

  it('begins a week on its Monday', () => {
    expect(mondayOf('2026-11-16')).toBe('2026-11-16')
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  })
})

describe('a text is a day', () => {
  it('when it is written as Apple days are', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
      }),
    )
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '26-11-19',
    '2026-11-19T00:00:00Z',
    '+002026-11-19',
    '0000-01-01',
    '2026-11-19 ',
    '2026-11-19[u-ca=hebrew]',
    '20261119',
    'yesterday',
    '',
  ])('but not “%s”', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('but not one that the calendar lacks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/), (text) => {
        const instant = new Date(text)
        const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
        expect(isDay(text)).toBe(exists && !text.startsWith('0'))
      }),
    )
  })
})
