/** A calendar day `YYYY-MM-DD`. Apple's days run in Pacific time, so a day is text everywhere and never an instant. */
export type Day = string

const DAY_MS = 86_400_000
const APPLE_ZONE = 'America/Los_Angeles'

/** Whether the text is a real calendar day. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && print(count(text)) === text
}

/** The day `days` later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => print(count(day) + days)

/** How many days lie between two days; 0 for the same day. */
export const daysBetween = (from: Day, to: Day): number => count(to) - count(from)

/** All days of an inclusive range, oldest first; empty when it is upside down. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = count(from)
  return Array.from({ length: Math.max(0, count(to) - first + 1) }, (_, index) => print(first + index))
}

/** The Apple day that is running now (Pacific time). */
export function appleToday(nowMs: number = Date.now()): Day {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: APPLE_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(nowMs)
}

/** Milliseconds at UTC midnight of the day, for formatters that are told to use UTC. */
export const utcMs = (day: Day): number => count(day) * DAY_MS

const count = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)

function print(days: number): Day {
  return Number.isFinite(days) ? new Date(days * DAY_MS).toISOString().slice(0, 10) : ''
}
