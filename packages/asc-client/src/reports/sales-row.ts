/**
 * One line of a SALES SUMMARY report. Texts are as Apple wrote them; blanks are null, or '' in `sku`,
 * `developer`, `title` and `version`, which Apple may leave blank. Amounts are per unit and decimal strings
 * ('0' where blank), to be multiplied by `units`, which are negative for refunds. Days are Pacific days,
 * `YYYY-MM-DD`.
 * Apple: Summary Sales Report.
 */
export interface SalesRow {
  /** Line in the file, counted from 1, the header line. */
  line: number
  sku: string
  developer: string
  title: string
  version: string
  /** Such as `1F`, `7`, `IA1`; an open set. */
  productTypeIdentifier: string
  units: number
  developerProceeds: string
  beginOn: string
  endOn: string
  customerCurrency: string | null
  /** Two letters, the report's Country Code. */
  territory: string
  proceedsCurrency: string | null
  appleIdentifier: string
  customerPrice: string
  promoCode: string | null
  /** The parent app's SKU, for in-app purchases. */
  parentIdentifier: string | null
  subscription: string | null
  period: string | null
  category: string | null
  cmb: string | null
  device: string | null
  supportedPlatforms: string | null
  proceedsReason: string | null
  preservedPricing: string | null
  client: string | null
  orderType: string | null
}
