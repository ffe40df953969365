import type { salesQueries } from '@gatehouse/db'
import { addDays, daysOf, mondayOf } from '../day/apple-day.ts'
import type { SalesView } from './sales-view.ts'
import { addMoney } from './add-money.pure.ts'
import { isKnown, type Coverage, type Source } from './coverage.pure.ts'
import type { DayRange } from './day-range.ts'
import { gapsOf } from './gaps.ts'

/** Sums as they were asked for: by day or week, by currency, and by client, app and territory. */
export type SalesRow = Awaited<ReturnType<typeof salesQueries.sumSales>>[number]

type TotalRow = Awaited<ReturnType<typeof salesQueries.totalSales>>[number]

/** What was asked, as far as the answer depends on it. */
interface Asked extends DayRange {
  granularity: 'DAY' | 'WEEK'
}

/** What the database has of it. */
interface Loaded {
  rows: SalesRow[]
  totals: TotalRow[]
  daysWithSales: string[]
}

/** Joins the numbers with how complete each day is. Totals are of whole days alone, and say of how many. */
export function assembleSales(
  asked: Asked,
  loaded: Loaded,
  coverage: Coverage,
  gaps: { everWanted?: boolean } = {},
): SalesView {
  const withSales = new Set(loaded.daysWithSales)
  const days = daysOf(asked.from, asked.to).map((day) => {
    const status = coverage.worstOf(coverage.sources, [day])
    return { day, status: status === 'FINAL' && !withSales.has(day) ? ('ZERO' as const) : status }
  })
  return {
    points: toPoints(asked, loaded.rows, coverage),
    days,
    totals: {
      ...countsOf(loaded.totals),
      proceeds: proceedsOf(loaded.totals),
      completeDays: days.filter(({ status }) => isKnown(status)).length,
      days: days.length,
    },
    gaps: gapsOf(
      coverage,
      days.map(({ day }) => day),
      gaps,
    ),
  }
}

function toPoints(asked: Asked, rows: SalesRow[], coverage: Coverage): SalesView['points'] {
  const groups = Map.groupBy(rows, ({ day, ...key }) => `${day} ${keyOf(key)}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { day, clientId, appId, ascId, territory } = first
    const days = daysIn(asked, day)
    const whole = isKnown(coverage.worstOf(sourcesOf(first, coverage), days))
    return [
      {
        day,
        days: days.length,
        clientId,
        appId,
        ascId,
        territory,
        ...countsOf(group),
        proceeds: proceedsOf(group),
        complete: whole,
      },
    ]
  })
}

/** What tells one group of rows from another on the same day. */
export const keyOf = (row: Pick<SalesRow, 'clientId' | 'appId' | 'ascId' | 'territory'>): string =>
  [row.clientId, row.appId ?? row.ascId, row.territory].filter((part) => part !== null).join('/')

/** The providers that a row's numbers come from. */
export function sourcesOf(
  { providerId, clientId }: Pick<SalesRow, 'providerId' | 'clientId'>,
  { sources }: Coverage,
): readonly Source[] {
  if (providerId !== null) return sources.filter(({ id }) => id === providerId)
  return clientId === null ? sources : sources.filter((source) => source.clientId === clientId)
}

/** The days of a point that lie within the range: the ends of a range may cut a week off. */
export function daysIn(asked: Asked, day: string): string[] {
  if (asked.granularity === 'DAY') return [day]
  const monday = mondayOf(day)
  return daysOf(monday, addDays(monday, 6)).filter((each) => each >= asked.from && each <= asked.to)
}

const countsOf = (rows: readonly { units: number; redownloads: number; updates: number }[]) => ({
  units: rows.reduce((sum, row) => sum + row.units, 0),
  redownloads: rows.reduce((sum, row) => sum + row.redownloads, 0),
  updates: rows.reduce((sum, row) => sum + row.updates, 0),
})

/** Rows without a currency are of free downloads. */
const proceedsOf = (rows: readonly TotalRow[]) =>
  addMoney(
    rows
      .filter(({ currency }) => currency !== '')
      .map(({ proceeds, currency }) => ({ amount: proceeds, currency })),
  )
