import { expect, test } from 'vitest'
import type { Sales } from './sales-query.ts'
import {
  currenciesOf,
  previousSeries,
  REST,
  territorySeries,
  territorySums,
  totalSeries,
} from './sales-series.ts'

const units = { metric: 'units', currency: undefined } as const

const point = (day: string, territory: string, count: number, amount = '0'): Sales['points'][number] => ({
  day,
  territory,
  units: count,
  redownloads: 0,
  updates: 0,
  proceeds: [{ amount, currency: 'EUR' }],
  complete: true,
})

const sales = (points: Sales['points']): Sales => ({
  points,
  days: [
    { day: '2026-11-01', status: 'FINAL' },
    { day: '2026-11-02', status: 'MISSING' },
    { day: '2026-11-03', status: 'ZERO' },
    { day: '2026-11-04', status: 'PROVISIONAL' },
    { day: '2026-11-05', status: 'DUE' },
  ],
  totals: { units: 0, redownloads: 0, updates: 0, completeDays: 3, days: 5, proceeds: [] },
  gaps: [],
})

test('adds the territories of a day and leaves a hole where nothing is known', () => {
  const series = totalSeries(
    sales([point('2026-11-01', 'US', 3), point('2026-11-01', 'JP', 4), point('2026-11-04', 'US', -1)]),
    units,
  )
  expect(series.values).toEqual([7, null, 0, -1, null])
})

test('reads proceeds in one currency only', () => {
  const series = totalSeries(sales([point('2026-11-01', 'DE', 1, '2.10')]), {
    metric: 'proceeds',
    currency: 'EUR',
  })
  expect(series.values[0]).toBe(2.1)
  expect(
    totalSeries(sales([point('2026-11-01', 'DE', 1, '2.10')]), { metric: 'proceeds', currency: 'USD' })
      .values[0],
  ).toBe(0)
})

test('names the six largest territories and bundles the rest', () => {
  const points = ['US', 'JP', 'DE', 'FR', 'GB', 'IT', 'ES', 'PL'].map((territory, index) =>
    point('2026-11-01', territory, 10 - index),
  )
  const series = territorySeries(sales(points), units)
  expect(series.map((one) => one.key)).toEqual(['US', 'JP', 'DE', 'FR', 'GB', 'IT', REST])
  expect(series.at(-1)?.values[0]).toBe(7)
  expect(series.every((one) => one.values[1] === null)).toBe(true)
})

test('makes no line for a rest that is empty', () => {
  expect(territorySeries(sales([point('2026-11-01', 'US', 1)]), units).map((one) => one.key)).toEqual(['US'])
})

test('orders equal territories by their name', () => {
  expect(
    territorySums([point('2026-11-01', 'US', 1), point('2026-11-01', 'AT', 1)], units).map(
      (one) => one.territory,
    ),
  ).toEqual(['AT', 'US'])
})

test('puts the currencies with most units first', () => {
  const all = sales([point('2026-11-01', 'JP', 1), point('2026-11-01', 'DE', 9)])
  const [first, second] = all.points
  if (first) first.proceeds = [{ amount: '16000', currency: 'JPY' }]
  if (second) second.proceeds = [{ amount: '90', currency: 'EUR' }]
  all.totals.proceeds = [
    { amount: '16000', currency: 'JPY' },
    { amount: '90', currency: 'EUR' },
  ]
  expect(currenciesOf(all)).toEqual(['EUR', 'JPY'])
})

test('gives the days before a line of their own, with holes of their own', () => {
  const before = previousSeries(
    {
      points: [
        { day: '2026-10-27', units: 3, redownloads: 0, updates: 0, proceeds: [] },
        { day: '2026-10-28', units: 9, redownloads: 0, updates: 0, proceeds: [] },
      ],
      days: [
        { day: '2026-10-27', status: 'FINAL' },
        { day: '2026-10-28', status: 'FINAL' },
        { day: '2026-10-29', status: 'ZERO' },
        { day: '2026-10-30', status: 'MISSING' },
        { day: '2026-10-31', status: 'FINAL' },
      ],
    },
    units,
  )
  expect(before.values).toEqual([3, 9, 0, null, 0])
})
