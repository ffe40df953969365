import { isBlank, readDay, readDecimal, readInteger, readTerritory } from './cells.ts'
import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'
import { nameAt, type SalesHeader } from './sales-header.ts'

/**
 * Where the fields of the present line stand in its text, and how each kind of field is read or refused.
 * Fields are named by their position, since looking names up for each cell would cost as much as reading it.
 */
export class LineFields {
  readonly #header: SalesHeader
  readonly #fieldCount: number
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #text = ''
  #line = 0
  /** Nearly all lines of a file have the same two days. */
  #dayText = ''
  #day = ''

  constructor(header: SalesHeader) {
    this.#header = header
    this.#fieldCount = header.fieldCount
    this.#starts = new Int32Array(header.fieldCount)
    this.#ends = new Int32Array(header.fieldCount)
  }

  /** Goes to a line. @throws {ReportFormatError} WRONG_FIELD_COUNT. */
  enter(text: string, start: number, end: number, line: number): void {
    this.#text = text
    this.#line = line
    let count = 0
    let from = start
    for (;;) {
      const tab = text.indexOf('\t', from)
      const to = tab < 0 || tab > end ? end : tab
      if (count < this.#fieldCount) {
        this.#starts[count] = from
        this.#ends[count] = to
      }
      count++
      if (to === end) break
      from = to + 1
    }
    if (count !== this.#fieldCount) throw this.#wrongCount(count)
  }

  /** A text, or null where blank or where the layout has no such column. */
  optional(at: number): string | null {
    if (at < 0) return null
    const start = this.#start(at)
    const end = this.#end(at)
    return isBlank(this.#text, start, end) ? null : this.#text.slice(start, end)
  }

  /** A text that every line has. @throws {ReportFormatError} MISSING_VALUE. */
  required(at: number): string {
    return this.optional(at) ?? this.#missing(at)
  }

  integer(at: number): number {
    return this.#read(at, readInteger) ?? this.#missing(at)
  }

  /** A decimal string; '0' where blank, as free downloads are. */
  decimal(at: number): string {
    return this.#read(at, readDecimal) ?? '0'
  }

  territory(at: number): string {
    return this.#read(at, readTerritory) ?? this.#missing(at)
  }

  day(at: number): string {
    const start = this.#start(at)
    const sizeChars = this.#end(at) - start
    if (sizeChars === this.#dayText.length && this.#text.startsWith(this.#dayText, start) && sizeChars > 0)
      return this.#day
    this.#day = this.#read(at, readDay) ?? this.#missing(at)
    this.#dayText = this.#text.slice(start, start + sizeChars)
    return this.#day
  }

  /** The error for a cell of this line that cannot be read. */
  refuse(reason: ReportFormatReason, at: number): ReportFormatError {
    const column = nameAt(this.#header, at)
    const value = JSON.stringify((this.optional(at) ?? '').slice(0, 40))
    const message = `Line ${this.#line}, column "${column}": ${value} cannot be read (${reason})`
    return new ReportFormatError(reason, message, { line: this.#line, column })
  }

  #read<T>(at: number, reader: (text: string, start: number, end: number) => T | undefined): T | null {
    const start = this.#start(at)
    const end = this.#end(at)
    const value = reader(this.#text, start, end)
    if (value !== undefined) return value
    if (isBlank(this.#text, start, end)) return null
    throw this.refuse(REASONS.get(reader) ?? ReportFormatReason.BAD_NUMBER, at)
  }

  #start(at: number): number {
    return this.#starts[at] ?? 0
  }

  #end(at: number): number {
    return this.#ends[at] ?? 0
  }

  #missing(at: number): never {
    throw this.refuse(ReportFormatReason.MISSING_VALUE, at)
  }

  #wrongCount(count: number): ReportFormatError {
    const message = `Line ${this.#line} has ${count} fields where the header line has ${this.#fieldCount}`
    return new ReportFormatError(ReportFormatReason.WRONG_FIELD_COUNT, message, { line: this.#line })
  }
}

const REASONS = new Map<unknown, ReportFormatReason>([
  [readDay, ReportFormatReason.BAD_DATE],
  [readTerritory, ReportFormatReason.BAD_TERRITORY],
])
