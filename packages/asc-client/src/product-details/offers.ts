import { listWithIncluded, textOf, type Included, type LooseResource } from './included.ts'

/**
 * An offer of a product. Words are Apple's. An introductory offer is for one territory (alpha-3) and has its
 * price there, null for a free trial; others are for one once their prices are known. Apple: SubscriptionIntroductoryOffer, SubscriptionPromotionalOffer, WinBackOffer,
 * SubscriptionOfferCode, InAppPurchaseOfferCode.
 */
export interface AscOffer {
  kind: 'INTRODUCTORY' | 'PROMOTIONAL' | 'WIN_BACK' | 'OFFER_CODE'
  ascId: string
  name: string | null
  offerCode: string | null
  /** Null, as duration and periods are, for an in-app purchase: it is paid for once. */
  mode: string | null
  duration: string | null
  periods: number | null
  startOn: string | null
  endOn: string | null
  territory: string | null
  currency: string | null
  customerPrice: string | null
  /** Null for an offer that needs no code. */
  codes: AscOfferCodes | null
}

/**
 * How many codes were made of an offer, those for the sandbox left out, and who may use one: NEW, EXISTING, EXPIRED
 * subscribers; of an in-app purchase NON_SPENDER, ACTIVE_SPENDER, CHURNED_SPENDER.
 */
export interface AscOfferCodes {
  count: number | null
  eligibilities: string[]
}

/** What an offer costs in one territory. Apple: SubscriptionPromotionalOfferPrice, InAppPurchaseOfferPrice and their like. */
export type AscOfferPrice = Pick<AscOffer, 'territory' | 'currency' | 'customerPrice'>

function priceOf(from: LooseResource, along: Included): AscOfferPrice {
  const territory = along.one(from, 'territory')
  return {
    territory: territory?.id ?? null,
    currency: textOf(territory, 'currency'),
    customerPrice: textOf(
      along.one(from, 'subscriptionPricePoint') ?? along.one(from, 'pricePoint'),
      'customerPrice',
    ),
  }
}

export function toOffer<Kind extends AscOffer['kind']>(
  kind: Kind,
  from: LooseResource,
  along: Included,
): AscOffer & { kind: Kind } {
  const periods = from.attributes?.['numberOfPeriods'] ?? from.attributes?.['periodCount']
  const mode = textOf(from, 'offerMode')
  return {
    kind,
    ascId: from.id,
    name: textOf(from, 'name') ?? textOf(from, 'referenceName'),
    offerCode: textOf(from, 'offerCode') ?? textOf(from, 'offerId'),
    mode,
    duration: textOf(from, 'duration'),
    periods: typeof periods === 'number' ? periods : mode === null ? null : 1,
    startOn: textOf(from, 'startDate'),
    endOn: textOf(from, 'endDate'),
    ...priceOf(from, along),
    codes: kind === 'OFFER_CODE' ? codesOf(from) : null,
  }
}

function codesOf(from: LooseResource): AscOfferCodes {
  const count = from.attributes?.['totalNumberOfCodes'] ?? from.attributes?.['productionCodeCount']
  const eligibilities: unknown = from.attributes?.['customerEligibilities']
  return {
    count: typeof count === 'number' ? count : null,
    eligibilities: Array.isArray(eligibilities)
      ? eligibilities.filter((each) => typeof each === 'string')
      : [],
  }
}

/** What an offer that is no introduction costs in each territory. Apple: WinBackOfferPricesResponse and its like. */
export const offerPricesDocument = listWithIncluded(priceOf)

/** The introductory offers of a subscription, one for each territory. Apple: SubscriptionIntroductoryOffersResponse. */
export const introductoryOffersDocument = listWithIncluded((from, along) =>
  toOffer('INTRODUCTORY', from, along),
)

/** An offer that needs a code; one that is not active takes none any more, and stays listed for ever. */
export type AscOfferByCode = AscOffer & { kind: 'OFFER_CODE'; active: boolean }

export const toOfferByCode = (from: LooseResource, along: Included): AscOfferByCode => ({
  ...toOffer('OFFER_CODE', from, along),
  active: from.attributes?.['active'] !== false,
})

/** The offers of a subscription that need a code. Apple: SubscriptionOfferCodesResponse. */
export const offerCodesDocument = listWithIncluded(toOfferByCode)
