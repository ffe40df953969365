import { GzipError, gunzipped } from '../gzip/gunzipped.ts'
import { checkText } from './checked-text.ts'
import { ReportFormatError } from './report-format-error.ts'
import type { SalesBlock } from './sales-block.ts'
import { SalesLines } from './sales-lines.ts'
import { wholeLines } from './whole-lines.ts'

/** Bounds of reading. `maxBytes` counts unpacked bytes; default 4 GiB, some twenty million lines. */
export interface ReportLimits {
  maxBytes?: number
}

const DEFAULT_MAX_BYTES = 4 * 1_024 ** 3

/**
 * Reads a SALES SUMMARY report as `downloadSalesReport` delivers it, gzip or plain, in blocks of some
 * hundred rows; the file is never whole in memory. A file of a header line alone is a report without rows.
 * Lines that agree in everything are two sales, and both are handed out.
 * Apple: Summary Sales Report (tab-separated UTF-8, columns found by name, layouts of 2011 and later).
 * @throws {ReportFormatError} for anything that cannot be read rightly, then the blocks before it are worth
 * nothing; and whatever `body` throws.
 */
export async function* readSalesReport(
  body: AsyncIterable<Uint8Array>,
  limits: ReportLimits = {},
): AsyncGenerator<SalesBlock> {
  const lines = new SalesLines()
  try {
    for await (const bytes of wholeLines(
      gunzipped(body, { maxBytes: limits.maxBytes ?? DEFAULT_MAX_BYTES }),
    )) {
      checkText(bytes, lines.next)
      const block = lines.read(bytes)
      if (block.rows > 0) yield block
    }
    lines.finish()
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    throw new ReportFormatError(error.reason, error.message, { cause: error })
  }
}
