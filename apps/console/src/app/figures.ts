import type { DayStatus } from '../graphql/graphql.ts'

/** The metrics that are counted, and so can be added over territories. */
export type CountedMetric = 'units' | 'redownloads' | 'updates'

/** Days with what is known of each, and their points. */
export interface DayFigures {
  days: readonly { day: string; status: DayStatus }[]
  points: readonly ({ day: string } & Record<CountedMetric, number>)[]
}

/** Days whose figure is here: final, still to be restated, or nothing sold. */
export const DAYS_WITH_A_FIGURE: ReadonlySet<DayStatus> = new Set(['FINAL', 'PROVISIONAL', 'ZERO'])

/** A metric's figure for each day that has points, all territories together. */
export function figuresByDay({ points }: DayFigures, metric: CountedMetric): Map<string, number> {
  const figures = new Map<string, number>()
  for (const point of points) figures.set(point.day, (figures.get(point.day) ?? 0) + point[metric])
  return figures
}
