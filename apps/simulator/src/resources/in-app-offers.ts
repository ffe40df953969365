import type {
  InAppPurchaseOfferCode,
  InAppPurchaseOfferPrice,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import type { InAppPurchase } from '../data/in-app-purchases.ts'
import { TERRITORIES } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'
import { inAppPricePointNode } from './in-app-prices.ts'
import { halfOf } from './prices.ts'
import type { Scene } from './scene.ts'
import { territoryNode } from './territories.ts'

/** Of each in-app purchase with codes: those that can be had now, and the spring's, which are over. */
const campaigns = [
  { suffix: '', active: true },
  { suffix: ' SPRING', active: false },
] as const

/** Offers of an in-app purchase at half its price, each for people who bring a code. */
export function inAppOfferNodes(scene: Scene, app: App, product: InAppPurchase): Node[] {
  const { offerCode } = product
  if (offerCode === null) return []
  const first = app.inAppPurchases.indexOf(product) * campaigns.length
  return campaigns.map(({ suffix, active }, index) =>
    node<InAppPurchaseOfferCode>({
      type: 'inAppPurchaseOfferCodes',
      id: entityId('inAppPurchaseOfferCodes', app.ascId, first + index),
      attributes: () => ({
        name: `${offerCode}${suffix}`,
        customerEligibilities: ['NON_SPENDER', 'CHURNED_SPENDER'],
        productionCodeCount: 1000,
        sandboxCodeCount: 0,
        active,
      }),
      related: { prices: () => priceNodes(scene, product) },
    }),
  )
}

export function findInAppOffer(scene: Scene, app: App, number: number): Node | null {
  const product = app.inAppPurchases[Math.floor(number / campaigns.length)]
  return product === undefined
    ? null
    : (inAppOfferNodes(scene, app, product)[number % campaigns.length] ?? null)
}

function priceNodes(scene: Scene, product: InAppPurchase): Node[] {
  const dollars = halfOf(scene.changes.products.get(product.ascId)?.price?.dollars ?? product.dollars)
  return TERRITORIES.map((territory) =>
    node<InAppPurchaseOfferPrice>({
      type: 'inAppPurchaseOfferPrices',
      id: Buffer.from(JSON.stringify({ s: product.ascId, t: territory.alpha3, o: 'code' })).toString(
        'base64url',
      ),
      attributes: () => ({}),
      related: {
        territory: () => territoryNode(territory),
        pricePoint: () => inAppPricePointNode(scene, product, { territory, dollars }),
      },
    }),
  )
}
