/** Longer than this is no advice but a mistake: Apple's longest window is an hour. */
const LONGEST_MS = 24 * 60 * 60 * 1_000

/**
 * Milliseconds that `Retry-After` asks to wait, given in seconds or as a date; null where absent or
 * unreadable. A date is measured from the answer's own `Date`, so that a wrong clock here does not matter.
 * Apple does not document the header for this API.
 */
export function parseRetryAfter(header: string | null, answeredAt: Date): number | null {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1_000, LONGEST_MS)
  // Date.parse reads almost anything as a date; a real one names its month.
  const at = /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) return null
  return Math.min(Math.max(0, at - answeredAt.getTime()), LONGEST_MS)
}

/** The instant of a `Date` header; null where absent or unreadable. */
export function parseHttpDate(header: string | null): Date | null {
  const at = header === null ? Number.NaN : Date.parse(header)
  return Number.isNaN(at) ? null : new Date(at)
}
