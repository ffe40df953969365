import { dayNumber } from '../clock/day.ts'
import { pacificTime } from '../clock/pacific.ts'

/** Hour of the Pacific day at which yesterday's report is there. Apple: help page on Sales and Trends. */
const PUBLISHED_AT_HOUR = 8

/** Apple keeps daily reports for a year. */
const KEPT_DAYS = 365

export type Publication = 'PUBLISHED' | 'NOT_YET' | 'GONE'

/** Whether the daily report of a day can be had at an instant; `lateHours` moves it later than usual. */
export function publicationOf(day: number, nowMs: number, lateHours = 0): Publication {
  const pacific = pacificTime(nowMs - lateHours * 3_600_000)
  const today = dayNumber(pacific.on)
  if (day >= today || (day === today - 1 && pacific.hour < PUBLISHED_AT_HOUR)) return 'NOT_YET'
  return day < today - KEPT_DAYS ? 'GONE' : 'PUBLISHED'
}

/** The newest day whose daily report is published. */
export function newestPublishedDay(nowMs: number): number {
  const pacific = pacificTime(nowMs)
  return dayNumber(pacific.on) - (pacific.hour < PUBLISHED_AT_HOUR ? 2 : 1)
}
