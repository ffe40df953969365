import type { AscApp } from './apps/apps-document.ts'
import { countApps, listApps } from './apps/apps.ts'
import { pipelineOf, type AscClientOptions } from './client-options.ts'
import type { AscIcon } from './icons/icon-documents.ts'
import { readBuildIcon, readStoreIcon } from './icons/icons.ts'
import type { Cut } from './list-resources.ts'
import type { Page } from './paging.ts'
import type { AscInAppPurchase, AscSubscription, AscSubscriptionGroup } from './products/product-documents.ts'
import type { AscProductDetails } from './product-details/detail-documents.ts'
import {
  listOfferCodes,
  listOfferPrices,
  listPurchaseOfferPrices,
  type PricedOffer,
} from './product-details/offer-lists.ts'
import type { AscOffer, AscOfferByCode, AscOfferPrice } from './product-details/offers.ts'
import type { AscPrice } from './product-details/prices.ts'
import {
  listInAppPurchasePrices,
  listIntroductoryOffers,
  listSubscriptionPrices,
  readBaseTerritory,
  readInAppPurchase,
  readSubscription,
} from './product-details/product-details.ts'
import { listInAppPurchases, listSubscriptionGroups, listSubscriptions } from './products/products.ts'
import { findInvitation, findUser, type AscInvitation, type AscPerson } from './people/people.ts'
import { readOngoingAnalytics, type OngoingAnalytics } from './probes/ongoing-analytics.ts'
import { probe, type AscProbe } from './probes/probe.ts'
import { requestAnalytics, type AnalyticsAccessType } from './probes/request-analytics.ts'
import { downloadSalesReport } from './sales/download-sales-report.ts'
import type { SalesReportAnswer, SalesReportQuery } from './sales/sales-report-query.ts'
import type { AscAppVersion } from './versions/version-documents.ts'
import { listVersions } from './versions/versions.ts'

/** Limits of a listing. */
export interface ListOptions {
  /** Default 500, which is 100,000 rows. */
  maxPages?: number
  /** Default 200, Apple's largest; fewer where Apple is slow with many. */
  pageSize?: number
}

/**
 * One credential's way to Apple. Every call throws an `AscError` unless said otherwise, and none retries:
 * what `retryable` says is for the caller. Apple: 3,600 requests per rolling hour and key (Identifying rate
 * limits), fewer per minute (not documented).
 */
export interface AscClient {
  /**
   * Counts the apps: `GET /v1/apps?limit=1`, the cheapest question that proves a key. Null where Apple gives
   * no total. Any role. Apple: List apps (`meta.paging.total`).
   */
  countApps(): Promise<number | null>
  /**
   * Lists all apps, 200 a page: `GET /v1/apps`. Any role; an individual key sees what its user may see. The
   * last page's `end` says whether the list is complete. With `ascIds`, those of them that the key sees. Apple: List
   * apps (at most 200 a page; `filter[id]`).
   */
  listApps(options?: ListOptions & { ascIds?: readonly string[] }): AsyncIterable<Page<AscApp>>
  /**
   * Lists an app's in-app purchases: `GET /v1/apps/{id}/inAppPurchasesV2`. Any role that sees the app. Apple: List
   * all in-app purchases for an app. Apple's links can go on for ever after the last row (FO-7), and lists of more
   * than 200 were met that took longer than anybody waits (FO-8).
   */
  listInAppPurchases(appAscId: string, options?: ListOptions): AsyncIterable<Page<AscInAppPurchase>>
  /** Lists an app's subscription groups: `GET /v1/apps/{id}/subscriptionGroups`. Any role that sees the app. */
  listSubscriptionGroups(appAscId: string, options?: ListOptions): AsyncIterable<Page<AscSubscriptionGroup>>
  /** Lists a group's subscriptions: `GET /v1/subscriptionGroups/{id}/subscriptions`. Any role that sees the app. */
  listSubscriptions(groupAscId: string, options?: ListOptions): AsyncIterable<Page<AscSubscription>>
  /** What hangs on an in-app purchase: `GET /v2/inAppPurchases/{id}`; null where Apple has none. */
  readInAppPurchase(ascId: string): Promise<AscProductDetails | null>
  /** What hangs on a subscription: `GET /v1/subscriptions/{id}`; null where Apple has none. */
  readSubscription(ascId: string): Promise<AscProductDetails | null>
  /** The territory (alpha-3) that prices follow from: `GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory`. */
  readBaseTerritory(priceScheduleId: string): Promise<string | null>
  /** Prices of an in-app purchase: `GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices`, or `automaticPrices`. */
  listInAppPurchasePrices(
    priceScheduleId: string,
    which: 'manualPrices' | 'automaticPrices',
    options?: ListOptions,
  ): AsyncIterable<Page<AscPrice>>
  /** Prices of a subscription: `GET /v1/subscriptions/{id}/prices`. */
  listSubscriptionPrices(ascId: string, options?: ListOptions): AsyncIterable<Page<AscPrice>>
  /** Introductory offers, one for each territory: `GET /v1/subscriptions/{id}/introductoryOffers`. */
  listIntroductoryOffers(ascId: string, options?: ListOptions): AsyncIterable<Page<AscOffer>>
  /** Offers that need a code, those that are over too: `GET /v1/subscriptions/{id}/offerCodes`. */
  listOfferCodes(ascId: string, options?: ListOptions): AsyncIterable<Page<AscOfferByCode>>
  /** What an offer that is no introduction costs: `GET /v1/winBackOffers/{id}/prices` and its like. */
  listOfferPrices(offer: PricedOffer, options?: ListOptions): AsyncIterable<Page<AscOfferPrice>>
  /** What an offer of an in-app purchase costs: `GET /v1/inAppPurchaseOfferCodes/{id}/prices`. */
  listPurchaseOfferPrices(ascId: string, options?: ListOptions): AsyncIterable<Page<AscOfferPrice>>
  /** Lists an app's versions: `GET /v1/apps/{id}/appStoreVersions`. Any role that sees the app. */
  listVersions(appAscId: string, options?: ListOptions): AsyncIterable<Page<AscAppVersion>>
  /** An app's icon in the store, null before its first release: `GET /v1/apps/{id}`. */
  readStoreIcon(appAscId: string): Promise<AscIcon | null>
  /** The icon of an app's newest build, for an app that the store has none of: `GET /v1/builds`. */
  readBuildIcon(appAscId: string): Promise<AscIcon | null>
  /**
   * Downloads one sales report: `GET /v1/salesReports`. A team key with Admin, Finance or Sales and Reports;
   * an individual key is refused. Apple keeps days, weeks and months for a year, and has a day ready by about
   * 8 am Pacific of the next. Apple: Download Sales and Trends Reports.
   */
  downloadSalesReport(query: SalesReportQuery): Promise<SalesReportAnswer>
  /** Somebody who works in the account, by their address; null for nobody. An Admin key. Apple: List users. */
  findUser(email: string): Promise<AscPerson | null>
  /** Their open invitation, null where there is none. An Admin key. Apple: List invited users. */
  findInvitation(email: string): Promise<AscInvitation | null>
  /**
   * Asks the cheapest question that proves one thing a key can do; resolves when Apple does not refuse. Finance reports
   * want a team key with Admin or Finance, users Admin.
   * @throws {AscForbiddenError} where it may not.
   */
  probe(question: AscProbe): Promise<void>
  /**
   * Whether Apple goes on writing an app's analytics reports: `GET /v1/apps/{id}/analyticsReportRequests`. Admin, Finance, or
   * Sales and Reports. Apple: Downloading Analytics Reports.
   */
  readOngoingAnalytics(appAscId: string): Promise<OngoingAnalytics>
  /**
   * Asks for an app's analytics reports; `THERE` where that was done before. An Admin key.
   * Apple: Downloading Analytics Reports.
   */
  requestAnalytics(appAscId: string, accessType: AnalyticsAccessType): Promise<'MADE' | 'THERE'>
}

