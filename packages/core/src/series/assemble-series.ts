import { addDays, daysOf, mondayOf } from '../day/apple-day.ts'
import { addMoney } from '../sales/add-money.pure.ts'
import { daysIn, keyOf, sourcesOf, type SalesRow } from '../sales/assemble-sales.ts'
import { isKnown, type Coverage } from '../sales/coverage.pure.ts'
import type { DayRange } from '../sales/day-range.ts'
import type { DayStatus, MoneyView } from '../sales/sales-view.ts'
import type { SeriesPointView } from './series-view.ts'
import type { Metric } from './metrics.pure.ts'

interface Asked extends DayRange {
  granularity: 'DAY' | 'WEEK'
}

/** One line of the answer: what it is of, and its rows by day or week. */
interface Line {
  of: Pick<SalesRow, 'clientId' | 'appId' | 'ascId' | 'territory' | 'providerId'>
  rows: Map<string, SalesRow[]>
}

const ofEverything: Line['of'] = {
  clientId: null,
  appId: null,
  ascId: null,
  territory: null,
  providerId: null,
}

/**
 * A value for each day (or week) and each group, with its status: where nothing is known there is none, and where
 * Apple said that nothing was sold it is 0. Money has one point for each currency.
 */
export function toSeriesPoints(
  asked: Asked & { metric: Metric; grouped: boolean; clientsAlone: boolean },
  rows: readonly SalesRow[],
  coverage: Coverage,
): SeriesPointView[] {
  return linesOf(asked, rows, coverage).flatMap(({ of, rows: byBucket }) =>
    bucketsOf(asked).flatMap((day) => {
      const here = byBucket.get(day) ?? []
      const days = daysIn(asked, day)
      const whole = coverage.worstOf(sourcesOf(of, coverage), days)
      const status: DayStatus = whole === 'FINAL' && here.length === 0 ? 'ZERO' : whole
      const { clientId, appId, ascId, territory } = of
      const key = asked.grouped ? keyOf(of) : null
      const finalOn = status === 'DUE' ? addDays(days.at(-1) ?? day, asked.metric.finalAfterDays) : null
      return valuesOf(asked.metric, here, status).map((value) => ({
        day,
        days: days.length,
        key,
        clientId,
        appId,
        ascId,
        territory,
        ...value,
        status,
        finalOn,
      }))
    }),
  )
}

/** How many points an answer has at least. */
export const pointsAtLeast = (asked: Asked, rows: readonly SalesRow[]): number =>
  bucketsOf(asked).length * new Set(rows.map(keyOf)).size

function linesOf(
  asked: { grouped: boolean; clientsAlone: boolean },
  rows: readonly SalesRow[],
  coverage: Coverage,
): Line[] {
  const lines = new Map<string, Line>()
  const lineOf = (of: Line['of']) => {
    const key = `${keyOf(of)} ${of.providerId ?? ''}`
    const line = lines.get(key) ?? { of, rows: new Map<string, SalesRow[]>() }
    lines.set(key, line)
    return line
  }
  if (!asked.grouped) lineOf(ofEverything)
  // A client without sales is a line too: nothing sold and nothing known look different.
  if (asked.clientsAlone) for (const { clientId } of coverage.sources) lineOf({ ...ofEverything, clientId })
  for (const row of rows) {
    const line = lineOf(row)
    line.rows.set(row.day, [...(line.rows.get(row.day) ?? []), row])
  }
  return [...lines.values()]
}

function bucketsOf({ from, to, granularity }: Asked): string[] {
  const days = daysOf(from, to)
  return granularity === 'DAY' ? days : [...new Set(days.map(mondayOf))]
}

interface Value {
  value: number | null
  amount: MoneyView | null
}

/** Numbers that are here but not whole are shown with their status; where there is nothing, there is no value. */
function valuesOf(metric: Metric, rows: readonly SalesRow[], status: DayStatus): Value[] {
  if (metric.unit === 'MONEY') {
    const money = addMoney(
      rows.flatMap(({ proceeds, currency }) => (currency ? [{ amount: proceeds, currency }] : [])),
    )
    return money.length > 0
      ? money.map((amount) => ({ value: null, amount }))
      : [{ value: null, amount: null }]
  }
  if (rows.length === 0 && !isKnown(status)) return [{ value: null, amount: null }]
  return [{ value: rows.reduce((sum, row) => sum + countOf(metric, row), 0), amount: null }]
}

function countOf({ name }: Metric, row: SalesRow): number {
  if (name === 'proceeds') return 0
  if (name === 'inAppPurchases') return row.units - row.downloads
  return row[name]
}
