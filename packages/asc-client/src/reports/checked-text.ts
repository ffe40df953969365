import { isUtf8 } from 'node:buffer'
import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'

/**
 * Refuses a block of whole lines that is not UTF-8, or holds a zero byte, which no text does and no database stores.
 * @param firstLine number of the block's first line, for the error.
 * @throws {ReportFormatError} BAD_UTF8 with the line.
 */
export function checkText(block: Buffer, firstLine: number): void {
  if (isText(block)) return
  const line = firstLine + linesBeforeFault(block)
  throw new ReportFormatError(ReportFormatReason.BAD_UTF8, `Line ${line} is not UTF-8`, { line })
}

const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0)

function linesBeforeFault(block: Buffer): number {
  let lines = 0
  let at = 0
  for (;;) {
    const end = block.indexOf(0x0a, at)
    if (end < 0 || !isText(block.subarray(at, end))) return lines
    lines++
    at = end + 1
  }
}
