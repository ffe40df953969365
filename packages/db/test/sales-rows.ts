import type { Database, Reach, SalesCell, SalesFactBlock, SalesFile } from '../src/index.ts'
import { replaceSales } from '../src/index.ts'

/** A row of a sales report, with its cells as Apple writes them; null and what is not named are blank. */
export type PlainSalesRow = { line: number; appId: string | null; units: number } & Record<
  Exclude<SalesCell, 'units'>,
  string | null
>

const cells = [
  'appleIdentifier',
  'territory',
  'sku',
  'parentIdentifier',
  'title',
  'appVersion',
  'productType',
  'units',
  'developerProceeds',
  'proceedsCurrency',
  'customerPrice',
  'customerCurrency',
  'promoCode',
  'subscription',
  'period',
  'category',
  'cmb',
  'device',
  'supportedPlatforms',
  'proceedsReason',
  'preservedPricing',
  'appleClient',
  'orderType',
] as const satisfies SalesCell[]

const blank = Object.fromEntries(cells.map((cell) => [cell, null])) as Record<SalesCell, null> // one entry for each

/** A row of a sales report; what is not named is as Apple sends it for a free download in Germany. */
export const salesRow = (line: number, values: Partial<PlainSalesRow> = {}): PlainSalesRow => ({
  ...blank,
  line,
  appId: null,
  appleIdentifier: '1500000001',
  territory: 'DE',
  sku: 'com.example.lantern',
  title: 'Lantern',
  productType: '1F',
  units: 1,
  developerProceeds: '0',
  proceedsCurrency: 'EUR',
  customerPrice: '0',
  customerCurrency: 'EUR',
  ...values,
})

/** A file of a delivery; another `sha256` is another file. */
export const salesFile = (deliveryId: string, sha256 = 'first'): SalesFile => ({
  deliveryId,
  sha256,
  sizeBytes: 1_000,
  reportVersion: '1_0',
  source: 'API',
  fetchedAt: new Date('2026-03-06T13:00:00Z'),
  announces: { kind: 'delivery', entityId: deliveryId },
})

/** Applies these rows, two at a time, as a report arrives. */
export const apply = (db: Database, reach: Reach, file: SalesFile, rows: PlainSalesRow[]) =>
  replaceSales(db, reach, file, () => batches(rows))

export async function* batches(rows: PlainSalesRow[]): AsyncGenerator<SalesFactBlock> {
  for (let at = 0; at < rows.length; at += 2) yield blockOf(rows.slice(at, at + 2))
}

/** These rows as a report's reader hands them on. */
function blockOf(rows: PlainSalesRow[]): SalesFactBlock {
  const texts = rows.flatMap((row) => cells.map((cell) => Buffer.from(String(row[cell] ?? ''))))
  let end = 0
  const spans = texts.flatMap((text) => [end, (end += text.length)])
  return {
    bytes: Buffer.concat(texts),
    rows: rows.length,
    lines: Int32Array.from(rows, ({ line }) => line),
    spans: Int32Array.from(spans),
    cellsOfRow: cells.length,
    cellAt: Object.fromEntries(cells.map((cell, at) => [cell, at])) as Record<SalesCell, number>, // one for each
    appIds: rows.map(({ appId }) => appId),
  }
}
