/** How a cell is read. Days and territories are on every line; a decimal or a text may be blank where not required. */
type CellKind = 'TEXT' | 'INTEGER' | 'DECIMAL' | 'DAY' | 'TERRITORY'

interface SalesColumn {
  /** Apple's name. */
  name: string
  /** Whether every layout has it. */
  required: boolean
  kind?: CellKind
  /** Whether every line has a value in it. */
  filled?: boolean
}

const columns = {
  sku: { name: 'SKU', required: true },
  developer: { name: 'Developer', required: true },
  title: { name: 'Title', required: true },
  version: { name: 'Version', required: true },
  productTypeIdentifier: { name: 'Product Type Identifier', required: true, filled: true },
  units: { name: 'Units', required: true, filled: true, kind: 'INTEGER' },
  developerProceeds: { name: 'Developer Proceeds', required: true, kind: 'DECIMAL' },
  beginOn: { name: 'Begin Date', required: true, filled: true, kind: 'DAY' },
  endOn: { name: 'End Date', required: true, filled: true, kind: 'DAY' },
  customerCurrency: { name: 'Customer Currency', required: true },
  territory: { name: 'Country Code', required: true, filled: true, kind: 'TERRITORY' },
  proceedsCurrency: { name: 'Currency of Proceeds', required: true },
  appleIdentifier: { name: 'Apple Identifier', required: true, filled: true },
  customerPrice: { name: 'Customer Price', required: true, kind: 'DECIMAL' },
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
} as const satisfies Record<string, SalesColumn>

/** A field of a row; `client` and the like are Apple's words. */
export type SalesField = keyof typeof columns

/**
 * The columns by Apple's names. Required are those that every layout since 2011 has and no fact can do
 * without; the rest came later (22 columns in 2015, 28 now) and are blank where absent. Provider and Provider
 * Country are the same on every line and not read. Apple: Summary Sales Report.
 */
export const SALES_COLUMNS: Readonly<Record<SalesField, SalesColumn>> = columns

/** The fields of a row, in the order in which a block holds them. */
export const SALES_FIELDS = Object.keys(columns) as readonly SalesField[] // Object.keys forgets the type of its keys
