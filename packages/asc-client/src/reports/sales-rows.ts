import { LineFields } from './line-fields.ts'
import { ReportFormatReason } from './report-format-error.ts'
import { noHeader, readSalesHeader, type SalesHeader } from './sales-header.ts'
import type { SalesRow } from './sales-row.ts'

const CR = 13
const BYTE_ORDER_MARK = 0xfeff

/** Turns texts of whole lines, given in order, into rows; the first line is the header line. */
export class SalesRows {
  #columns: Columns | undefined
  /** Number of the next line to be read, counted from 1. */
  #line = 1

  get line(): number {
    return this.#line
  }

  /** @throws {ReportFormatError} at the first line that cannot be read. */
  read(text: string): SalesRow[] {
    const rows: SalesRow[] = []
    for (let at = 0; at < text.length; this.#line++) {
      const found = text.indexOf('\n', at)
      const next = found < 0 ? text.length : found
      const end = next > at && text.charCodeAt(next - 1) === CR ? next - 1 : next
      if (!this.#columns) this.#columns = columnsOf(text.slice(at, end))
      else if (end > at) rows.push(rowOf(this.#columns, text, at, end, this.#line))
      at = next + 1
    }
    return rows
  }

  /**
   * To be called at the end of the file. @throws {ReportFormatError} NO_HEADER for a file without any line.
   */
  finish(): void {
    if (!this.#columns) throw noHeader()
  }
}

interface Columns {
  at: SalesHeader['index']
  fields: LineFields
}

function columnsOf(line: string): Columns {
  const header = readSalesHeader(line.charCodeAt(0) === BYTE_ORDER_MARK ? line.slice(1) : line)
  return { at: header.index, fields: new LineFields(header) }
}

function rowOf({ at, fields }: Columns, text: string, start: number, end: number, line: number): SalesRow {
  fields.enter(text, start, end, line)
  const row = {
    line,
    sku: fields.optional(at.sku) ?? '',
    developer: fields.optional(at.developer) ?? '',
    title: fields.optional(at.title) ?? '',
    version: fields.optional(at.version) ?? '',
    productTypeIdentifier: fields.required(at.productTypeIdentifier),
    units: fields.integer(at.units),
    developerProceeds: fields.decimal(at.developerProceeds),
    beginOn: fields.day(at.beginOn),
    endOn: fields.day(at.endOn),
    customerCurrency: fields.optional(at.customerCurrency),
    territory: fields.territory(at.territory),
    proceedsCurrency: fields.optional(at.proceedsCurrency),
    appleIdentifier: fields.required(at.appleIdentifier),
    customerPrice: fields.decimal(at.customerPrice),
    promoCode: fields.optional(at.promoCode),
    parentIdentifier: fields.optional(at.parentIdentifier),
    subscription: fields.optional(at.subscription),
    period: fields.optional(at.period),
    category: fields.optional(at.category),
    cmb: fields.optional(at.cmb),
    device: fields.optional(at.device),
    supportedPlatforms: fields.optional(at.supportedPlatforms),
    proceedsReason: fields.optional(at.proceedsReason),
    preservedPricing: fields.optional(at.preservedPricing),
    client: fields.optional(at.client),
    orderType: fields.optional(at.orderType),
  }
  if (row.endOn < row.beginOn) throw fields.refuse(ReportFormatReason.BAD_DATE, at.endOn)
  return row
}
