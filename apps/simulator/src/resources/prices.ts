import { currency, localPrice, proceedsOf, type Money } from '../data/money.ts'
import { TERRITORIES, type Territory } from '../data/territories.ts'
import type { Scene } from './scene.ts'

/** Prices in dollars between which a developer can choose; Apple has about 800 of them. */
export const DOLLAR_TIERS: readonly number[] = [
  0.49, 0.99, 1.49, 1.99, 2.49, 2.99, 3.99, 4.99, 5.99, 6.99, 7.99, 8.99, 9.99, 12.99, 14.99, 19.99, 24.99,
  29.99, 39.99, 49.99, 59.99, 69.99, 79.99, 99.99, 149.99, 199.99, 299.99, 499.99, 999.99,
]

/** The dearest price that is no more than half of this one. */
export const halfOf = (dollars: number): number =>
  DOLLAR_TIERS.findLast((tier) => tier <= dollars / 2) ?? dollars

/** A price on a storefront as the API's price points have it. */
export interface LocalPrice {
  territory: Territory
  dollars: number
}

/** Ids of price points are base64 of JSON: product, storefront and tier (seen in live answers). */
export function pricePointId(productId: string, { territory, dollars }: LocalPrice): string {
  return encode({ s: productId, t: territory.alpha3, p: String(Math.round(dollars * 100)) })
}

/** Ids of prices carry their first and last day, because automatic prices may have them nowhere else. */
export function priceId(
  productId: string,
  price: LocalPrice,
  from: string | null,
  to: string | null,
): string {
  const { territory, dollars } = price
  return encode({ s: productId, t: territory.alpha3, p: String(Math.round(dollars * 100)), sd: from, ed: to })
}

function encode(value: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** The product, storefront and price behind an id, or null when it is none. */
export function readPriceId(id: string): { productId: string; price: LocalPrice } | null {
  try {
    const { s, t, p } = JSON.parse(Buffer.from(id, 'base64url').toString('utf8')) as Record<string, unknown> // checked below
    const territory = TERRITORIES.find((each) => each.alpha3 === t)
    const dollars = Number(p) / 100
    if (typeof s !== 'string' || territory === undefined || Number.isNaN(dollars)) return null
    return { productId: s, price: { territory, dollars } }
  } catch {
    return null
  }
}

/** What the customer pays and what the developer gets, as the texts of price points. */
export function pricePointTexts(
  scene: Scene,
  { territory, dollars }: LocalPrice,
): { customerPrice: string; proceeds: string; proceedsYear2: string } {
  const price = localPrice(dollars, currency(territory.currency))
  return {
    customerPrice: plain(price),
    proceeds: plain(proceedsOf(price, territory.taxRate, scene.account.share)),
    proceedsYear2: plain(proceedsOf(price, territory.taxRate, 0.85)),
  }
}

function plain({ minor, currency: { decimals } }: Money): string {
  return String(minor / 10 ** decimals)
}
