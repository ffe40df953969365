import { addMonths, dayNumber, isDay, weekday } from '../clock/day.ts'
import type { Frequency } from './catalogue.ts'

/** First and last day of a report. */
export interface ReportSpan {
  from: number
  to: number
}

const SUNDAY = 6

/** The days that a report date means, or null when Apple would not take it: a week is named by its closing Sunday. */
export function spanOf(frequency: Frequency, reportDate: string): ReportSpan | null {
  if (frequency === 'MONTHLY') return monthSpan(reportDate)
  if (frequency === 'YEARLY') return yearSpan(reportDate)
  if (!isDay(reportDate)) return null
  const day = dayNumber(reportDate)
  if (frequency === 'DAILY') return { from: day, to: day }
  return weekday(day) === SUNDAY ? { from: day - 6, to: day } : null
}

function monthSpan(text: string): ReportSpan | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null
  const from = dayNumber(`${text}-01`)
  return { from, to: addMonths(from, 1) - 1 }
}

function yearSpan(text: string): ReportSpan | null {
  return /^\d{4}$/.test(text) ? { from: dayNumber(`${text}-01-01`), to: dayNumber(`${text}-12-31`) } : null
}

/** What Apple says to a date of the wrong form, by frequency. */
export const DATE_FORMS: Record<Frequency, string> = {
  DAILY: 'YYYY-MM-DD',
  WEEKLY: 'YYYY-MM-DD, of the Sunday that ends the week',
  MONTHLY: 'YYYY-MM',
  YEARLY: 'YYYY',
}
