import type { DayStatus } from '../graphql/graphql.ts'
import type { Metric } from './app-search.ts'
import type { PreviousSales, Sales } from './sales-query.ts'

/** One line of the chart: a value for each day of the range; null where nothing is known. */
export interface Series {
  key: string
  values: (number | null)[]
}

/** A territory with its sum over the range. */
export interface TerritorySum {
  territory: string
  sum: number
}

/** Which number of a point is meant. */
export interface Measure {
  metric: Metric
  /** The currency of proceeds. */
  currency: string | undefined
}

/** So many territories get a line of their own; the rest is one. */
export const NAMED_TERRITORIES = 6
/** The key of the line that holds all other territories. */
export const REST = 'rest'
/** The key of the line of the days before. */
export const PREVIOUS = 'previous'

type Point = Sales['points'][number]
/** What of a point is drawn. */
type Drawn = PreviousSales['points'][number]

/** Whether a day has a value: everything else is a hole with a reason. */
export const hasValue = (status: DayStatus): boolean =>
  status === 'FINAL' || status === 'PROVISIONAL' || status === 'ZERO'

/** The number of a point. Decimal money becomes a float here: only for drawing, never for a sum that is printed. */
export function valueOf(point: Drawn, { metric, currency }: Measure): number {
  if (metric !== 'proceeds') return point[metric]
  return Number(point.proceeds.find((money) => money.currency === currency)?.amount ?? 0)
}

/** One line with all territories. */
export function totalSeries({ days, points }: PreviousSales, measure: Measure): Series {
  const sums = sumByDay(points, measure)
  return {
    key: 'total',
    values: days.map(({ day, status }) => (hasValue(status) ? (sums.get(day) ?? 0) : null)),
  }
}

/** The line of the days before, the first of them under the first of the range; it keeps its own holes. */
export const previousSeries = (previous: PreviousSales, measure: Measure): Series => ({
  ...totalSeries(previous, measure),
  key: PREVIOUS,
})

/** The largest territories and one line for the rest; holes are the same in all of them. */
export function territorySeries(sales: Sales, measure: Measure): Series[] {
  const named = territorySums(sales.points, measure)
    .slice(0, NAMED_TERRITORIES)
    .map((entry) => entry.territory)
  const groups = Map.groupBy(sales.points, ({ territory }) =>
    named.includes(territory ?? '') ? (territory ?? '') : REST,
  )
  return [...named, REST]
    .filter((key) => groups.has(key))
    .map((key) => ({ ...totalSeries({ ...sales, points: groups.get(key) ?? [] }, measure), key }))
}

/** The sums of all territories over the range, largest first. */
export function territorySums(points: readonly Point[], measure: Measure): TerritorySum[] {
  const sums = new Map<string, number>()
  for (const point of points) {
    const territory = point.territory ?? ''
    sums.set(territory, (sums.get(territory) ?? 0) + valueOf(point, measure))
  }
  return [...sums]
    .map(([territory, sum]) => ({ territory, sum }))
    .toSorted((a, b) => b.sum - a.sum || a.territory.localeCompare(b.territory))
}

/**
 * The currencies of proceeds, those with most units first. Amounts cannot rank them: 100 yen are less than 10 euros.
 */
export function currenciesOf({ totals, points }: Sales): string[] {
  const units = new Map<string, number>()
  for (const point of points)
    for (const { currency } of point.proceeds)
      units.set(currency, (units.get(currency) ?? 0) + Math.abs(point.units))
  return totals.proceeds
    .map((money) => money.currency)
    .toSorted((a, b) => (units.get(b) ?? 0) - (units.get(a) ?? 0) || a.localeCompare(b))
}

function sumByDay(points: readonly Drawn[], measure: Measure): Map<string, number> {
  const sums = new Map<string, number>()
  for (const point of points) sums.set(point.day, (sums.get(point.day) ?? 0) + valueOf(point, measure))
  return sums
}
