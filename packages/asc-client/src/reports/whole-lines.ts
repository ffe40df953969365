import { ReportFormatError, ReportFormatReason } from './report-format-error.ts'

/** Blocks are cut to this size, so that one huge chunk never becomes one huge string. */
const BLOCK_BYTES = 64 * 1_024
/** The longest line known is below one kilobyte. */
const MAX_LINE_BYTES = 1_024 * 1_024

const LF = 0x0a

/**
 * Regroups bytes into blocks that end with a line, the last one perhaps without a line end. A line end never
 * lies inside a UTF-8 character, so each block can be read by itself. A line that was cut is put together by itself, so
 * that nothing else is copied.
 * @throws {ReportFormatError} LINE_TOO_LONG.
 */
export async function* wholeLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let keptBytes = 0
  for await (const chunk of bytes) {
    for (const part of partsOf(chunk)) {
      const end = part.lastIndexOf(LF) + 1
      const begin = keptBytes > 0 && end > 0 ? part.indexOf(LF) + 1 : 0
      if (begin > 0) yield Buffer.concat([...kept, part.subarray(0, begin)])
      if (begin < end) yield part.subarray(begin, end)
      if (end > 0) [kept, keptBytes] = [[], 0]
      if (end < part.byteLength) kept.push(part.subarray(end))
      keptBytes += part.byteLength - end
      if (keptBytes > MAX_LINE_BYTES) throw tooLong()
    }
  }
  if (keptBytes > 0) yield Buffer.concat(kept)
}

function* partsOf(chunk: Uint8Array): Generator<Buffer> {
  const whole = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  for (let at = 0; at < whole.byteLength; at += BLOCK_BYTES) yield whole.subarray(at, at + BLOCK_BYTES)
}

function tooLong(): ReportFormatError {
  return new ReportFormatError(
    ReportFormatReason.LINE_TOO_LONG,
    `A line is longer than ${MAX_LINE_BYTES} bytes: this is no sales report`,
  )
}
