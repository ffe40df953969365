import { GzipError, gunzipped } from '../gzip/gunzipped.ts'
import { decodeBlock } from './decode-block.ts'
import { ReportFormatError } from './report-format-error.ts'
import type { SalesRow } from './sales-row.ts'
import { SalesRows } from './sales-rows.ts'
import { wholeLines } from './whole-lines.ts'

/** Bounds of reading. `maxBytes` counts unpacked bytes; default 4 GiB, some twenty million lines. */
export interface ReportLimits {
  maxBytes?: number
}

const DEFAULT_MAX_BYTES = 4 * 1_024 ** 3

/**
 * Reads a SALES SUMMARY report as `downloadSalesReport` delivers it, gzip or plain, in batches of some
 * hundred rows; the file is never whole in memory. A file of a header line alone is a report without rows.
 * Lines that agree in everything are two sales, and both are handed out.
 * Apple: Summary Sales Report (tab-separated UTF-8, columns found by name, layouts of 2011 and later).
 * @throws {ReportFormatError} for anything that cannot be read rightly, then the batches before it are worth
 * nothing; and whatever `body` throws.
 */
export async function* readSalesReport(
  body: AsyncIterable<Uint8Array>,
  limits: ReportLimits = {},
): AsyncGenerator<SalesRow[]> {
  const rows = new SalesRows()
  try {
    for await (const block of wholeLines(
      gunzipped(body, { maxBytes: limits.maxBytes ?? DEFAULT_MAX_BYTES }),
    )) {
      const batch = rows.read(decodeBlock(block, rows.line))
      if (batch.length > 0) yield batch
    }
    rows.finish()
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    throw new ReportFormatError(error.reason, error.message, { cause: error })
  }
}
