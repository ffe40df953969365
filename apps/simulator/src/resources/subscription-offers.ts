import type {
  SubscriptionIntroductoryOffer,
  SubscriptionOfferCode,
  SubscriptionPromotionalOffer,
  WinBackOffer,
} from '@rage-against-the-pixel/app-store-connect-api'
import { dayText } from '../clock/day.ts'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import { plansOf } from '../data/plans.ts'
import type { Subscription } from '../data/subscriptions.ts'
import { TERRITORIES } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'
import { halfPrice, offerPriceNodes } from './offer-prices.ts'
import type { Scene } from './scene.ts'
import { territoryNode } from './territories.ts'

/** The introductory offer of a subscription, once for each storefront. */
export function introductoryOfferNodes(scene: Scene, app: App, plan: Subscription): Node[] {
  const offer = plan.introductory
  if (offer === null) return []
  return TERRITORIES.map((territory) =>
    node<SubscriptionIntroductoryOffer>({
      type: 'subscriptionIntroductoryOffers',
      id: Buffer.from(JSON.stringify({ s: plan.ascId, t: territory.alpha3, o: 'intro' })).toString(
        'base64url',
      ),
      attributes: () => ({
        startDate: dayText(app.launchedOn),
        endDate: undefined,
        duration: offer.days === 7 ? 'ONE_WEEK' : 'ONE_MONTH',
        offerMode: offer.mode,
        numberOfPeriods: 1,
        targetSubscriptionPlanType: 'UPFRONT',
      }),
      related: {
        subscription: () => scene.find('subscriptions', plan.ascId),
        territory: () => territoryNode(territory),
      },
    }),
  )
}

/** Codes that existing subscribers of some apps get within the app. */
export function promotionalOfferNodes(scene: Scene, app: App, plan: Subscription): Node[] {
  const offer = plan.promotional
  if (offer === null) return []
  return [
    node<SubscriptionPromotionalOffer>({
      type: 'subscriptionPromotionalOffers',
      id: entityId('subscriptionPromotionalOffers', app.ascId, plansOf(app).indexOf(plan)),
      attributes: () => ({
        duration: 'ONE_MONTH',
        name: offer.name,
        numberOfPeriods: 1,
        offerCode: offer.id,
        offerMode: 'PAY_AS_YOU_GO',
        targetSubscriptionPlanType: 'UPFRONT',
      }),
      related: {
        subscription: () => scene.find('subscriptions', plan.ascId),
        prices: () =>
          offerPriceNodes(scene, plan, 'subscriptionPromotionalOfferPrices', halfPrice(scene, plan)),
      },
    }),
  ]
}

/** Of each subscription with codes: those that can be had now, and the spring's, which are over. */
const campaigns = [
  { suffix: '', active: true },
  { suffix: ' SPRING', active: false },
] as const

export function offerCodeNodes(scene: Scene, app: App, plan: Subscription): Node[] {
  const offer = plan.offerCode
  if (offer === null) return []
  const first = plansOf(app).indexOf(plan) * campaigns.length
  return campaigns.map(({ suffix, active }, index) =>
    node<SubscriptionOfferCode>({
      type: 'subscriptionOfferCodes',
      id: entityId('subscriptionOfferCodes', app.ascId, first + index),
      attributes: () => ({
        name: `${offer.name}${suffix}`,
        customerEligibilities: ['NEW'],
        offerEligibility: 'REPLACE_INTRO_OFFERS',
        duration: 'ONE_MONTH',
        offerMode: 'FREE_TRIAL',
        numberOfPeriods: 1,
        totalNumberOfCodes: 5000,
        productionCodeCount: 5000,
        sandboxCodeCount: 0,
        active,
        autoRenewEnabled: true,
        targetSubscriptionPlanType: 'UPFRONT',
      }),
      related: {
        subscription: () => scene.find('subscriptions', plan.ascId),
        prices: () => offerPriceNodes(scene, plan, 'subscriptionOfferCodePrices', null),
      },
    }),
  )
}

export function findOfferCode(scene: Scene, app: App, number: number): Node | null {
  const plan = plansOf(app)[Math.floor(number / campaigns.length)]
  return plan === undefined ? null : (offerCodeNodes(scene, app, plan)[number % campaigns.length] ?? null)
}

export function winBackOfferNodes(scene: Scene, app: App, plan: Subscription): Node[] {
  const offer = plan.winBack
  if (offer === null) return []
  return [
    node<WinBackOffer>({
      type: 'winBackOffers',
      id: entityId('winBackOffers', app.ascId, plansOf(app).indexOf(plan)),
      attributes: () => ({
        referenceName: offer.name,
        offerId: offer.id,
        duration: 'ONE_MONTH',
        offerMode: 'FREE_TRIAL',
        periodCount: 1,
        customerEligibilityPaidSubscriptionDurationInMonths: 1,
        customerEligibilityTimeSinceLastSubscribedInMonths: { minimum: 1, maximum: 6 },
        customerEligibilityWaitBetweenOffersInMonths: undefined,
        startDate: dayText(app.launchedOn),
        endDate: undefined,
        priority: 'NORMAL',
        promotionIntent: 'NOT_PROMOTED',
        targetSubscriptionPlanType: 'UPFRONT',
      }),
      related: { prices: () => offerPriceNodes(scene, plan, 'winBackOfferPrices', null) },
    }),
  ]
}
