import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'
import { SALES_COLUMNS, SALES_FIELDS, type SalesField } from './sales-columns.ts'

/** Where each field stands on a line (-1: the layout has no such column), and how many fields a line has. */
export interface SalesHeader {
  index: Readonly<Record<SalesField, number>>
  fieldCount: number
}

const KNOWN_NAMES = new Set(SALES_FIELDS.map((field) => plain(SALES_COLUMNS[field].name)))

/**
 * Finds the columns by name, without regard to case, spaces around and between words, or order; columns not
 * known are passed over.
 * @throws {ReportFormatError} for a first line that is no header line of a sales report, saying why.
 */
export function readSalesHeader(line: string): SalesHeader {
  const names = line.split('\t').map(plain)
  if (names.length === 1) throw notSeparatedByTabs(line)
  if (names.includes('royalty price') && names.includes('vendor identifier')) throw legacy()
  const positions = new Map<string, number>()
  for (const [position, name] of names.entries()) {
    if (name !== '' && positions.has(name)) throw duplicate(name)
    positions.set(name, position)
  }
  if (!looksLikeHeader(names)) throw noHeader()
  const entries = SALES_FIELDS.map((field) => [field, find(positions, field)] as const)
  // fromEntries forgets that the entries are one for each field.
  return { index: Object.fromEntries(entries) as Record<SalesField, number>, fieldCount: names.length }
}

/** Three known names are no accident; one may stand in a line of values. */
function looksLikeHeader(names: readonly string[]): boolean {
  return names.filter((name) => KNOWN_NAMES.has(name)).length >= 3
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

function find(positions: ReadonlyMap<string, number>, field: SalesField): number {
  const { name, required } = SALES_COLUMNS[field]
  const position = positions.get(plain(name))
  if (position !== undefined) return position
  if (!required) return -1
  throw new ReportFormatError(ReportFormatReason.MISSING_COLUMN, `The report has no column "${name}"`, {
    line: 1,
    column: name,
  })
}

function notSeparatedByTabs(line: string): ReportFormatError {
  const names = line.split(/[,;|]/).map((each) => plain(each.replaceAll('"', '')))
  if (!looksLikeHeader(names)) return noHeader()
  const message =
    'The columns are not separated by tabs: a spreadsheet or the website has saved this file anew'
  return new ReportFormatError(ReportFormatReason.WRONG_DELIMITER, message, { line: 1 })
}

function legacy(): ReportFormatError {
  const message = 'The columns are those of iTunes Connect until 2010, which are not read'
  return new ReportFormatError(ReportFormatReason.LEGACY_LAYOUT, message, { line: 1 })
}

function duplicate(name: string): ReportFormatError {
  const field = SALES_FIELDS.find((each) => plain(SALES_COLUMNS[each].name) === name)
  const column = field ? SALES_COLUMNS[field].name : name
  const message = `The column "${column}" is there twice`
  return new ReportFormatError(ReportFormatReason.DUPLICATE_COLUMN, message, { line: 1, column })
}

/** For a file that is empty or opens with something else. */
export function noHeader(): ReportFormatError {
  const message = 'The file does not open with the column names of a sales report'
  return new ReportFormatError(ReportFormatReason.NO_HEADER, message, { line: 1 })
}
