/**
 * Readers of one cell, given as a span of the text it stands in: no cell is cut out before it is known to be
 * needed. A span that cannot be read gives undefined, and the caller says where.
 */

const SPACE = 32
const MINUS = 45
const DOT = 46
const SLASH = 47
const ZERO = 48

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9

/** Whether Apple left the cell blank: nothing, or spaces. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) return false
  return true
}

/** A whole number of at most 15 digits, also when written with zeros behind the point (`5.00`). */
export function readInteger(text: string, start: number, end: number): number | undefined {
  const negative = text.charCodeAt(start) === MINUS
  let at = negative ? start + 1 : start
  const first = at
  let value = 0
  for (; at < end && isDigit(text.charCodeAt(at)); at++) value = value * 10 + (text.charCodeAt(at) - ZERO)
  if (at === first || at - first > 15 || !isZeroFraction(text, at, end)) return undefined
  return negative && value !== 0 ? -value : value
}

function isZeroFraction(text: string, start: number, end: number): boolean {
  if (start === end) return true
  if (text.charCodeAt(start) !== DOT || start + 1 === end) return false
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== ZERO) return false
  return true
}

/**
 * A decimal number as Apple wrote it, such as `-0.70`: digits before the point, and behind it if there is
 * one.
 */
export function readDecimal(text: string, start: number, end: number): string | undefined {
  let at = text.charCodeAt(start) === MINUS ? start + 1 : start
  const whole = skipDigits(text, at, end)
  if (whole === at || end - start > 30) return undefined
  at = whole
  if (at < end) {
    if (text.charCodeAt(at) !== DOT) return undefined
    const fraction = skipDigits(text, at + 1, end)
    if (fraction === at + 1 || fraction < end) return undefined
  }
  return text.slice(start, end)
}

function skipDigits(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

/** A day written `MM/DD/YYYY`, zeros in front not required, as `YYYY-MM-DD`. */
export function readDay(text: string, start: number, end: number): string | undefined {
  const afterMonth = skipDigits(text, start, end)
  const afterDay = skipDigits(text, afterMonth + 1, end)
  const slashes = text.charCodeAt(afterMonth) === SLASH && text.charCodeAt(afterDay) === SLASH
  if (!slashes || skipDigits(text, afterDay + 1, end) !== end || end - afterDay !== 5) return undefined
  const month = readShort(text, start, afterMonth)
  const day = readShort(text, afterMonth + 1, afterDay)
  const year = text.slice(afterDay + 1, end)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** One or two digits; 0 for any other number of them. */
function readShort(text: string, start: number, end: number): number {
  return end - start === 1 || end - start === 2 ? Number(text.slice(start, end)) : 0
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Two capital letters. */
export function readTerritory(text: string, start: number, end: number): string | undefined {
  if (end - start !== 2 || !isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1)))
    return undefined
  return text.slice(start, end)
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90
