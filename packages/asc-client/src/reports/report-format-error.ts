/** What can be wrong with a report file. */
export const ReportFormatReason = {
  /** The gzip ends too early: the download broke off. */
  NOT_GZIP_END: 'NOT_GZIP_END',
  /** The gzip is damaged. */
  BAD_GZIP: 'BAD_GZIP',
  /** More bytes, unpacked, than allowed. */
  TOO_LARGE: 'TOO_LARGE',
  /** A line longer than any line of a report. */
  LINE_TOO_LONG: 'LINE_TOO_LONG',
  /** Not UTF-8, or a zero byte in it. */
  BAD_UTF8: 'BAD_UTF8',
  /** The file is empty, or its first line is no header line. */
  NO_HEADER: 'NO_HEADER',
  /** The columns of iTunes Connect until 2010, under other names; Apple keeps nothing that old. */
  LEGACY_LAYOUT: 'LEGACY_LAYOUT',
  MISSING_COLUMN: 'MISSING_COLUMN',
  DUPLICATE_COLUMN: 'DUPLICATE_COLUMN',
  /** Separated by commas or semicolons: saved again by a spreadsheet. */
  WRONG_DELIMITER: 'WRONG_DELIMITER',
  /** A line with more or fewer fields than the header line. */
  WRONG_FIELD_COUNT: 'WRONG_FIELD_COUNT',
  /** A blank where every row has a value. */
  MISSING_VALUE: 'MISSING_VALUE',
  /** No number, or one of more digits than any report has. */
  BAD_NUMBER: 'BAD_NUMBER',
  BAD_DATE: 'BAD_DATE',
  BAD_TERRITORY: 'BAD_TERRITORY',
} as const
export type ReportFormatReason = (typeof ReportFormatReason)[keyof typeof ReportFormatReason]

/**
 * Thrown when a report cannot be read rightly; nothing after the fault was read, and what came before is no
 * report.
 */
export class ReportFormatError extends Error {
  override readonly name = 'ReportFormatError'
  /** Counted from 1, the header line; null where the fault has no line. */
  readonly line: number | null
  readonly reason: ReportFormatReason
  /** The column's name as Apple spells it; null where the fault has none. */
  readonly column: string | null

  constructor(
    reason: ReportFormatReason,
    message: string,
    where: { line?: number | null; column?: string | null; cause?: unknown } = {},
  ) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause })
    this.reason = reason
    this.line = where.line ?? null
    this.column = where.column ?? null
  }
}
