import type { AscNotFoundError } from '../errors/errors.ts'

type Absence = 'NO_SALES' | 'NOT_YET' | 'NO_LONGER_KEPT'

/**
 * Apple's phrases, lower case, as observed; the status is 404 (or 410) and the code NOT_FOUND for all of
 * them.
 */
const PHRASES: readonly (readonly [string, Absence])[] = [
  ['there were no sales', 'NO_SALES'],
  ['report is not available yet', 'NOT_YET'],
  ['report is no longer available', 'NO_LONGER_KEPT'],
]

/**
 * Tells why there is no report, by Apple's words since nothing else differs; null when the words are unknown,
 * so that a refusal is never taken for a day without sales. A 410 in Apple's own form needs no words.
 */
export function absenceOf(error: AscNotFoundError): Absence | null {
  const words = error.detail?.toLowerCase() ?? ''
  const known = PHRASES.find(([phrase]) => words.includes(phrase))
  if (known) return known[1]
  return error.status === 410 && error.code !== null ? 'NO_LONGER_KEPT' : null
}
