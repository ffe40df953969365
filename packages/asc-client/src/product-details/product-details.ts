import type { z } from 'zod'
import { type Cut, listResources } from '../list-resources.ts'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'
import { baseTerritoryDocument, inAppPurchaseDetails, subscriptionDetails } from './detail-documents.ts'
import { introductoryOffersDocument } from './offers.ts'
import { inAppPurchasePricesDocument, subscriptionPricesDocument } from './prices.ts'

// The attributes asked for, and no others: Apple's documents list fields that the live API refuses.
const localization = ['name', 'locale', 'description', 'state']
const screenshot = ['fileName', 'imageAsset', 'assetDeliveryState']
const pricePoint = ['customerPrice', 'proceeds']
/** Apple's largest nested list; an app has at most about 40 languages. */
const nested = 50

async function readOne<Row>(
  options: PipelineOptions,
  path: string,
  query: Record<string, string | number | readonly string[]>,
  document: z.ZodType<Row>,
): Promise<Row> {
  const from = await exchange(options, { target: { path, query }, accept: 'application/json' })
  return readJson(from, document, options.timeoutMs)
}

/** One request for what an in-app purchase is called, its picture for review, its offers, and where its prices are. */
export const readInAppPurchase = (options: PipelineOptions, ascId: string) =>
  readOne(
    options,
    `/v2/inAppPurchases/${encodeURIComponent(ascId)}`,
    {
      include: ['inAppPurchaseLocalizations', 'appStoreReviewScreenshot', 'iapPriceSchedule', 'offerCodes'],
      'fields[inAppPurchases]': [
        'familySharable',
        'inAppPurchaseLocalizations',
        'appStoreReviewScreenshot',
        'iapPriceSchedule',
        'offerCodes',
      ],
      'fields[inAppPurchaseLocalizations]': localization,
      'fields[inAppPurchaseAppStoreReviewScreenshots]': screenshot,
      'fields[inAppPurchaseOfferCodes]': ['name', 'customerEligibilities', 'productionCodeCount', 'active'],
      'limit[inAppPurchaseLocalizations]': nested,
      'limit[offerCodes]': nested,
    },
    inAppPurchaseDetails,
  )

/** One request for what a subscription is called, its picture for review, and the offers that are no introduction. */
export const readSubscription = (options: PipelineOptions, ascId: string) =>
  readOne(
    options,
    `/v1/subscriptions/${encodeURIComponent(ascId)}`,
    {
      include: [
        'subscriptionLocalizations',
        'appStoreReviewScreenshot',
        'promotionalOffers',
        'winBackOffers',
      ],
      'fields[subscriptions]': [
        'familySharable',
        'subscriptionLocalizations',
        'appStoreReviewScreenshot',
        'promotionalOffers',
        'winBackOffers',
      ],
      'fields[subscriptionLocalizations]': localization,
      'fields[subscriptionAppStoreReviewScreenshots]': screenshot,
      'limit[subscriptionLocalizations]': nested,
      'limit[promotionalOffers]': nested,
      'limit[winBackOffers]': nested,
    },
    subscriptionDetails,
  )

/** One request for the territory that the prices of an in-app purchase follow from. */
export const readBaseTerritory = (options: PipelineOptions, priceScheduleId: string) =>
  readOne(
    options,
    `/v1/inAppPurchasePriceSchedules/${encodeURIComponent(priceScheduleId)}/baseTerritory`,
    { 'fields[territories]': ['currency'] },
    baseTerritoryDocument,
  )

/** The prices of an in-app purchase that were set by hand, or those that follow from them. */
export const listInAppPurchasePrices = (
  options: PipelineOptions,
  priceScheduleId: string,
  which: 'manualPrices' | 'automaticPrices',
  cut: Cut,
) =>
  listResources(
    options,
    {
      path: `/v1/inAppPurchasePriceSchedules/${encodeURIComponent(priceScheduleId)}/${which}`,
      query: {
        include: ['inAppPurchasePricePoint', 'territory'],
        'fields[inAppPurchasePrices]': [
          'startDate',
          'endDate',
          'manual',
          'inAppPurchasePricePoint',
          'territory',
        ],
        'fields[inAppPurchasePricePoints]': pricePoint,
        'fields[territories]': ['currency'],
      },
      document: inAppPurchasePricesDocument,
    },
    cut,
  )

/** The prices of a subscription on all storefronts. */
export const listSubscriptionPrices = (options: PipelineOptions, ascId: string, cut: Cut) =>
  listResources(
    options,
    {
      path: `/v1/subscriptions/${encodeURIComponent(ascId)}/prices`,
      query: {
        include: ['subscriptionPricePoint', 'territory'],
        'fields[subscriptionPrices]': ['startDate', 'preserved', 'subscriptionPricePoint', 'territory'],
        'fields[subscriptionPricePoints]': pricePoint,
        'fields[territories]': ['currency'],
      },
      document: subscriptionPricesDocument,
    },
    cut,
  )

/** The introductory offers of a subscription, one for each storefront. */
export const listIntroductoryOffers = (options: PipelineOptions, ascId: string, cut: Cut) =>
  listResources(
    options,
    {
      path: `/v1/subscriptions/${encodeURIComponent(ascId)}/introductoryOffers`,
      query: {
        include: ['subscriptionPricePoint', 'territory'],
        'fields[subscriptionIntroductoryOffers]': [
          'startDate',
          'endDate',
          'duration',
          'offerMode',
          'numberOfPeriods',
          'subscriptionPricePoint',
          'territory',
        ],
        'fields[subscriptionPricePoints]': pricePoint,
        'fields[territories]': ['currency'],
      },
      document: introductoryOffersDocument,
    },
    cut,
  )
