import { utcMs } from './day.ts'
import type { Day } from './day.ts'

const MINUS = '\u2212'

/** Amount as decimal text, as the server sends it, so that no digit is lost. */
export interface Money {
  amount: string
  currency: string
}

/** Everything the console writes as a number, day or time, in one region's way. */
export interface Formats {
  /** `18 Nov 2026` */
  day: (day: Day) => string
  /** `18 Nov`: where the year is plain from the place. */
  dayShort: (day: Day) => string
  /** `1 – 18 Nov 2026` */
  dayRange: (from: Day, to: Day) => string
  /** `14:02` today, else `18 Nov, 14:02`. */
  instant: (iso: string, nowMs?: number) => string
  /** The instant in UTC and Pacific time, for a title. */
  instantTitle: (iso: string) => string
  /** `3 min ago`; null from 24 hours on, where an instant says more. */
  ago: (iso: string, nowMs?: number) => string | null
  /** `48,212` */
  number: (value: number) => string
  /** `48.2k`: only for tiles and axes. */
  compact: (value: number) => string
  /** `61 %` of a share between 0 and 1. */
  percent: (share: number) => string
  /** `€21,480.50` alone; `21,480.50 EUR` in columns that mix currencies. */
  money: (money: Money, mixed?: boolean) => string
  /** The name of an alpha-2 territory; the code itself where the region has none. */
  territory: (code: string) => string
}

/** Formats of a region, e.g. `en-GB`; instants in the zone of the person, days as they are. */
export function createFormats(region: string, timeZone?: string): Formats {
  const zone = timeZone ? { timeZone } : {}
  const day = dayFormat(region, { day: 'numeric', month: 'short', year: 'numeric' })
  const dayShort = dayFormat(region, { day: 'numeric', month: 'short' })
  const time = new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit', ...zone })
  const date = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', ...zone })
  const sameDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...zone })
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'auto', style: 'short' })
  const names = new Intl.DisplayNames(region, { type: 'region', fallback: 'code' })
  const whole = new Intl.NumberFormat(region)
  const compact = new Intl.NumberFormat(region, { notation: 'compact', maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(region, { maximumFractionDigits: 1 })
  return {
    day: (value) => day.format(utcMs(value)),
    dayShort: (value) => dayShort.format(utcMs(value)),
    dayRange: (from, to) => day.formatRange(utcMs(from), utcMs(to)).replace(/\s*–\s*/, ' – '),
    instant(iso, nowMs = Date.now()) {
      const at = Date.parse(iso)
      const isToday = sameDay.format(at) === sameDay.format(nowMs)
      return isToday ? time.format(at) : `${date.format(at)}, ${time.format(at)}`
    },
    instantTitle: (iso) => instantTitle(region, iso),
    ago: (iso, nowMs = Date.now()) => ago(relative, (nowMs - Date.parse(iso)) / 1000),
    number: (value) => signed(whole.format(value)),
    compact: (value) => signed(compact.format(value)),
    percent: (share) => signed(`${percent.format(share * 100)}\u202f%`),
    money: (money, mixed = false) => formatMoney(region, money, mixed),
    territory: (code) => names.of(code) ?? code,
  }
}

function dayFormat(region: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' })
}

function instantTitle(region: string, iso: string): string {
  return ['UTC', 'America/Los_Angeles']
    .map((timeZone) =>
      new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(
        Date.parse(iso),
      ),
    )
    .join('\n')
}

function ago(relative: Intl.RelativeTimeFormat, seconds: number): string | null {
  if (seconds >= 86_400) return null
  if (seconds < 60) return relative.format(-Math.max(0, Math.floor(seconds)), 'second')
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute')
  return relative.format(-Math.floor(seconds / 3600), 'hour')
}

function formatMoney(region: string, { amount, currency }: Money, mixed: boolean): string {
  const exact = amount as Intl.StringNumericLiteral // decimal text by the schema; Intl keeps all of its digits
  if (!mixed) return signed(new Intl.NumberFormat(region, { style: 'currency', currency }).format(exact))
  const digits = new Intl.NumberFormat(region, { style: 'currency', currency }).resolvedOptions()
  const plain = new Intl.NumberFormat(region, {
    minimumFractionDigits: digits.minimumFractionDigits ?? 2,
    maximumFractionDigits: digits.maximumFractionDigits ?? 2,
  })
  return signed(`${plain.format(exact)}\u00a0${currency}`)
}

const signed = (text: string): string => text.replace('-', MINUS)
