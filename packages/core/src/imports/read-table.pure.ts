import { CsvError, parse } from 'csv-parse/sync'
import { problem } from '../problems/domain-error.ts'
import { matchColumns, type ImportColumn } from './columns.pure.ts'

/** A row as it stands in the file. */
export interface TableRow {
  /** The line that it begins in; the header is line 1. */
  line: number
  cells: Partial<Record<ImportColumn, string>>
  /** Whether it has more cells than the header. */
  tooLong: boolean
}

/** A file by its columns and rows. */
export interface Table {
  columns: { name: string; used: ImportColumn | null }[]
  rows: TableRow[]
}

/** The most rows of a file, and the most characters. */
export const longestTable = { rows: 1_000, characters: 900_000 } as const

const separators = [',', ';', '\t', '|'] as const

/** A file's text by columns and rows. @throws {DomainError} INVALID at `text`, for a file that cannot be read at all. */
export function readTable(text: string): Table {
  if (text.length > longestTable.characters)
    throw refuse('This file is too large: 1 MB is the most, and a thousand rows.', 'Split it into several.')
  const [header, ...records] = parseText(text)
  const columns = matchColumns(header?.record ?? [])
  if (!header || !columns.includes('CLIENT')) throw noClient(header?.record ?? [])
  if (records.length === 0) throw refuse('This file has a header and no rows.')
  if (records.length > longestTable.rows)
    throw refuse(
      `This file has ${records.length} rows; ${longestTable.rows} are the most.`,
      'Split it into several.',
    )
  return {
    columns: header.record.map((name, index) => ({ name: shortened(name), used: columns[index] ?? null })),
    rows: records.map(({ record, line }) => ({
      line,
      tooLong: record.slice(columns.length).some((cell) => cell !== ''),
      cells: Object.fromEntries(
        columns.flatMap((column, index) => (column ? [[column, undefused(record[index] ?? '')]] : [])),
      ),
    })),
  }
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

function parseText(text: string): { record: string[]; line: number }[] {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as ParsedRecord[] // its types do not follow `info`
    return parsed.map(({ record, info }) => ({ record, line: info.lines - lineBreaksOf(record) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? ` in line ${error['lines']}` : ''
    throw refuse(
      `This file cannot be read as a table${line}: a quotation mark opens or ends where none may.`,
      'Write a quotation mark within a quoted cell twice.',
    )
  }
}

/** The separator that the header has most of. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1)
  const times = (separator: string) => header.split(separator).length
  return separators.toSorted((a, b) => times(b) - times(a))[0] ?? ','
}

const lineBreaksOf = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

/** Text that an export defused against spreadsheets, as it was before. */
const undefused = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)

function noClient(header: readonly string[]) {
  const found = header.map((name) => `“${shortened(name)}”`).join(', ')
  return refuse(
    header.length === 0
      ? 'This file is empty.'
      : `No column of this file says which client a row is for. Its first line reads: ${found.slice(0, 300)}.`,
    'Begin with a line that names the columns, one of them “client”, separated by commas, semicolons or tabs.',
  )
}

const refuse = (message: string, hint?: string) =>
  problem('INVALID', message, { field: 'text', ...(hint ? { hint } : {}) })
