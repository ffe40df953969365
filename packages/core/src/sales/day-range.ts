import { daysBetween, isDay } from '../day/apple-day.ts'
import { problem } from '../problems/domain-error.ts'

/** The longest range that one question may span. */
const longestRangeDays = 400

/** Apple days, both included. */
export interface DayRange {
  from: string
  to: string
}

/** @throws {DomainError} INVALID for what is no day, a range upside down, or one over 400 days. */
export function checkRange({ from, to }: DayRange): void {
  const wrong = [from, to].find((day) => !isDay(day))
  if (wrong !== undefined)
    throw problem('INVALID', `“${wrong}” is no day; days are written as 2026-11-18.`, { field: 'range' })
  if (daysBetween(from, to) < 0) {
    throw problem('INVALID', `The range ends (${to}) before it begins (${from}).`, {
      field: 'range',
      hint: 'Swap the two days.',
    })
  }
  if (daysBetween(from, to) + 1 > longestRangeDays) {
    throw problem('INVALID', `A range has at most ${longestRangeDays} days.`, {
      field: 'range',
      hint: 'Ask for parts of it.',
    })
  }
}
