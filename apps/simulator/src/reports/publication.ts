import { dayNumber } from '../clock/day.ts'
import { pacificTime } from '../clock/pacific.ts'
import type { Frequency } from './catalogue.ts'
import type { ReportSpan } from './period.ts'

/** Hour of the Pacific day at which reports are there. Apple: help page on Sales and Trends. */
const PUBLISHED_AT_HOUR = 8

/** Days after the last day of the period: next day, Monday, five days after the month, six after the year. */
const DAYS_UNTIL_PUBLISHED: Record<Frequency, number> = { DAILY: 1, WEEKLY: 1, MONTHLY: 5, YEARLY: 6 }

/** Apple keeps yearly reports for ever and all others for a year. */
const KEPT_DAYS = 365

export type Publication = 'PUBLISHED' | 'NOT_YET' | 'GONE'

/** Whether a report can be had at an instant; `lateHours` moves it later than usual. */
export function publicationOf(
  frequency: Frequency,
  span: ReportSpan,
  nowMs: number,
  lateHours = 0,
): Publication {
  const pacific = pacificTime(nowMs - lateHours * 3_600_000)
  const today = dayNumber(pacific.on)
  const publishedOn = span.to + DAYS_UNTIL_PUBLISHED[frequency]
  if (today < publishedOn || (today === publishedOn && pacific.hour < PUBLISHED_AT_HOUR)) return 'NOT_YET'
  return frequency !== 'YEARLY' && span.to < today - KEPT_DAYS ? 'GONE' : 'PUBLISHED'
}

/** The newest day whose daily report is published. */
export function newestPublishedDay(nowMs: number): number {
  const pacific = pacificTime(nowMs)
  return dayNumber(pacific.on) - (pacific.hour < PUBLISHED_AT_HOUR ? 2 : 1)
}
