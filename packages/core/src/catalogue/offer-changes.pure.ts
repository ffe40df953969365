import type { StoredOffer } from '@gatehouse/db'
import { differences, vanished, type Difference, type Seen } from './changes.pure.ts'
import { toldOnce, type PriceChange } from './price-changes.pure.ts'

/**
 * How the offers of a product changed: which came and which ended, by their mode, what else was made different,
 * and what those that stayed cost now, in one territory as an example. An introduction has no name and no number of
 * Apple's: another one is told as one that ended and one that came.
 */
export function offerChanges(
  product: { ascId: string; name: string },
  before: readonly StoredOffer[],
  now: readonly StoredOffer[],
): (Difference & Partial<PriceChange>)[] {
  const was = byKey(before)
  const is = byKey(now)
  const thing = { subjectAscId: product.ascId, subjectName: product.name }
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const then = was.get(key)
    const offer = is.get(key)
    const seen = (each: StoredOffer | undefined) => (each ? [seenOffer(product, each)] : [])
    if (!then || !offer)
      return offer ? differences([], seen(offer), { readBefore: true }) : vanished(seen(then))
    const terms = differences(seen(then), seen(offer), { readBefore: true })
    // One whose prices were never read has not got dearer by being read.
    const known = then.territories.length > 0
    const field = `offerPrice (${labelOf(offer)})`
    const prices = known ? toldOnce(field, pricesIn(then), pricesIn(offer), null) : []
    return [...terms, ...prices.map((each) => ({ ...thing, ...each }))]
  })
}

const byKey = (offers: readonly StoredOffer[]) => new Map(offers.map((offer) => [keyOf(offer), offer]))

const keyOf = ({ kind, ascId, mode, duration, periods, startOn, endOn }: StoredOffer) =>
  ascId === null ? [kind, mode, duration, periods, startOn, endOn].join(' ') : `${kind} ${ascId}`

const labelOf = ({ kind, offerCode, name }: StoredOffer) => offerCode ?? name ?? kind

/**
 * By Apple's names of the fields, that of its mode first, which stands for its being there. An offer of an in-app
 * purchase has no mode; its name stands for it.
 */
function seenOffer(product: { ascId: string; name: string }, offer: StoredOffer): Seen {
  const fields = {
    ...(offer.mode === null ? { offerCode: offer.name } : { offerMode: offer.mode }),
    duration: offer.duration,
    numberOfPeriods: offer.periods === null ? null : String(offer.periods),
    startDate: offer.startOn,
    endDate: offer.endOn,
    totalNumberOfCodes: offer.codes?.count ? String(offer.codes.count) : null,
    customerEligibilities: offer.codes?.eligibilities.join(', ') || null,
  }
  const label = labelOf(offer)
  return {
    ascId: product.ascId,
    name: product.name,
    gone: false,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${field} (${label})`, value]),
    ),
  }
}

const pricesIn = ({ territories }: StoredOffer) =>
  new Map(
    territories.flatMap(({ territory, customerPrice, currency }) =>
      customerPrice === null ? [] : [[territory, `${customerPrice} ${currency ?? ''}`.trim()] as const],
    ),
  )
