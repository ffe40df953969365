import { DAYS_WITH_A_FIGURE, figuresByDay } from './figures.ts'
import type { CountedMetric, DayFigures } from './figures.ts'

/** Two stretches of days side by side, over those days alone that have a figure in both. */
export interface Comparison {
  /** How many days count. */
  days: number
  now: number
  before: number
  /** The change as a share of before, 0.061 for 6.1 %; null where before is nothing. */
  change: number | null
}

/** Compares the first day with the first, the second with the second; a day that lacks its figure on one side counts on neither. */
export function compare(now: DayFigures, before: DayFigures, metric: CountedMetric): Comparison {
  const figuresNow = figuresByDay(now, metric)
  const figuresBefore = figuresByDay(before, metric)
  const sums = { days: 0, now: 0, before: 0 }
  now.days.forEach((day, index) => {
    const other = before.days[index]
    if (!other || !DAYS_WITH_A_FIGURE.has(day.status) || !DAYS_WITH_A_FIGURE.has(other.status)) return
    sums.days += 1
    sums.now += figuresNow.get(day.day) ?? 0
    sums.before += figuresBefore.get(other.day) ?? 0
  })
  return { ...sums, change: sums.before > 0 ? (sums.now - sums.before) / sums.before : null }
}
