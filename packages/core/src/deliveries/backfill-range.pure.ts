import { addDays, daysBetween, isDay, keptDays } from '../day/apple-day.ts'
import { problem } from '../problems/domain-error.ts'

/** Which days are asked for: the newest `days`, or `from` to `to` (the newest published day without it). */
export interface AskedDays {
  days?: number | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

/**
 * The range of Apple days that was asked for.
 * @throws {DomainError} INVALID at its field: no day, upside down, over 365 days, not published yet, or no longer kept.
 */
export function backfillRange(asked: AskedDays, newestOn: string): { from: string; to: string } {
  if (asked.days != null && (asked.from != null || asked.to != null))
    throw refuse('days', 'Give either a number of days or a range, not both.')
  if (asked.days != null) return newestDays(asked.days, newestOn)
  if (asked.from == null)
    throw refuse(
      'from',
      'Say which days to fetch: the newest days by their number, or a range by its first day.',
    )
  return checkedRange(asked.from, asked.to ?? newestOn, newestOn)
}

function newestDays(days: number, newestOn: string) {
  if (!Number.isInteger(days) || days < 1 || days > keptDays)
    throw refuse('days', `A history has 1 to ${keptDays} days; ${days} were asked for.`, keeps)
  return { from: addDays(newestOn, 1 - days), to: newestOn }
}

function checkedRange(from: string, to: string, newestOn: string) {
  for (const [field, day] of Object.entries({ from, to }))
    if (!isDay(day)) throw refuse(field, `“${day.slice(0, 20)}” is no day. Write it as 2026-01-31.`)
  const days = daysBetween(from, to) + 1
  if (days < 1) throw refuse('from', `The range is upside down: ${from} comes after ${to}.`)
  if (days > keptDays)
    throw refuse('from', `The range has ${days} days; at most ${keptDays} can be fetched.`, keeps)
  if (to > newestOn)
    throw refuse(
      'to',
      `Apple has published daily sales through ${newestOn}; ${to} is still to come.`,
      'New days come by themselves.',
    )
  const oldestOn = addDays(newestOn, 1 - keptDays)
  if (from < oldestOn)
    throw refuse(
      'from',
      `Apple no longer keeps ${from}: the oldest day that it still gives is ${oldestOn}.`,
      keeps,
    )
  return { from, to }
}

const keeps = `Apple keeps daily sales for ${keptDays} days.`

const refuse = (field: string, message: string, hint?: string) =>
  problem('INVALID', message, { field, ...(hint ? { hint } : {}) })
