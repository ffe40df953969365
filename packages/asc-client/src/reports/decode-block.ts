import { isUtf8 } from 'node:buffer'
import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'

/**
 * Decodes a block of whole lines, refusing what is not UTF-8 instead of putting question marks into names.
 * @param firstLine number of the block's first line, for the error.
 * @throws {ReportFormatError} BAD_UTF8 with the line.
 */
export function decodeBlock(block: Buffer, firstLine: number): string {
  // Node's own decoder with `fatal` takes a slow way when it streams; checking first is many times faster.
  if (isUtf8(block)) return block.toString('utf8')
  const line = firstLine + linesBeforeFault(block)
  throw new ReportFormatError(ReportFormatReason.BAD_UTF8, `Line ${line} is not UTF-8`, { line })
}

function linesBeforeFault(block: Buffer): number {
  let lines = 0
  let at = 0
  for (;;) {
    const end = block.indexOf(0x0a, at)
    if (end < 0 || !isUtf8(block.subarray(at, end))) return lines
    lines++
    at = end + 1
  }
}
