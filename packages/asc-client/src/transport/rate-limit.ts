/** A window of Apple's limits: requests allowed and requests left in it. Null where Apple did not say. */
export interface RateWindow {
  limit: number | null
  remaining: number | null
}

/** A piece of the header that was not used. */
export interface RejectedPair {
  text: string
  reason: 'NO_VALUE' | 'NOT_A_NUMBER' | 'UNKNOWN_NAME'
}

interface RateLimits {
  hour: RateWindow | null
  minute: RateWindow | null
  rejected: RejectedPair[]
}

/**
 * What one answer told about the budget. Reported for every answer, also where Apple sent no header (then
 * both windows are null), so that a counter can go on by itself. `retryAfterMs` is Apple's `Retry-After`.
 */
export interface RateLimitSeen extends RateLimits {
  status: number
  at: Date
  retryAfterMs: number | null
}

const NAME = /^user-(hour|minute)-(lim|rem)$/
const WHOLE = /^-?\d{1,9}$/

/**
 * Reads `X-Rate-Limit`, for example `user-hour-lim:3600;user-hour-rem:3599;`, several of them joined by
 * commas included. Of a value given twice the smaller counts; a negative rest is no rest.
 * Apple: Identifying rate limits (rolling hour, per key). The minute pair is observed, not documented.
 */
export function parseRateLimit(header: string | null): RateLimits {
  const limits: RateLimits = { hour: null, minute: null, rejected: [] }
  for (const text of (header ?? '').split(/[;,]/).map((each) => each.trim())) {
    if (text !== '') addPair(limits, text)
  }
  return limits
}

function addPair(limits: RateLimits, text: string): void {
  const colon = text.indexOf(':')
  const name = NAME.exec(colon < 0 ? text : text.slice(0, colon).trim())
  const value = colon < 0 ? '' : text.slice(colon + 1).trim()
  if (!name) return void limits.rejected.push({ text, reason: 'UNKNOWN_NAME' })
  if (value === '') return void limits.rejected.push({ text, reason: 'NO_VALUE' })
  if (!WHOLE.test(value)) return void limits.rejected.push({ text, reason: 'NOT_A_NUMBER' })
  const window = name[1] === 'hour' ? 'hour' : 'minute'
  const field = name[2] === 'lim' ? 'limit' : 'remaining'
  const known = (limits[window] ??= { limit: null, remaining: null })
  const count = Math.max(0, Number(value))
  known[field] = Math.min(known[field] ?? count, count)
}
