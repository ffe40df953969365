import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { DayFigures } from './figures.ts'

const figures = (...days: [string, DayFigures['days'][number]['status'], ...number[]][]): DayFigures => ({
  days: days.map(([day, status]) => ({ day, status })),
  points: days.flatMap(([day, , ...units]) =>
    units.map((count) => ({ day, units: count, redownloads: 0, updates: 0 })),
  ),
})

test('compares days that have a figure on both sides, and adds territories', () => {
  const now = figures(['2026-11-03', 'FINAL', 6, 4], ['2026-11-04', 'PROVISIONAL', 12], ['2026-11-05', 'DUE'])
  const before = figures(['2026-10-31', 'FINAL', 8], ['2026-11-01', 'FINAL', 12], ['2026-11-02', 'FINAL', 90])
  expect(compare(now, before, 'units')).toEqual({ days: 2, now: 22, before: 20, change: 0.1 })
})

test('leaves out a day that is missing in the past, however much it has now', () => {
  const now = figures(['2026-11-03', 'FINAL', 50], ['2026-11-04', 'FINAL', 5])
  const before = figures(['2026-11-01', 'MISSING'], ['2026-11-02', 'FINAL', 10])
  expect(compare(now, before, 'units')).toEqual({ days: 1, now: 5, before: 10, change: -0.5 })
})

test('counts a day on which nothing was sold as a day', () => {
  const now = figures(['2026-11-04', 'FINAL', 5])
  const before = figures(['2026-11-03', 'ZERO'])
  expect(compare(now, before, 'units')).toEqual({ days: 1, now: 5, before: 0, change: null })
})
