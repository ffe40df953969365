import { addDays, appleToday, daysBetween, isDay } from '../format/day.ts'
import type { Day } from '../format/day.ts'

/** The ranges that are offered by name; each ends with the Apple day that ended last. */
export const PRESETS = ['last7', 'last28', 'last30', 'last90', 'last365'] as const
/** The name of an offered range. */
export type Preset = (typeof PRESETS)[number]

/** Shown when the address names no range: four whole weeks. */
export const DEFAULT_RANGE: Preset = 'last28'

/** No range is longer than this many days. */
const LONGEST_DAYS = 366

/** Days from and to, both included. */
export interface DayRange {
  from: Day
  to: Day
}

/** Whether a text names a preset. */
export const isPreset = (text: string): text is Preset => PRESETS.some((preset) => preset === text)

/** Keeps a range of an address when it is one (`last28` or `2026-10-01..2026-10-28`), else nothing. */
export function readRange(text: unknown): string | undefined {
  if (typeof text !== 'string' || text === DEFAULT_RANGE) return undefined
  if (isPreset(text)) return text
  const range = explicit(text)
  return range ? `${range.from}..${range.to}` : undefined
}

/** The days that a range of an address stands for. */
export function resolveRange(text: string | undefined, today: Day = appleToday()): DayRange {
  const range = text === undefined ? null : explicit(text)
  if (range) return range
  const days = Number((text !== undefined && isPreset(text) ? text : DEFAULT_RANGE).slice('last'.length))
  return { from: addDays(today, -days), to: addDays(today, -1) }
}

/** The days before a range, as many as it has. */
export const previousRange = ({ from, to }: DayRange): DayRange => ({
  from: addDays(from, -(daysBetween(from, to) + 1)),
  to: addDays(from, -1),
})

function explicit(text: string): DayRange | null {
  const [from, to, ...more] = text.split('..')
  if (!from || !to || more.length > 0 || !isDay(from) || !isDay(to) || from > to) return null
  return addDays(from, LONGEST_DAYS - 1) < to ? { from: addDays(to, 1 - LONGEST_DAYS), to } : { from, to }
}
