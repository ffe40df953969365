import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { ProductDetailsPartsFragment } from '../graphql/graphql.ts'
import { useAppleWord } from './apple-word.tsx'

type Offer = ProductDetailsPartsFragment['offers'][number]

/** The offers of a subscription, in words. */
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
  const { day } = useFormats()
  const { startDate, endDate, territories } = offer
  const parts = [
    `${offer.numberOfPeriods} × ${word('period', offer.duration)}`,
    territories.length > 0 ? t('offers.territories', { count: territories.length }) : t('offers.everywhere'),
    startDate ? t('offers.from', { day: day(startDate) }) : null,
    endDate ? t('offers.until', { day: day(endDate) }) : null,
  ]
  return (
    <li>
      <span>
        {word('offer', offer.kind)}: {word('mode', offer.offerMode)}
      </span>{' '}
      {offer.offerCode ? <span className="code text-muted">{offer.offerCode}</span> : null}
      <span className="block text-sm text-muted">{parts.filter((part) => part !== null).join(' · ')}</span>
    </li>
  )
}
