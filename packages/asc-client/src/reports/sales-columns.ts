import type { SalesRow } from './sales-row.ts'

/** Fields of a row that come from a column. */
export type SalesField = Exclude<keyof SalesRow, 'line'>

/**
 * The columns by Apple's names. Required are those that every layout since 2011 has and no fact can do
 * without; the rest came later (22 columns in 2015, 28 now) and are null where absent. Provider and Provider
 * Country are the same on every line and not read. Apple: Summary Sales Report.
 */
export const SALES_COLUMNS: Readonly<Record<SalesField, { name: string; required: boolean }>> = {
  sku: { name: 'SKU', required: true },
  developer: { name: 'Developer', required: true },
  title: { name: 'Title', required: true },
  version: { name: 'Version', required: true },
  productTypeIdentifier: { name: 'Product Type Identifier', required: true },
  units: { name: 'Units', required: true },
  developerProceeds: { name: 'Developer Proceeds', required: true },
  beginOn: { name: 'Begin Date', required: true },
  endOn: { name: 'End Date', required: true },
  customerCurrency: { name: 'Customer Currency', required: true },
  territory: { name: 'Country Code', required: true },
  proceedsCurrency: { name: 'Currency of Proceeds', required: true },
  appleIdentifier: { name: 'Apple Identifier', required: true },
  customerPrice: { name: 'Customer Price', required: true },
  promoCode: { name: 'Promo Code', required: false },
  parentIdentifier: { name: 'Parent Identifier', required: false },
  subscription: { name: 'Subscription', required: false },
  period: { name: 'Period', required: false },
  category: { name: 'Category', required: false },
  cmb: { name: 'CMB', required: false },
  device: { name: 'Device', required: false },
  supportedPlatforms: { name: 'Supported Platforms', required: false },
  proceedsReason: { name: 'Proceeds Reason', required: false },
  preservedPricing: { name: 'Preserved Pricing', required: false },
  client: { name: 'Client', required: false },
  orderType: { name: 'Order Type', required: false },
}
