import type { AscClient, AscOffer, AscProductDetails } from '@gatehouse/asc-client'
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
  // Apple keeps listing offers whose codes nobody can use any more, for years: they are over.
  const usable = byCode.flatMap(({ active, ...offer }) => (active ? [offer] : []))
  const offers: AscOffer[] = introductions
  for (const offer of [...(details?.offers ?? []), ...usable]) {
    const prices = await readWhole((options) => client.listOfferPrices(offer, options))
    if (!prices) return null
    offers.push(...(prices.length > 0 ? prices.map((price) => ({ ...offer, ...price })) : [offer]))
  }
  return offers
}
