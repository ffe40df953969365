import { Temporal } from 'temporal-polyfill'

/** The zone of Apple's days. Apple: Sales and Trends, "report dates are based on Pacific Time". */
const applePacific = 'America/Los_Angeles'

/** A daily report is ready by about 8 am Pacific of the next day. Apple: App Store Connect help, "Reports availability". */
const readyHour = 8

/** Apple keeps daily reports for this many days. Apple: App Store Connect help, "Reports availability". */
export const keptDays = 365

/** The Apple day (Pacific) of an instant. */
export const appleDayOf = (at: Date): string => pacific(at).toPlainDate().toString()

/** The newest day whose daily report should be out. */
export function newestPublishedDay(at: Date): string {
  const here = pacific(at)
  return here
    .toPlainDate()
    .subtract({ days: here.hour >= readyHour ? 1 : 2 })
    .toString()
}

/** When the daily report of a day is to be out. */
export const publishedAt = (day: string): Date =>
  new Date(
    Temporal.PlainDate.from(day)
      .add({ days: 1 })
      .toZonedDateTime({ timeZone: applePacific, plainTime: { hour: readyHour } }).epochMilliseconds,
  )

/** `day` moved by a number of days. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. The year 0 is none for Postgres, so years begin at 1000. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

const pacific = (at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(applePacific)
