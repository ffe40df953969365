import type {
  InAppPurchasePrice,
  InAppPurchasePricePoint,
  InAppPurchasePriceSchedule,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { InAppPurchase } from '../data/in-app-purchases.ts'
import { dayNumber } from '../clock/day.ts'
import { TERRITORIES, type Territory } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'
import { DOLLAR_TIERS, priceId, pricePointId, pricePointTexts, type LocalPrice } from './prices.ts'
import type { Scene } from './scene.ts'
import { baseTerritory, territoryNode } from './territories.ts'

/** The price of the base storefront is set by hand, those of all others follow from it. */
export function priceScheduleNode(scene: Scene, product: InAppPurchase): Node {
  const [base, ...others] = TERRITORIES
  return node<InAppPurchasePriceSchedule>({
    type: 'inAppPurchasePriceSchedules',
    id: product.ascId,
    attributes: () => ({}),
    related: {
      baseTerritory: () => territoryNode(baseTerritory()),
      manualPrices: () => pricesOn(scene, product, base, true),
      automaticPrices: () => others.flatMap((territory) => pricesOn(scene, product, territory, false)),
    },
  })
}

/** What a product costs on a storefront, and what it will cost from a day on where somebody planned that. */
function pricesOn(scene: Scene, product: InAppPurchase, territory: Territory, manual: boolean): Node[] {
  const planned = scene.changes.products.get(product.ascId)?.price
  const now = { territory, dollars: product.dollars }
  if (!planned) return [priceNode(scene, product, { price: now, manual })]
  const then = { territory, dollars: planned.dollars }
  const days =
    dayNumber(planned.from) <= scene.today
      ? []
      : [priceNode(scene, product, { price: now, manual, to: planned.from })]
  return [...days, priceNode(scene, product, { price: then, manual, from: planned.from })]
}

function priceNode(
  scene: Scene,
  product: InAppPurchase,
  { price, manual, from, to }: { price: LocalPrice; manual: boolean; from?: string; to?: string },
): Node {
  return node<InAppPurchasePrice>({
    type: 'inAppPurchasePrices',
    id: priceId(product.ascId, price, from ?? null, to ?? null),
    attributes: () => ({ startDate: from, endDate: to, manual }),
    related: {
      inAppPurchasePricePoint: () => inAppPricePointNode(scene, product, price),
      territory: () => territoryNode(price.territory),
    },
  })
}

export function inAppPricePointNode(scene: Scene, product: InAppPurchase, price: LocalPrice): Node {
  return node<InAppPurchasePricePoint>({
    type: 'inAppPurchasePricePoints',
    id: pricePointId(product.ascId, price),
    attributes: () => {
      const { customerPrice, proceeds } = pricePointTexts(scene, price)
      return { customerPrice, proceeds }
    },
    related: {
      territory: () => territoryNode(price.territory),
      equalizations: () =>
        TERRITORIES.map((territory) => inAppPricePointNode(scene, product, { ...price, territory })),
    },
  })
}

/** Every price on every storefront between which the developer can choose. */
export function inAppPricePoints(scene: Scene, product: InAppPurchase): Node[] {
  return TERRITORIES.flatMap((territory) =>
    DOLLAR_TIERS.map((dollars) => inAppPricePointNode(scene, product, { territory, dollars })),
  )
}
