import type { SalesBlock } from './sales-block.ts'
import { noHeader, readSalesHeader } from './sales-header.ts'
import { SALES_FIELDS } from './sales-columns.ts'
import { SalesCells } from './sales-cells.ts'

const LF = 10
const CR = 13
const BYTE_ORDER_MARK = '\uFEFF'
const fewestRows = 128

/** Finds the rows in bytes of whole lines, given in order; the first line is the header line. */
export class SalesLines {
  #cells: SalesCells | undefined
  #next = 1
  #lines = new Int32Array(0)
  #spans = new Int32Array(0)

  /** Number of the next line to be read, counted from 1. */
  get next(): number {
    return this.#next
  }

  /** The block's places are written over by the next one's. @throws {ReportFormatError} at the first line that cannot be read. */
  read(bytes: Buffer): SalesBlock {
    let at = this.#cells ? 0 : this.#readHeader(bytes)
    let rows = 0
    for (; this.#cells && at < bytes.length; this.#next++) {
      const empty = endOfEmpty(bytes, at)
      if (empty >= 0) {
        at = empty
        continue
      }
      if (rows === this.#lines.length) this.#grow()
      at = this.#cells.read({ bytes, start: at, line: this.#next, spans: this.#spans, row: rows })
      this.#lines[rows++] = this.#next
    }
    return { bytes, rows, lines: this.#lines, spans: this.#spans }
  }

  /**
   * To be called at the end of the file. @throws {ReportFormatError} NO_HEADER for a file without any line.
   */
  finish(): void {
    if (!this.#cells) throw noHeader()
  }

  #readHeader(bytes: Buffer): number {
    const found = bytes.indexOf(LF)
    const next = found < 0 ? bytes.length : found
    const line = bytes.toString('utf8', 0, bytes[next - 1] === CR ? next - 1 : next)
    this.#cells = new SalesCells(readSalesHeader(line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line))
    this.#next++
    return next + 1
  }

  /** Kept from block to block: made anew each time, they would keep the garbage collector busier than the reading. */
  #grow(): void {
    const [lines, spans] = [this.#lines, this.#spans]
    this.#lines = new Int32Array(Math.max(fewestRows, 2 * lines.length))
    this.#spans = new Int32Array(this.#lines.length * SALES_FIELDS.length * 2)
    this.#lines.set(lines)
    this.#spans.set(spans)
  }
}

/** Where the next line begins if the one at `at` is empty; -1 if it is not. */
function endOfEmpty(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1
}
