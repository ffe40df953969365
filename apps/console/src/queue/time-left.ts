/** How long something is, in the largest unit that says enough; what is left of an hour, to the second. */
export type Span =
  { unit: 'clock'; minutes: string; seconds: string } | { unit: 'minutes' | 'hours' | 'days'; count: number }

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A span of time for people; a negative one counts as none. `exact`: somebody watches it run down. */
export function spanOf(spanMs: number, exact: boolean): Span {
  const leftMs = Math.max(0, spanMs)
  if (leftMs >= 2 * dayMs) return { unit: 'days', count: Math.floor(leftMs / dayMs) }
  if (leftMs >= hourMs) return { unit: 'hours', count: Math.floor(leftMs / hourMs) }
  if (!exact) return { unit: 'minutes', count: Math.floor(leftMs / minuteMs) }
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    unit: 'clock',
    minutes: two(Math.floor(leftMs / minuteMs)),
    seconds: two(Math.floor((leftMs % minuteMs) / 1000)),
  }
}

/** Eight in the morning where the person is, on the day `days` after `nowMs`. */
export function morningIn(days: number, nowMs: number): Date {
  const day = new Date(nowMs)
  day.setDate(day.getDate() + days)
  day.setHours(8, 0, 0, 0)
  return day
}
