import { LineFields } from './line-fields.ts'
import { ReportFormatReason } from './report-format-error.ts'
import { noHeader, readSalesHeader } from './sales-header.ts'
import type { SalesRow } from './sales-row.ts'

const CR = 13
const BYTE_ORDER_MARK = 0xfeff

/** Turns texts of whole lines, given in order, into rows; the first line is the header line. */
export class SalesRows {
  #fields: LineFields | undefined
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
      if (!this.#fields) this.#fields = headerOf(text.slice(at, end))
      else if (end > at) rows.push(rowOf(this.#fields, text, at, end, this.#line))
      at = next + 1
    }
    return rows
  }

  /** To be called at the end of the file. @throws {ReportFormatError} NO_HEADER for a file without any line. */
  finish(): void {
    if (!this.#fields) throw noHeader()
  }
}

function headerOf(line: string): LineFields {
  return new LineFields(readSalesHeader(line.charCodeAt(0) === BYTE_ORDER_MARK ? line.slice(1) : line))
}

function rowOf(fields: LineFields, text: string, start: number, end: number, line: number): SalesRow {
  fields.enter(text, start, end, line)
  const row = {
    line,
    sku: fields.optional('sku') ?? '',
    developer: fields.optional('developer') ?? '',
    title: fields.optional('title') ?? '',
    version: fields.optional('version') ?? '',
    productTypeIdentifier: fields.required('productTypeIdentifier'),
    units: fields.integer('units'),
    developerProceeds: fields.decimal('developerProceeds'),
    beginOn: fields.day('beginOn'),
    endOn: fields.day('endOn'),
    customerCurrency: fields.optional('customerCurrency'),
    territory: fields.territory('territory'),
    proceedsCurrency: fields.optional('proceedsCurrency'),
    appleIdentifier: fields.required('appleIdentifier'),
    customerPrice: fields.decimal('customerPrice'),
    promoCode: fields.optional('promoCode'),
    parentIdentifier: fields.optional('parentIdentifier'),
    subscription: fields.optional('subscription'),
    period: fields.optional('period'),
    category: fields.optional('category'),
    cmb: fields.optional('cmb'),
    device: fields.optional('device'),
    supportedPlatforms: fields.optional('supportedPlatforms'),
    proceedsReason: fields.optional('proceedsReason'),
    preservedPricing: fields.optional('preservedPricing'),
    client: fields.optional('client'),
    orderType: fields.optional('orderType'),
  }
  if (row.endOn < row.beginOn) throw fields.refuse(ReportFormatReason.BAD_DATE, 'endOn')
  return row
}
