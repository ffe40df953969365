import type { AscOffer, AscPrice } from '@gatehouse/asc-client'
import type { StoredOffer, StoredPrice } from '@gatehouse/db'
import type { PriceStatus } from './catalogue-views.ts'
import { toAlpha2 } from './territory.pure.ts'

/** Prices as they are kept: by territory, then by their first day. What has no territory or amount is none. */
export const toStoredPrices = (prices: readonly AscPrice[]): StoredPrice[] =>
  prices
    .flatMap(({ territory, currency, customerPrice, ...rest }) =>
      territory && customerPrice !== null
        ? [{ ...rest, territory: toAlpha2(territory), currency: currency ?? '', customerPrice }]
        : [],
    )
    .toSorted((one, other) => compare(keyOf(one), keyOf(other)))

const keyOf = ({ territory, startOn, preserved }: StoredPrice) =>
  `${territory} ${startOn ?? ''} ${preserved ? 0 : 1}`
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Offers as they are kept: an introduction that is the same in many territories is one offer with all of them. */
export function toStoredOffers(offers: readonly AscOffer[]): StoredOffer[] {
  const kept = new Map<string, StoredOffer>()
  for (const { ascId, territory, currency, customerPrice, ...offer } of offers) {
    const same = offer.kind === 'INTRODUCTORY' ? JSON.stringify(offer) : ascId
    const known = kept.get(same) ?? {
      ...offer,
      ascId: offer.kind === 'INTRODUCTORY' ? null : ascId,
      territories: [],
    }
    if (territory) known.territories.push({ territory: toAlpha2(territory), currency, customerPrice })
    kept.set(same, known)
  }
  return [...kept.values()]
}

/** What a price is on a day: paid by those who buy, kept for those who bought before, planned, or past. */
export function statusOf(price: StoredPrice, all: readonly StoredPrice[], day: string): PriceStatus {
  if (price.startOn !== null && price.startOn > day) return 'PLANNED'
  if (price.endOn !== null && price.endOn <= day) return 'PAST'
  const running = all.filter(
    (each) =>
      each.territory === price.territory &&
      (each.startOn === null || each.startOn <= day) &&
      (each.endOn === null || each.endOn > day),
  )
  if (running.toSorted(byStart).at(-1) === price) return 'CURRENT'
  return price.preserved ? 'PRESERVED' : 'PAST'
}

const byStart = (one: StoredPrice, other: StoredPrice) => compare(keyOf(one), keyOf(other))

/** Prices of these statuses on a day, by territory. */
export function pricesOn(
  prices: readonly StoredPrice[],
  day: string,
  status: PriceStatus,
): Map<string, string> {
  const byTerritory = Map.groupBy(prices, ({ territory }) => territory)
  return new Map(
    [...byTerritory].flatMap(([territory, theirs]) => {
      const wanted = theirs.filter((each) => statusOf(each, theirs, day) === status)
      const told = wanted.map((each) => tell(each, status))
      return told.length > 0 ? [[territory, told.join(', ')] as const] : []
    }),
  )
}

const tell = ({ customerPrice, currency, startOn }: StoredPrice, status: PriceStatus) =>
  `${customerPrice} ${currency}${status === 'PLANNED' && startOn ? ` from ${startOn}` : ''}`.trim()
