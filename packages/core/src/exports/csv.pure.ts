/** A value of a line: text is quoted and defused where needed, numbers are written as they are. */
export type CsvValue = string | number | null

/** What spreadsheets take for a formula. OWASP, "CSV Injection": = + - @, tab and carriage return. */
const formula = /^[=+\-@\t\r]/
const special = /[",\r\n]/

/** A line as RFC 4180 has it. `Decimal` text is a number: pass it through `decimal`. */
export const toCsvLine = (values: readonly (CsvValue | Verbatim)[]): string =>
  `${values.map(cell).join(',')}\r\n`

/** Text that is a number, and so never a formula. */
export interface Verbatim {
  verbatim: string
}

/** A decimal as the database writes it, with a point. @throws when it is none. */
export function decimal(text: string): Verbatim {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error('not a decimal')
  return { verbatim: text }
}

function cell(value: CsvValue | Verbatim): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object') return value.verbatim
  const safe = formula.test(value) ? `'${value}` : value
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
