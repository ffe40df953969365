import { Temporal } from 'temporal-polyfill'

/** A time of each day, where somebody lives; an end before the beginning is on the next day. */
export interface QuietHours {
  /** After midnight. */
  fromMinute: number
  toMinute: number
  /** IANA, such as `Europe/Berlin`. */
  timeZone: string
}

/** When the quiet hours end that an instant is in; null outside of them. Days when clocks change are as long as they are. */
export function quietUntil({ fromMinute, toMinute, timeZone }: QuietHours, at: Date): Date | null {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  const instantOn = (day: Temporal.PlainDate, minute: number) =>
    day.toZonedDateTime({ timeZone, plainTime: timeOf(minute) }).epochMilliseconds
  for (const day of [today, today.subtract({ days: 1 })]) {
    const from = instantOn(day, fromMinute)
    const to = instantOn(toMinute > fromMinute ? day : day.add({ days: 1 }), toMinute)
    if (at.getTime() >= from && at.getTime() < to) return new Date(to)
  }
  return null
}

const timeOf = (minute: number) =>
  Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 })

/** Minutes after midnight of `22:30`; null for what is no time of day. */
export function readMinute(text: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute)
}

/** `22:30` of minutes after midnight. */
export const minuteText = (minute: number): string => timeOf(minute).toString({ smallestUnit: 'minute' })
