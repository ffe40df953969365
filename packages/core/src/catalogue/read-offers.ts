import type {
  AscClient,
  AscOffer,
  AscOfferByCode,
  AscOfferPrice,
  AscProductDetails,
} from '@gatehouse/asc-client'
import { readWhole } from './read-whole.ts'

/**
 * The offers of a subscription, each once for every territory that it has a price in: introductions, those that came
 * with its details, and those that need a code. Null when Apple broke a list off: offers are compared and replaced as a whole.
 * @throws {AscError} as the client.
 */
export async function readOffers(
  client: AscClient,
  ascId: string,
  details: AscProductDetails | null,
): Promise<AscOffer[] | null> {
  const introductions = await readWhole((options) => client.listIntroductoryOffers(ascId, options))
  if (!introductions) return null
  const byCode = await readWhole((options) => client.listOfferCodes(ascId, options))
  if (!byCode) return null
  const priced = await withPrices([...(details?.offers ?? []), ...usableOf(byCode)], (offer) =>
    readWhole((options) => client.listOfferPrices(offer, options)),
  )
  return priced && [...introductions, ...priced]
}

/**
 * The offers of an in-app purchase, which all need a code, each once for every territory that it has a price in. Null
 * when Apple broke a list off.
 * @throws {AscError} as the client.
 */
export const readPurchaseOffers = (
  client: AscClient,
  details: AscProductDetails | null,
): Promise<AscOffer[] | null> =>
  withPrices(usableOf(details?.offersByCode ?? []), ({ ascId }) =>
    readWhole((options) => client.listPurchaseOfferPrices(ascId, options)),
  )

/** Apple keeps listing offers whose codes nobody can use any more, for years: they are over. */
const usableOf = (offers: readonly AscOfferByCode[]) =>
  offers.flatMap(({ active, ...offer }) => (active ? [offer] : []))

async function withPrices<Offer extends AscOffer>(
  offers: readonly Offer[],
  pricesOf: (offer: Offer) => Promise<AscOfferPrice[] | null>,
): Promise<AscOffer[] | null> {
  const priced: AscOffer[] = []
  for (const offer of offers) {
    const prices = await pricesOf(offer)
    if (!prices) return null
    priced.push(...(prices.length > 0 ? prices.map((price) => ({ ...offer, ...price })) : [offer]))
  }
  return priced
}
