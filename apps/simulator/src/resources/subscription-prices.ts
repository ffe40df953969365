import type { SubscriptionPrice, SubscriptionPricePoint } from '@rage-against-the-pixel/app-store-connect-api'
import { dayText } from '../clock/day.ts'
import type { Subscription } from '../data/subscriptions.ts'
import { TERRITORIES } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'
import { DOLLAR_TIERS, priceId, pricePointId, pricePointTexts, type LocalPrice } from './prices.ts'
import type { Scene } from './scene.ts'
import { territoryNode } from './territories.ts'

/** On every storefront the price of before the rise, kept for who was there, and the one since; and one that somebody planned. */
export function subscriptionPrices(scene: Scene, plan: Subscription): Node[] {
  const planned = scene.changes.products.get(plan.ascId)?.price
  return TERRITORIES.flatMap((territory) => [
    subscriptionPriceNode(scene, plan, { territory, dollars: plan.dollars }),
    subscriptionPriceNode(scene, plan, { territory, dollars: plan.raisedDollars }),
    ...(planned ? [subscriptionPriceNode(scene, plan, { territory, dollars: planned.dollars })] : []),
  ])
}

export function subscriptionPriceNode(scene: Scene, plan: Subscription, price: LocalPrice): Node {
  const planned = scene.changes.products.get(plan.ascId)?.price
  const raisedOn = price.dollars === plan.raisedDollars ? dayText(plan.raisedOn) : undefined
  const startDate = price.dollars === planned?.dollars ? planned.from : raisedOn
  return node<SubscriptionPrice>({
    type: 'subscriptionPrices',
    id: priceId(plan.ascId, price, startDate ?? null, null),
    attributes: () => ({ startDate, preserved: startDate === undefined, planType: 'UPFRONT' }),
    related: {
      territory: () => territoryNode(price.territory),
      subscriptionPricePoint: () => subscriptionPricePointNode(scene, plan, price),
    },
  })
}

export function subscriptionPricePointNode(scene: Scene, plan: Subscription, price: LocalPrice): Node {
  return node<SubscriptionPricePoint>({
    type: 'subscriptionPricePoints',
    id: pricePointId(plan.ascId, price),
    attributes: () => pricePointTexts(scene, price),
    related: {
      territory: () => territoryNode(price.territory),
      equalizations: () =>
        TERRITORIES.map((territory) => subscriptionPricePointNode(scene, plan, { ...price, territory })),
    },
  })
}

export function subscriptionPricePoints(scene: Scene, plan: Subscription): Node[] {
  return TERRITORIES.flatMap((territory) =>
    DOLLAR_TIERS.map((dollars) => subscriptionPricePointNode(scene, plan, { territory, dollars })),
  )
}
