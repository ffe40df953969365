import { slashedDay } from '../clock/day.ts'
import { amountText } from '../data/money.ts'
import type { Purchase } from '../data/purchases.ts'
import { PERIODS } from '../data/subscriptions.ts'
import type { ReportSpan } from './period.ts'

/** One line of SALES / SUMMARY. Optional texts are one space when blank, CMB is truly empty (live files). */
export function salesRow(sold: Purchase, span: ReportSpan): string[] {
  const { app, product } = sold
  const free = sold.proceeds.minor === 0
  return [
    'APPLE',
    'US',
    product?.productId ?? app.sku,
    app.developer,
    product?.name ?? app.title,
    sold.version,
    productType(sold),
    String(sold.units),
    amountText(sold.proceeds),
    slashedDay(span.from),
    slashedDay(span.to),
    sold.price.currency.code,
    sold.territory.code,
    // Live files leave the currency of proceeds blank for free first downloads.
    free && sold.kind === 'DOWNLOAD' ? ' ' : sold.proceeds.currency.code,
    product?.ascId ?? app.ascId,
    amountText(sold.price),
    sold.promoCode,
    product === null ? ' ' : app.sku,
    sold.subscription,
    product !== null && 'period' in product ? PERIODS[product.period].text : ' ',
    app.category,
    '',
    sold.device,
    app.family === 'MAC' ? 'macOS' : 'iOS',
    sold.afterOneYear ? 'Rate After One Year' : ' ',
    sold.preservedPrice ? 'Yes' : ' ',
    sold.client,
    ' ',
  ]
}

const FIRST_DOWNLOAD = { UNIVERSAL: '1F', IPHONE: '1', IPAD: '1T', MAC: 'F1', BUNDLE: '1-B' } as const
const REDOWNLOAD = { UNIVERSAL: '3F', IPHONE: '3', IPAD: '3T', MAC: 'F3', BUNDLE: '1-B' } as const
const UPDATE = { UNIVERSAL: '7F', IPHONE: '7', IPAD: '7T', MAC: 'F7', BUNDLE: '1-B' } as const

function productType({ kind, app, product }: Purchase): string {
  if (kind === 'DOWNLOAD') return FIRST_DOWNLOAD[app.family]
  if (kind === 'REDOWNLOAD') return REDOWNLOAD[app.family]
  if (kind === 'UPDATE') return UPDATE[app.family]
  if (kind === 'SUBSCRIPTION') return 'IAY'
  if (product !== null && 'type' in product && product.type === 'NON_RENEWING_SUBSCRIPTION') return 'IA9'
  return app.family === 'MAC' ? 'FI1' : 'IA1'
}
