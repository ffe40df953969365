import { z } from 'zod'
import type { AscIcon } from '../icons/icon-documents.ts'
import { oneWithIncluded, textOf, type Included, type LooseResource } from './included.ts'
import type { PricedOffer } from './offer-lists.ts'
import { toOffer, toOfferByCode, type AscOffer, type AscOfferByCode } from './offers.ts'

/** What a product is called in one language. Apple: InAppPurchaseLocalization, SubscriptionLocalization. */
export interface AscLocalization {
  locale: string
  name: string
  description: string | null
  state: string | null
}

/** The picture that Apple's review was given. Apple: InAppPurchaseAppStoreReviewScreenshot. */
export interface AscScreenshot {
  fileName: string | null
  state: string | null
  image: AscIcon | null
}

/** What a product's own document says besides its place in a list. */
export interface AscProductDetails {
  familySharable: boolean | null
  localizations: AscLocalization[]
  screenshot: AscScreenshot | null
  /** Where the prices of an in-app purchase are; null for a subscription, and for one without prices. */
  priceScheduleId: string | null
  /** Promotional and win-back offers of a subscription. */
  offers: (AscOffer & PricedOffer)[]
  /** Offers of an in-app purchase that need a code, those that are over too; a subscription's are a list of their own. */
  offersByCode: AscOfferByCode[]
}

const image = z
  .object({ templateUrl: z.string().min(1), width: z.number().positive(), height: z.number().positive() })
  .nullish()
  .catch(null)
const delivery = z.object({ state: z.string() }).nullish().catch(null)

function toScreenshot(from: LooseResource | null): AscScreenshot | null {
  if (!from) return null
  return {
    fileName: textOf(from, 'fileName'),
    state: delivery.parse(from.attributes?.['assetDeliveryState'])?.state ?? null,
    image: image.parse(from.attributes?.['imageAsset']) ?? null,
  }
}

const toLocalization = (from: LooseResource): AscLocalization => ({
  locale: textOf(from, 'locale') ?? '',
  name: textOf(from, 'name') ?? '',
  description: textOf(from, 'description'),
  state: textOf(from, 'state'),
})

const toDetails = (from: LooseResource, along: Included, localizations: string): AscProductDetails => {
  const sharable = from.attributes?.['familySharable']
  const schedule = from.relationships?.['iapPriceSchedule']?.data
  return {
    familySharable: typeof sharable === 'boolean' ? sharable : null,
    localizations: along.all(localizations).map(toLocalization),
    screenshot: toScreenshot(along.one(from, 'appStoreReviewScreenshot')),
    priceScheduleId: schedule && !Array.isArray(schedule) ? schedule.id : null,
    offers: [
      ...along.all('subscriptionPromotionalOffers').map((each) => toOffer('PROMOTIONAL', each, along)),
      ...along.all('winBackOffers').map((each) => toOffer('WIN_BACK', each, along)),
    ],
    offersByCode: along.all('inAppPurchaseOfferCodes').map((each) => toOfferByCode(each, along)),
  }
}

/** One in-app purchase with what hangs on it. Apple: InAppPurchaseV2Response. */
export const inAppPurchaseDetails = oneWithIncluded((from, along) =>
  toDetails(from, along, 'inAppPurchaseLocalizations'),
)

/** One subscription with what hangs on it. Apple: SubscriptionResponse. */
export const subscriptionDetails = oneWithIncluded((from, along) =>
  toDetails(from, along, 'subscriptionLocalizations'),
)

/** The territory (alpha-3) that the others' prices follow. Apple: TerritoryResponse. */
export const baseTerritoryDocument = oneWithIncluded(({ id }) => id)
