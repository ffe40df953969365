/** A value for each day; null where nothing is known. */
type Values = readonly (number | null)[]

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
export function compare(now: Values, before: Values): Comparison {
  const sums = { days: 0, now: 0, before: 0 }
  for (const [index, value] of now.entries()) {
    const other = before[index] ?? null
    if (value === null || other === null) continue
    sums.days += 1
    sums.now += value
    sums.before += other
  }
  return { ...sums, change: sums.before > 0 ? (sums.now - sums.before) / sums.before : null }
}
