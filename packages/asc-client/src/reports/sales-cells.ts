import { endOfInteger, isBlank, isDecimal, isTerritory, readDay } from './cells.ts'
import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'
import { SALES_COLUMNS, SALES_FIELDS } from './sales-columns.ts'
import type { SalesHeader } from './sales-header.ts'
import { spanAt } from './sales-block.ts'

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** A line to be read, and the spans of its block, of which those of `row` are to be filled. */
interface Line {
  bytes: Buffer
  start: number
  /** Its number in the file. */
  line: number
  spans: Int32Array
  row: number
}

const columns = SALES_FIELDS.map((field) => SALES_COLUMNS[field])
/** Fields that are more than texts which may be blank. */
const checked = [...columns.entries()].filter(([, { kind, filled }]) => kind || filled)
const beginOn = SALES_FIELDS.indexOf('beginOn')
const endOn = SALES_FIELDS.indexOf('endOn')

/** Finds and checks the cells of one line after another, as the header line has named them. */
export class SalesCells {
  readonly #fieldCount: number
  /** The field in each position; -1 for a column that is not read. */
  readonly #fieldAt: Int8Array
  /** Nearly all lines of a file have the same two days. */
  #dayBytes = Buffer.alloc(0)
  #day = 0

  constructor({ index, fieldCount }: SalesHeader) {
    this.#fieldCount = fieldCount
    this.#fieldAt = new Int8Array(fieldCount).fill(-1)
    for (const [field, name] of SALES_FIELDS.entries())
      if (index[name] >= 0) this.#fieldAt[index[name]] = field
  }

  /** Where the next line begins. @throws {ReportFormatError} for the first cell of the line that cannot be read. */
  read(line: Line): number {
    const next = this.#find(line)
    for (const [field, { kind, filled }] of checked) {
      const at = spanAt(line.row, field)
      const start = line.spans[at] ?? 0
      const end = line.spans[at + 1] ?? 0
      if (start === end) {
        if (filled) throw refusal(ReportFormatReason.MISSING_VALUE, line, field)
      } else if (kind === 'INTEGER') {
        const whole = endOfInteger(line.bytes, start, end)
        if (whole < 0) throw refusal(ReportFormatReason.BAD_NUMBER, line, field)
        line.spans[at + 1] = whole
      } else if (kind === 'DECIMAL') {
        if (!isDecimal(line.bytes, start, end)) throw refusal(ReportFormatReason.BAD_NUMBER, line, field)
      } else if (kind === 'TERRITORY') {
        if (!isTerritory(line.bytes, start, end)) throw refusal(ReportFormatReason.BAD_TERRITORY, line, field)
      }
    }
    if (this.#dayOf(line, endOn) < this.#dayOf(line, beginOn))
      throw refusal(ReportFormatReason.BAD_DATE, line, endOn)
    return next
  }

  /** Fills the line's spans, those of blank cells with nothing; where the next line begins. */
  #find({ bytes, start, line, spans, row }: Line): number {
    const first = spanAt(row, 0)
    const fieldAt = this.#fieldAt
    const size = bytes.length
    let position = 0
    let from = start
    let at = start
    for (; at <= size; at++) {
      const code = at < size ? bytes[at] : LF
      if (code !== TAB && code !== LF) continue
      const field = position < fieldAt.length ? (fieldAt[position] ?? -1) : -1
      if (field >= 0) {
        const end = code === LF && at > from && bytes[at - 1] === CR ? at - 1 : at
        spans[first + 2 * field] = from
        spans[first + 2 * field + 1] = bytes[from] === SPACE && isBlank(bytes, from, end) ? from : end
      }
      position++
      from = at + 1
      if (code === LF) break
    }
    if (position !== this.#fieldCount) throw wrongCount(line, position, this.#fieldCount)
    return at + 1
  }

  #dayOf(line: Line, field: number): number {
    const at = spanAt(line.row, field)
    const start = line.spans[at] ?? 0
    const end = line.spans[at + 1] ?? 0
    if (end - start === this.#dayBytes.length && isSame(line.bytes, start, this.#dayBytes)) return this.#day
    const day = readDay(line.bytes, start, end)
    if (day === 0) throw refusal(ReportFormatReason.BAD_DATE, line, field)
    this.#dayBytes = Buffer.from(line.bytes.subarray(start, end))
    this.#day = day
    return day
  }
}

function isSame(bytes: Uint8Array, start: number, other: Uint8Array): boolean {
  for (let at = 0; at < other.length; at++) if (bytes[start + at] !== other[at]) return false
  return true
}

function refusal(reason: ReportFormatReason, { bytes, spans, row, line }: Line, field: number) {
  const at = spanAt(row, field)
  const value = JSON.stringify(bytes.toString('utf8', spans[at], spans[at + 1]).slice(0, 40))
  const column = columns[field]?.name ?? null
  const message = `Line ${line}, column "${column}": ${value} cannot be read (${reason})`
  return new ReportFormatError(reason, message, { line, column })
}

function wrongCount(line: number, count: number, expected: number): ReportFormatError {
  const message = `Line ${line} has ${count} fields where the header line has ${expected}`
  return new ReportFormatError(ReportFormatReason.WRONG_FIELD_COUNT, message, { line })
}
