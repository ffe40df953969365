import type { App } from '../data/app.ts'
import { readEntityId } from '../data/entity-id.ts'
import type { InAppPurchase } from '../data/in-app-purchases.ts'
import { plansOf } from '../data/plans.ts'
import type { Subscription } from '../data/subscriptions.ts'
import type { Node } from '../documents/node.ts'
import { analyticsRequestNode } from './analytics.ts'
import { appInfoNode, findAppInfoLocalization } from './app-infos.ts'
import { findVersionLocalization, versionNode } from './app-store-versions.ts'
import { appNode } from './apps.ts'
import { buildNode } from './builds.ts'
import { findInAppOffer } from './in-app-offers.ts'
import { inAppPricePointNode, priceScheduleNode } from './in-app-prices.ts'
import {
  findInAppLocalization,
  findInAppScreenshot,
  inAppAvailabilityNode,
  inAppPurchaseNode,
} from './in-app-purchases.ts'
import { readPriceId } from './prices.ts'
import { findApp, type Scene } from './scene.ts'
import { findGroupLocalization, subscriptionGroupNode } from './subscription-groups.ts'
import { findOfferCode, promotionalOfferNodes, winBackOfferNodes } from './subscription-offers.ts'
import { subscriptionPriceNode, subscriptionPricePointNode } from './subscription-prices.ts'
import {
  findSubscriptionLocalization,
  findSubscriptionScreenshot,
  subscriptionAvailabilityNode,
  subscriptionNode,
} from './subscriptions.ts'
import { invitationNode, isOpen, userNode } from './users.ts'
import { deliveryNode, webhookNode } from './webhooks.ts'

/** Finds a resource of an account by its id, or null. */
export type Finder = (scene: Scene, id: string) => Node | null

/** How resources of each type are found. */
export const FINDERS: Readonly<Record<string, Finder>> = {
  apps: (scene, id) => ofApp(findApp(scene, id), (app) => appNode(scene, app)),
  appInfos: byEntityId('appInfos', appInfoNode),
  appInfoLocalizations: byEntityId('appInfoLocalizations', findAppInfoLocalization),
  appStoreVersions: byEntityId('appStoreVersions', versionNode),
  appStoreVersionLocalizations: byEntityId('appStoreVersionLocalizations', findVersionLocalization),
  builds: byEntityId('builds', buildNode),
  inAppPurchases: byProduct((scene, app, product) => inAppPurchaseNode(scene, app, product)),
  inAppPurchaseLocalizations: byEntityId('inAppPurchaseLocalizations', findInAppLocalization),
  inAppPurchaseAppStoreReviewScreenshots: byEntityId(
    'inAppPurchaseAppStoreReviewScreenshots',
    findInAppScreenshot,
  ),
  inAppPurchaseOfferCodes: byEntityId('inAppPurchaseOfferCodes', findInAppOffer),
  inAppPurchasePriceSchedules: byProduct((scene, _app, product) => priceScheduleNode(scene, product)),
  inAppPurchaseAvailabilities: byProduct((_scene, _app, product) => inAppAvailabilityNode(product)),
  inAppPurchasePricePoints: (scene, id) => {
    const read = readPriceId(id)
    const product = scene.apps
      .flatMap((app) => app.inAppPurchases)
      .find((each) => each.ascId === read?.productId)
    return read === null || product === undefined ? null : inAppPricePointNode(scene, product, read.price)
  },
  subscriptionGroups: (scene, id) => {
    const app = scene.apps.find((each) => each.subscriptionGroups.some((group) => group.ascId === id))
    const group = app?.subscriptionGroups.find((each) => each.ascId === id)
    return app === undefined || group === undefined ? null : subscriptionGroupNode(scene, app, group)
  },
  subscriptionGroupLocalizations: byEntityId('subscriptionGroupLocalizations', findGroupLocalization),
  subscriptions: byPlan(subscriptionNode),
  subscriptionLocalizations: byEntityId('subscriptionLocalizations', findSubscriptionLocalization),
  subscriptionAppStoreReviewScreenshots: byEntityId(
    'subscriptionAppStoreReviewScreenshots',
    findSubscriptionScreenshot,
  ),
  subscriptionAvailabilities: byPlan((_scene, _app, plan) => subscriptionAvailabilityNode(plan)),
  subscriptionPromotionalOffers: byEntityId('subscriptionPromotionalOffers', (scene, app, number) =>
    ofPlan(app, number, (plan) => promotionalOfferNodes(scene, app, plan)),
  ),
  subscriptionOfferCodes: byEntityId('subscriptionOfferCodes', findOfferCode),
  winBackOffers: byEntityId('winBackOffers', (scene, app, number) =>
    ofPlan(app, number, (plan) => winBackOfferNodes(scene, app, plan)),
  ),
  subscriptionPrices: byPlanPrice(subscriptionPriceNode),
  subscriptionPricePoints: byPlanPrice(subscriptionPricePointNode),
  users: (scene, id) => {
    const person = scene.changes.people.find((each) => each.id === id)
    return person === undefined ? null : userNode(scene, person)
  },
  userInvitations: (scene, id) => {
    const invitation = scene.changes.invitations.find((each) => each.id === id && isOpen(scene, each))
    return invitation === undefined ? null : invitationNode(scene, invitation)
  },
  webhooks: (scene, id) => {
    const hook = scene.changes.webhooks.find((each) => each.id === id)
    return hook === undefined ? null : webhookNode(scene, hook)
  },
  webhookDeliveries: (scene, id) => {
    for (const hook of scene.changes.webhooks) {
      const delivery = hook.deliveries.find((each) => each.id === id)
      if (delivery !== undefined) return deliveryNode(hook, delivery)
    }
    return null
  },
  analyticsReportRequests: (scene, id) => {
    const request = scene.changes.analyticsRequests.find((each) => each.id === id)
    return request === undefined ? null : analyticsRequestNode(request)
  },
}

function ofApp(app: App | null, make: (app: App) => Node | null): Node | null {
  return app === null ? null : make(app)
}

function byEntityId(kind: string, make: (scene: Scene, app: App, number: number) => Node | null): Finder {
  return (scene, id) => {
    const read = readEntityId(kind, id)
    return read === null ? null : ofApp(findApp(scene, read.appAscId), (app) => make(scene, app, read.number))
  }
}

function byProduct(make: (scene: Scene, app: App, product: InAppPurchase) => Node): Finder {
  return (scene, id) => {
    for (const app of scene.apps) {
      const product = app.inAppPurchases.find((each) => each.ascId === id)
      if (product !== undefined) return make(scene, app, product)
    }
    return null
  }
}

function byPlan(make: (scene: Scene, app: App, plan: Subscription) => Node): Finder {
  return (scene, id) => {
    for (const app of scene.apps) {
      const plan = plansOf(app).find((each) => each.ascId === id)
      if (plan !== undefined) return make(scene, app, plan)
    }
    return null
  }
}

function byPlanPrice(make: typeof subscriptionPriceNode): Finder {
  return (scene, id) => {
    const read = readPriceId(id)
    const plan = scene.apps.flatMap(plansOf).find((each) => each.ascId === read?.productId)
    return read === null || plan === undefined ? null : make(scene, plan, read.price)
  }
}

function ofPlan(app: App, number: number, make: (plan: Subscription) => readonly Node[]): Node | null {
  const plan = plansOf(app)[number]
  return plan === undefined ? null : (make(plan)[0] ?? null)
}
