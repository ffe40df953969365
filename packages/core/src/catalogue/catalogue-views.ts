import type { MoneyView } from '../sales/sales-view.ts'
import type { ChangeSubject } from './changes.pure.ts'
import type { ProductsState } from './product-words.pure.ts'

/** A version of an app on one platform. States and types are Apple's words. */
export interface AppVersionView {
  id: string
  ascId: string
  platform: string
  versionString: string
  appVersionState: string
  releaseType: string | null
  earliestReleaseDate: Date | null
  createdDate: Date | null
  /** When what Apple says of it last changed. */
  changedAt: Date
}

/** How an app stands on one platform: its newest version, the one in the store, the one before Apple's review. */
export interface PlatformVersionsView {
  platform: string
  newest: AppVersionView
  live: AppVersionView | null
  inReview: AppVersionView | null
}

/** One field that changed at Apple, as the sync that noticed it found it. */
export interface CatalogueChangeView {
  id: string
  at: Date
  subject: ChangeSubject
  subjectAscId: string
  subjectName: string
  /** Apple's name of the field. */
  field: string
  /** Null for what was not there before. */
  from: string | null
  /** Null for what is not there any more. */
  to: string | null
  /** For prices: a territory (alpha-2) in which it changed so, and in how many it changed. */
  territory: string | null
  territoryCount: number | null
}

/** What a price is today: paid by those who buy, kept for those who bought before, planned, or past. */
export const priceStatuses = ['CURRENT', 'PRESERVED', 'PLANNED', 'PAST'] as const
export type PriceStatus = (typeof priceStatuses)[number]

/** A price in one territory (alpha-2), from `startDate` to the day before `endDate`, null where it is open. */
export interface ProductPriceView {
  territory: string
  customerPrice: MoneyView
  proceeds: MoneyView | null
  startDate: string | null
  endDate: string | null
  /** Set by hand, and not following from the base territory. */
  manual: boolean
  status: PriceStatus
}

export interface ProductLocalizationView {
  locale: string
  name: string
  description: string | null
  state: string | null
}

/** The picture that Apple's review was given. `sha256` names our copy; null while there is none. */
export interface ReviewScreenshotView {
  fileName: string | null
  state: string | null
  sha256: string | null
}

/** An offer of a product. Without territories it is for all that the product is sold in. */
export interface ProductOfferView {
  kind: 'INTRODUCTORY' | 'PROMOTIONAL' | 'WIN_BACK' | 'OFFER_CODE'
  name: string | null
  offerCode: string | null
  /** Null, as duration and number of periods are, for an in-app purchase: it is paid for once. */
  offerMode: string | null
  duration: string | null
  numberOfPeriods: number | null
  startDate: string | null
  endDate: string | null
  territories: { territory: string; customerPrice: MoneyView | null }[]
  /** Null for an offer that needs no code. */
  codes: OfferCodesView | null
}

/** How many codes were made of an offer, and who may use one, in Apple's words: EXISTING subscribers, a NON_SPENDER. */
export interface OfferCodesView {
  count: number | null
  eligibilities: string[]
}

/** What takes Apple requests of its own for each product. */
export interface ProductDetailsView {
  state: ProductsState
  readAt: Date | null
  productId: string
  familySharable: boolean | null
  localizations: ProductLocalizationView[]
  reviewScreenshot: ReviewScreenshotView | null
  /** The territory from whose price the others follow; null for subscriptions. */
  baseTerritory: string | null
  /** By territory, then by their first day. */
  prices: ProductPriceView[]
  offers: ProductOfferView[]
}
