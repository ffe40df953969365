import type {
  InAppPurchasePrice,
  InAppPurchasePricePoint,
  InAppPurchasePriceSchedule,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { InAppPurchase } from '../data/in-app-purchases.ts'
import { TERRITORIES } from '../data/territories.ts'
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
      manualPrices: () => [priceNode(scene, product, { territory: base, dollars: product.dollars }, true)],
      automaticPrices: () =>
        others.map((territory) => priceNode(scene, product, { territory, dollars: product.dollars }, false)),
    },
  })
}

function priceNode(scene: Scene, product: InAppPurchase, price: LocalPrice, manual: boolean): Node {
  return node<InAppPurchasePrice>({
    type: 'inAppPurchasePrices',
    id: priceId(product.ascId, price, null, null),
    attributes: () => ({ startDate: undefined, endDate: undefined, manual }),
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
