import { listWithIncluded, textOf, type Included, type LooseResource } from './included.ts'

/**
 * An offer of a subscription. Words are Apple's. An introductory offer is for one territory (alpha-3) and has its
 * price there, null for a free trial; others are for one once their prices are known. Apple: SubscriptionIntroductoryOffer, SubscriptionPromotionalOffer, WinBackOffer.
 */
export interface AscOffer {
  kind: 'INTRODUCTORY' | 'PROMOTIONAL' | 'WIN_BACK'
  ascId: string
  name: string | null
  offerCode: string | null
  mode: string
  duration: string
  periods: number
  startOn: string | null
  endOn: string | null
  territory: string | null
  currency: string | null
  customerPrice: string | null
}

/** What an offer costs in one territory. Apple: SubscriptionPromotionalOfferPrice, WinBackOfferPrice. */
export type AscOfferPrice = Pick<AscOffer, 'territory' | 'currency' | 'customerPrice'>

function priceOf(from: LooseResource, along: Included): AscOfferPrice {
  const territory = along.one(from, 'territory')
  return {
    territory: territory?.id ?? null,
    currency: textOf(territory, 'currency'),
    customerPrice: textOf(along.one(from, 'subscriptionPricePoint'), 'customerPrice'),
  }
}

export function toOffer<Kind extends AscOffer['kind']>(
  kind: Kind,
  from: LooseResource,
  along: Included,
): AscOffer & { kind: Kind } {
  const periods = from.attributes?.['numberOfPeriods'] ?? from.attributes?.['periodCount']
  return {
    kind,
    ascId: from.id,
    name: textOf(from, 'name') ?? textOf(from, 'referenceName'),
    offerCode: textOf(from, 'offerCode') ?? textOf(from, 'offerId'),
    mode: textOf(from, 'offerMode') ?? '',
    duration: textOf(from, 'duration') ?? '',
    periods: typeof periods === 'number' ? periods : 1,
    startOn: textOf(from, 'startDate'),
    endOn: textOf(from, 'endDate'),
    ...priceOf(from, along),
  }
}

/** What an offer that is no introduction costs in each territory. Apple: WinBackOfferPricesResponse and its like. */
export const offerPricesDocument = listWithIncluded(priceOf)

/** The introductory offers of a subscription, one for each territory. Apple: SubscriptionIntroductoryOffersResponse. */
export const introductoryOffersDocument = listWithIncluded((from, along) =>
  toOffer('INTRODUCTORY', from, along),
)
