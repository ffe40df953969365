import { addDays, appleDayOf, keptDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Published } from './coverage.pure.ts'

/** What Apple has published by now, and what it still keeps. */
export const publishedAsOf = (now: Date): Published => ({
  newestOut: newestPublishedDay(now),
  oldestKept: addDays(appleDayOf(now), -keptDays),
})