/** Apple's largest page. Apple: OpenAPI (`limit` at most 200). */
const LARGEST_PAGE = 200
const DEFAULT_MAX_PAGES = 500

const cutOf = (listing: ListOptions = {}): Cut => ({
  pageSize: listing.pageSize ?? LARGEST_PAGE,
  maxPages: listing.maxPages ?? DEFAULT_MAX_PAGES,
})

/**
 * Makes a client for one credential. It holds nothing but its own token, so any number of them live side by
 * side; making one sends nothing and checks nothing.
 */
export function createAscClient(options: AscClientOptions): AscClient {
  const pipeline = pipelineOf(options, options.credential)
  return {
    countApps: () => countApps(pipeline),
    listApps: (listing) => listApps(pipeline, cutOf(listing), listing?.ascIds),
    listInAppPurchases: (app, listing) => listInAppPurchases(pipeline, app, cutOf(listing)),
    listSubscriptionGroups: (app, listing) => listSubscriptionGroups(pipeline, app, cutOf(listing)),
    listSubscriptions: (group, listing) => listSubscriptions(pipeline, group, cutOf(listing)),
    readInAppPurchase: (purchase) => readInAppPurchase(pipeline, purchase),
    readSubscription: (subscription) => readSubscription(pipeline, subscription),
    readBaseTerritory: (schedule) => readBaseTerritory(pipeline, schedule),
    listInAppPurchasePrices: (schedule, which, listing) =>
      listInAppPurchasePrices(pipeline, schedule, which, cutOf(listing)),
    listSubscriptionPrices: (of, listing) => listSubscriptionPrices(pipeline, of, cutOf(listing)),
    listIntroductoryOffers: (of, listing) => listIntroductoryOffers(pipeline, of, cutOf(listing)),
    listOfferCodes: (of, listing) => listOfferCodes(pipeline, of, cutOf(listing)),
    listOfferPrices: (of, listing) => listOfferPrices(pipeline, of, cutOf(listing)),
    listPurchaseOfferPrices: (of, listing) => listPurchaseOfferPrices(pipeline, of, cutOf(listing)),
    listVersions: (app, listing) => listVersions(pipeline, app, cutOf(listing)),
    readStoreIcon: (app) => readStoreIcon(pipeline, app),
    readBuildIcon: (app) => readBuildIcon(pipeline, app),
    downloadSalesReport: (query) => downloadSalesReport(pipeline, query),
    findUser: (email) => findUser(pipeline, email),
    findInvitation: (email) => findInvitation(pipeline, email),
    probe: (question) => probe(pipeline, question),
    readOngoingAnalytics: (app) => readOngoingAnalytics(pipeline, app),
    requestAnalytics: (app, accessType) => requestAnalytics(pipeline, app, accessType),
  }
}
