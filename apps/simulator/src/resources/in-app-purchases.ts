import type {
  InAppPurchaseAppStoreReviewScreenshot,
  InAppPurchaseAvailability,
  InAppPurchaseLocalization,
  InAppPurchaseV2,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import type { InAppPurchase } from '../data/in-app-purchases.ts'
import { node, type Node } from '../documents/node.ts'
import { inAppOfferNodes } from './in-app-offers.ts'
import { inAppPricePoints, priceScheduleNode } from './in-app-prices.ts'
import { localesOf } from '../data/locales.ts'
import { stateOf } from './product-state.ts'
import type { Scene } from './scene.ts'
import { screenshotAttributes } from './screenshots.ts'
import { allTerritories } from './territories.ts'

/** An in-app purchase; its JSON:API type is `inAppPurchases` although its path says version 2. */
export function inAppPurchaseNode(scene: Scene, app: App, product: InAppPurchase): Node {
  const changed = scene.changes.products.get(product.ascId)
  return node<InAppPurchaseV2>({
    type: 'inAppPurchases',
    id: product.ascId,
    attributes: () => ({
      name: changed?.name ?? product.name,
      productId: product.productId,
      inAppPurchaseType: product.type,
      state: stateOf(changed, product.seed % 9 === 0 ? 'READY_TO_SUBMIT' : 'APPROVED'),
      reviewNote: product.seed % 2 === 0 ? '' : 'Open the shop on the second tab.',
      familySharable: product.familySharable,
      contentHosting: false,
    }),
    related: {
      inAppPurchaseLocalizations: () =>
        localesOf(app).map((_, index) => localizationNode(scene, app, product, index)),
      pricePoints: () => inAppPricePoints(scene, product),
      appStoreReviewScreenshot: () => screenshotNode(scene, app, product),
      iapPriceSchedule: () => priceScheduleNode(scene, product),
      inAppPurchaseAvailability: () => inAppAvailabilityNode(product),
      offerCodes: () => inAppOfferNodes(scene, app, product),
    },
  })
}

const LOCALES_PER_PRODUCT = 8

function localizationNode(scene: Scene, app: App, product: InAppPurchase, index: number): Node {
  const locale = localesOf(app)[index] ?? app.primaryLocale
  const place = app.inAppPurchases.indexOf(product)
  return node<InAppPurchaseLocalization>({
    type: 'inAppPurchaseLocalizations',
    id: entityId('inAppPurchaseLocalizations', app.ascId, place * LOCALES_PER_PRODUCT + index),
    attributes: () => ({
      name: product.name,
      locale,
      description: `${product.name} (${locale})`,
      state: 'APPROVED',
    }),
    related: { inAppPurchaseV2: () => inAppPurchaseNode(scene, app, product) },
  })
}

export function findInAppLocalization(scene: Scene, app: App, number: number): Node | null {
  const product = app.inAppPurchases[Math.floor(number / LOCALES_PER_PRODUCT)]
  return product === undefined ? null : localizationNode(scene, app, product, number % LOCALES_PER_PRODUCT)
}

function screenshotNode(scene: Scene, app: App, product: InAppPurchase): Node {
  return node<InAppPurchaseAppStoreReviewScreenshot>({
    type: 'inAppPurchaseAppStoreReviewScreenshots',
    id: entityId('inAppPurchaseAppStoreReviewScreenshots', app.ascId, app.inAppPurchases.indexOf(product)),
    attributes: () => screenshotAttributes(scene, app, product.seed),
    related: { inAppPurchaseV2: () => inAppPurchaseNode(scene, app, product) },
  })
}

export function findInAppScreenshot(scene: Scene, app: App, number: number): Node | null {
  const product = app.inAppPurchases[number]
  return product === undefined ? null : screenshotNode(scene, app, product)
}

export function inAppAvailabilityNode(product: InAppPurchase): Node {
  return node<InAppPurchaseAvailability>({
    type: 'inAppPurchaseAvailabilities',
    id: product.ascId,
    attributes: () => ({ availableInNewTerritories: true }),
    related: { availableTerritories: allTerritories },
  })
}
