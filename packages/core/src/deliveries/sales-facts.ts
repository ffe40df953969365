import { cellText, SALES_FIELDS, type SalesBlock, type SalesField } from '@gatehouse/asc-client'
import type { AppKey, SalesCell, SalesFactBlock } from '@gatehouse/db'

/** Raised whenever a file would be read otherwise than before: files of older versions can then be read again. */
export const salesParserVersion = 1

/** Which field of a report each column is, by Apple's word and ours. */
const fieldOf: Record<SalesCell, SalesField> = {
  appleIdentifier: 'appleIdentifier',
  territory: 'territory',
  sku: 'sku',
  parentIdentifier: 'parentIdentifier',
  title: 'title',
  appVersion: 'version',
  productType: 'productTypeIdentifier',
  units: 'units',
  developerProceeds: 'developerProceeds',
  proceedsCurrency: 'proceedsCurrency',
  customerPrice: 'customerPrice',
  customerCurrency: 'customerCurrency',
  promoCode: 'promoCode',
  subscription: 'subscription',
  period: 'period',
  category: 'category',
  cmb: 'cmb',
  device: 'device',
  supportedPlatforms: 'supportedPlatforms',
  proceedsReason: 'proceedsReason',
  preservedPricing: 'preservedPricing',
  appleClient: 'client',
  orderType: 'orderType',
}

const cellAt = Object.fromEntries(
  Object.entries(fieldOf).map(([cell, field]) => [cell, SALES_FIELDS.indexOf(field)]),
) as Record<SalesCell, number> // one entry for each cell

/**
 * Rows of a report as facts, each with the app it belongs to: a purchase names its app's SKU as Parent Identifier,
 * an app's own row carries the app's Apple Identifier. What no catalogue lists loads without an app.
 */
export async function* toFacts(
  blocks: AsyncIterable<SalesBlock>,
  apps: readonly AppKey[],
): AsyncGenerator<SalesFactBlock> {
  const byAscId = new Map(apps.map((app) => [app.ascId, app.id]))
  const bySku = new Map(apps.flatMap((app) => (app.sku === null ? [] : [[app.sku, app.id] as const])))
  const appOf = (block: SalesBlock, row: number) => {
    const parent = cellText(block, row, 'parentIdentifier')
    if (parent !== null) return bySku.get(parent) ?? null
    return byAscId.get(cellText(block, row, 'appleIdentifier') ?? '') ?? null
  }
  for await (const block of blocks) {
    const appIds = Array.from({ length: block.rows }, (_, row) => appOf(block, row))
    yield { ...block, cellsOfRow: SALES_FIELDS.length, cellAt, appIds }
  }
}
