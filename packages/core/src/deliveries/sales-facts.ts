import type { SalesRow } from '@gatehouse/asc-client'
import type { AppKey, SalesFactInput } from '@gatehouse/db'

/**
 * Rows of a report as facts, each with the app it belongs to: a purchase names its app's SKU as Parent Identifier,
 * an app's own row carries the app's Apple Identifier. What no catalogue lists loads without an app.
 */
export async function* toFacts(
  batches: AsyncIterable<SalesRow[]>,
  apps: readonly AppKey[],
): AsyncGenerator<SalesFactInput[]> {
  const byAscId = new Map(apps.map((app) => [app.ascId, app.id]))
  const bySku = new Map(apps.flatMap((app) => (app.sku === null ? [] : [[app.sku, app.id] as const])))
  const appOf = (row: SalesRow) =>
    (row.parentIdentifier === null ? byAscId.get(row.appleIdentifier) : bySku.get(row.parentIdentifier)) ??
    null
  for await (const batch of batches) yield batch.map((row) => toFact(row, appOf(row)))
}

const toFact = (row: SalesRow, appId: string | null): SalesFactInput => ({
  appId,
  appleIdentifier: row.appleIdentifier,
  territory: row.territory,
  line: row.line,
  sku: row.sku,
  parentIdentifier: row.parentIdentifier,
  title: row.title,
  appVersion: row.version,
  productType: row.productTypeIdentifier,
  units: row.units,
  developerProceeds: row.developerProceeds,
  proceedsCurrency: row.proceedsCurrency,
  customerPrice: row.customerPrice,
  customerCurrency: row.customerCurrency,
  promoCode: row.promoCode,
  subscription: row.subscription,
  period: row.period,
  category: row.category,
  cmb: row.cmb,
  device: row.device,
  supportedPlatforms: row.supportedPlatforms,
  proceedsReason: row.proceedsReason,
  preservedPricing: row.preservedPricing,
  appleClient: row.client,
  orderType: row.orderType,
})
