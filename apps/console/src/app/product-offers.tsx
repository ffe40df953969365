import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { ProductDetailsPartsFragment } from '../graphql/graphql.ts'
import { useAppleWord } from './apple-word.tsx'
import { useTerritoryName } from './territory-name.ts'

type Offer = ProductDetailsPartsFragment['offers'][number]

/** The offers of a product, in words. */
export function ProductOffers({ offers }: { offers: Offer[] }) {
  const t = useTranslations('products')
  return (
    <section className="grid gap-1">
      <h3 className="font-medium">{t('offers.title')}</h3>
      <ul className="grid gap-1">
        {offers.map((offer) => (
          <OfferLine key={JSON.stringify(offer)} offer={offer} />
        ))}
      </ul>
    </section>
  )
}

function OfferLine({ offer }: { offer: Offer }) {
  const t = useTranslations('products')
  const word = useAppleWord()
  const { day, money } = useFormats()
  const nameOf = useTerritoryName()
  const { offerMode, duration, startDate, endDate, territories, codes } = offer
  const label = offer.offerCode ?? (codes ? offer.name : null)
  const priced = pricedOf(territories)
  const example = priced.find(({ territory }) => territory === 'US') ?? priced[0]
  const parts = [
    duration ? `${offer.numberOfPeriods} × ${word('period', duration)}` : null,
    example
      ? t('offers.price', { price: money(example.customerPrice), territory: nameOf(example.territory) })
      : null,
    territories.length > 0 ? t('offers.territories', { count: territories.length }) : t('offers.everywhere'),
    startDate ? t('offers.from', { day: day(startDate) }) : null,
    endDate ? t('offers.until', { day: day(endDate) }) : null,
    codes?.count ? t('offers.codes', { count: codes.count }) : null,
    codes ? codes.eligibilities.map((each) => word('eligibility', each)).join(', ') || null : null,
  ]
  return (
    <li>
      <span>
        {word('offer', offer.kind)}
        {offerMode ? `: ${word('mode', offerMode)}` : null}
      </span>{' '}
      {label ? <span className="code text-muted">{label}</span> : null}
      <span className="block text-sm text-muted">{parts.filter((part) => part !== null).join(' · ')}</span>
      {priced.length > 1 ? <OfferPrices prices={priced} /> : null}
    </li>
  )
}

/** What an offer costs on each storefront. */
function OfferPrices({ prices }: { prices: ReturnType<typeof pricedOf> }) {
  const t = useTranslations('products')
  const { money } = useFormats()
  const nameOf = useTerritoryName()
  return (
    <details>
      <summary className="min-h-8 w-fit content-center text-sm text-muted">
        {t('offers.prices', { count: prices.length })}
      </summary>
      <dl className="max-w-[64rem] gap-x-8 text-sm sm:columns-2 lg:columns-3">
        {prices.map(({ territory, customerPrice }) => (
          <div key={territory} className="flex justify-between gap-x-4 py-0.5">
            <dt>{nameOf(territory)}</dt>
            <dd className="numbers">{money(customerPrice)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** The territories in which an offer is not free. */
const pricedOf = (territories: Offer['territories']) =>
  territories.flatMap(({ territory, customerPrice }) => (customerPrice ? [{ territory, customerPrice }] : []))
