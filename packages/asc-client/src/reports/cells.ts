/**
 * Readers of one cell, given as a span of the bytes it stands in: no text is made of a cell before it is known to be
 * needed. Bytes beyond ASCII are part of no number, day or territory.
 */

const SPACE = 32
const MINUS = 45
const DOT = 46
const SLASH = 47
const ZERO = 48

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= ZERO && code <= ZERO + 9

/** Whether Apple left the cell blank: nothing, or spaces. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== SPACE) return false
  return true
}

/**
 * Where the whole part of a number of at most nine digits ends, also when it is written with zeros behind the point
 * (`5.00`); -1 for what is no whole number.
 */
export function endOfInteger(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start
  const whole = skipDigits(bytes, first, end)
  return whole === first || whole - first > 9 || !isZeroFraction(bytes, whole, end) ? -1 : whole
}

function isZeroFraction(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true
  if (bytes[start] !== DOT || start + 1 === end) return false
  for (let at = start + 1; at < end; at++) if (bytes[at] !== ZERO) return false
  return true
}

/** Whether it is a decimal number such as `-0.70`: digits before the point, and behind it if there is one. */
export function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start
  const whole = skipDigits(bytes, first, end)
  if (whole === first || end - start > 30) return false
  if (whole === end) return true
  return bytes[whole] === DOT && whole + 1 < end && skipDigits(bytes, whole + 1, end) === end
}

function skipDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isDigit(bytes[at])) at++
  return at
}

/** A day written `MM/DD/YYYY`, zeros in front not required, as the number YYYYMMDD; 0 for what is no day. */
export function readDay(bytes: Uint8Array, start: number, end: number): number {
  const afterMonth = skipDigits(bytes, start, end)
  const afterDay = skipDigits(bytes, afterMonth + 1, end)
  const slashes = afterDay < end && bytes[afterMonth] === SLASH && bytes[afterDay] === SLASH
  if (!slashes || skipDigits(bytes, afterDay + 1, end) !== end || end - afterDay !== 5) return 0
  const month = readShort(bytes, start, afterMonth)
  const day = readShort(bytes, afterMonth + 1, afterDay)
  const year = digits(bytes, afterDay + 1, end)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0
  return year * 10_000 + month * 100 + day
}

/** One or two digits; 0 for any other number of them. */
function readShort(bytes: Uint8Array, start: number, end: number): number {
  return end - start === 1 || end - start === 2 ? digits(bytes, start, end) : 0
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + (bytes[at] ?? 0) - ZERO
  return value
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether it is two capital letters. */
export const isTerritory = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 2 && isCapital(bytes[start]) && isCapital(bytes[start + 1])

const isCapital = (code: number | undefined): boolean => code !== undefined && code >= 65 && code <= 90
