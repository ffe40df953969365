import type {
  SubscriptionOfferCodePrice,
  SubscriptionPromotionalOfferPrice,
  WinBackOfferPrice,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { Subscription } from '../data/subscriptions.ts'
import { TERRITORIES } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'
import { halfOf } from './prices.ts'
import type { Scene } from './scene.ts'
import { subscriptionPricePointNode } from './subscription-prices.ts'
import { territoryNode } from './territories.ts'

type OfferPrice = SubscriptionOfferCodePrice | SubscriptionPromotionalOfferPrice | WinBackOfferPrice

/** What an offer costs on every storefront; what is free is there without a price point. */
export function offerPriceNodes(
  scene: Scene,
  plan: Subscription,
  type: OfferPrice['type'],
  dollars: number | null,
): Node[] {
  return TERRITORIES.map((territory) =>
    node<OfferPrice>({
      type,
      id: Buffer.from(JSON.stringify({ s: plan.ascId, t: territory.alpha3, o: type })).toString('base64url'),
      attributes: () => ({}),
      related: {
        territory: () => territoryNode(territory),
        subscriptionPricePoint: () =>
          dollars === null ? null : subscriptionPricePointNode(scene, plan, { territory, dollars }),
      },
    }),
  )
}

/** Half of what a subscription costs; a price somebody planned counts as soon as it is planned. */
export const halfPrice = (scene: Scene, plan: Subscription): number =>
  halfOf(scene.changes.products.get(plan.ascId)?.price?.dollars ?? plan.raisedDollars)
