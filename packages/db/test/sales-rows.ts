import type { Database, Reach, SalesFactInput, SalesFile } from '../src/index.ts'
import { replaceSales } from '../src/index.ts'

/** A row of a sales report; what is not named is as Apple sends it for a free download in Germany. */
export const salesRow = (line: number, values: Partial<SalesFactInput> = {}): SalesFactInput => ({
  line,
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
export const apply = (db: Database, reach: Reach, file: SalesFile, rows: SalesFactInput[]) =>
  replaceSales(db, reach, file, () => batches(rows))

export async function* batches(rows: SalesFactInput[]): AsyncGenerator<SalesFactInput[]> {
  for (let i = 0; i < rows.length; i += 2) yield rows.slice(i, i + 2)
}
