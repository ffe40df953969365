import { type Cut, listResources } from '../list-resources.ts'
import type { PipelineOptions } from '../transport/pipeline.ts'
import { offerCodesDocument, offerPricesDocument, type AscOffer } from './offers.ts'

const subscriptionPoint = 'subscriptionPricePoint'
/** Where Apple has the prices of each kind of offer of a subscription, and what it calls them. */
const places = {
  PROMOTIONAL: {
    offers: 'subscriptionPromotionalOffers',
    prices: 'subscriptionPromotionalOfferPrices',
    point: subscriptionPoint,
  },
  WIN_BACK: { offers: 'winBackOffers', prices: 'winBackOfferPrices', point: subscriptionPoint },
  OFFER_CODE: {
    offers: 'subscriptionOfferCodes',
    prices: 'subscriptionOfferCodePrices',
    point: subscriptionPoint,
  },
} as const
const ofPurchases = {
  offers: 'inAppPurchaseOfferCodes',
  prices: 'inAppPurchaseOfferPrices',
  point: 'pricePoint',
} as const

/** An offer whose prices are lists of their own: an introduction brings its price along. */
export type PricedOffer = Pick<AscOffer, 'ascId'> & { kind: keyof typeof places }

/** What an offer of a subscription costs on each storefront. */
export const listOfferPrices = (options: PipelineOptions, { kind, ascId }: PricedOffer, cut: Cut) =>
  listPrices(options, places[kind], ascId, cut)

/** What an offer of an in-app purchase costs on each storefront. */
export const listPurchaseOfferPrices = (options: PipelineOptions, ascId: string, cut: Cut) =>
  listPrices(options, ofPurchases, ascId, cut)

type Place = (typeof places)[keyof typeof places] | typeof ofPurchases

const listPrices = (options: PipelineOptions, { offers, prices, point }: Place, ascId: string, cut: Cut) =>
  listResources(
    options,
    {
      path: `/v1/${offers}/${encodeURIComponent(ascId)}/prices`,
      query: {
        include: [point, 'territory'],
        [`fields[${prices}]`]: [point, 'territory'],
        [`fields[${point === 'pricePoint' ? 'inAppPurchasePricePoints' : 'subscriptionPricePoints'}]`]: [
          'customerPrice',
        ],
        'fields[territories]': ['currency'],
      },
      document: offerPricesDocument,
    },
    cut,
  )

/** The offers of a subscription that need a code, those that are over too. */
export const listOfferCodes = (options: PipelineOptions, ascId: string, cut: Cut) =>
  listResources(
    options,
    {
      path: `/v1/subscriptions/${encodeURIComponent(ascId)}/offerCodes`,
      query: {
        'fields[subscriptionOfferCodes]': [
          'name',
          'customerEligibilities',
          'duration',
          'offerMode',
          'numberOfPeriods',
          'totalNumberOfCodes',
          'active',
        ],
      },
      document: offerCodesDocument,
    },
    cut,
  )
