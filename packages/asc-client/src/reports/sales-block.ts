import { SALES_FIELDS, type SalesField } from './sales-columns.ts'

/**
 * Some hundred rows of a SALES SUMMARY report, as places in the bytes that they came in: a text for each cell would
 * cost more than all else that is done with a row. Every cell is checked and as Apple wrote it; blanks of both kinds,
 * and columns that the layout does not have, are empty spans. Amounts are per unit, to be multiplied by the units, which
 * are negative for refunds. It is to be used before the next one is asked for, which writes over its places. Apple: Summary Sales Report.
 */
export interface SalesBlock {
  /** UTF-8 without zero bytes. */
  bytes: Buffer
  rows: number
  /** Each row's line in the file, counted from 1, the header line. */
  lines: Int32Array
  /** For each row, for each of SALES_FIELDS: where its cell begins in the bytes, and where it ends. */
  spans: Int32Array
}

/** The text of a row's cell; null where blank. */
export function cellText({ bytes, spans }: SalesBlock, row: number, field: SalesField): string | null {
  const at = spanAt(row, SALES_FIELDS.indexOf(field))
  const [start, end] = [spans[at] ?? 0, spans[at + 1] ?? 0]
  return start === end ? null : bytes.toString('utf8', start, end)
}

/** Where a row's span of a field stands among a block's. */
export const spanAt = (row: number, field: number): number => 2 * (row * SALES_FIELDS.length + field)
