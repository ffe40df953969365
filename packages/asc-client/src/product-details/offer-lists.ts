import { type Cut, listResources } from '../list-resources.ts'
import type { PipelineOptions } from '../transport/pipeline.ts'
import { offerCodesDocument, offerPricesDocument, type AscOffer } from './offers.ts'

/** Where Apple has the prices of each kind of offer, and what it calls them. */
const places = {
  PROMOTIONAL: { offers: 'subscriptionPromotionalOffers', prices: 'subscriptionPromotionalOfferPrices' },
  WIN_BACK: { offers: 'winBackOffers', prices: 'winBackOfferPrices' },
  OFFER_CODE: { offers: 'subscriptionOfferCodes', prices: 'subscriptionOfferCodePrices' },
} as const

/** An offer whose prices are lists of their own: an introduction brings its price along. */
export type PricedOffer = Pick<AscOffer, 'ascId'> & { kind: keyof typeof places }

/** What an offer costs on each storefront. */
export const listOfferPrices = (options: PipelineOptions, { kind, ascId }: PricedOffer, cut: Cut) =>
  listResources(
    options,
    {
      path: `/v1/${places[kind].offers}/${encodeURIComponent(ascId)}/prices`,
      query: {
        include: ['subscriptionPricePoint', 'territory'],
        [`fields[${places[kind].prices}]`]: ['subscriptionPricePoint', 'territory'],
        'fields[subscriptionPricePoints]': ['customerPrice'],
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
