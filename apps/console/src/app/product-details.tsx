import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { When } from '../design/when.tsx'
import type { ProductDetailsPartsFragment } from '../graphql/graphql.ts'
import { NamesByLanguage } from './names-by-language.tsx'
import { ProductDetailsDocument } from './product-details.graphql.ts'
import { ProductOffers } from './product-offers.tsx'
import { ProductPrices } from './product-prices.tsx'

/** Which product is looked into. */
interface DetailedProduct {
  kind: 'purchase' | 'subscription'
  id: string
}

const pricesPerPage = 40

/** How much of it stands here. */
const says = {
  WHOLE: 'details.whole',
  READING: 'details.reading',
  PARTIAL: 'details.partial',
  REFUSED: 'details.refused',
} as const

/** What Apple says of one product: offers, prices everywhere, names by language, the picture for review. */
export function ProductDetails({ kind, id }: DetailedProduct) {
  const t = useTranslations('products')
  const [cursors, setCursors] = useState<string[]>([])
  const [{ data, error, fetching }] = useQuery({
    query: ProductDetailsDocument,
    variables: {
      id,
      purchase: kind === 'purchase',
      subscription: kind === 'subscription',
      first: pricesPerPage,
      after: cursors.at(-1),
    },
  })
  if (error) return <p className="px-4 py-3 text-broken">{t('details.error')}</p>
  if (!data) return <CardSkeleton height="8rem" />
  const details = data.inAppPurchaseDetails ?? data.subscriptionDetails
  if (!details || details.state === 'NEVER') {
    return <p className="px-4 py-3 text-muted">{t('details.never')}</p>
  }
  const { prices } = details
  // Only what was read whole can be said to have none of something.
  const whole = details.state === 'WHOLE'
  const next = prices.pageInfo.hasNextPage ? prices.pageInfo.endCursor : null
  return (
    <div className="grid gap-4 px-4 py-3">
      <p className={`text-sm ${whole ? 'text-muted' : 'text-warn'}`}>
        {t(says[details.state])} {details.readAt ? <When at={details.readAt} ago /> : null}
      </p>
      {details.offers.length > 0 ? <ProductOffers offers={details.offers} /> : null}
      {prices.totalCount > 0 ? (
        <ProductPrices
          prices={prices}
          baseTerritory={details.baseTerritory}
          from={fetching ? null : cursors.length * pricesPerPage}
        />
      ) : whole ? (
        <p className="text-muted">{t('prices.none')}</p>
      ) : null}
      {cursors.length > 0 || next ? (
        <p className="flex gap-2">
          <Button
            busy={fetching}
            disabled={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t('prices.before')}
          </Button>
          <Button busy={fetching} disabled={!next} onClick={() => next && setCursors([...cursors, next])}>
            {t('prices.next')}
          </Button>
        </p>
      ) : null}
      {whole || details.localizations.length > 0 ? <Names details={details} /> : null}
      {whole || details.reviewScreenshot ? <Screenshot details={details} /> : null}
    </div>
  )
}

function Names({ details: { localizations } }: { details: ProductDetailsPartsFragment }) {
  const t = useTranslations('products')
  return (
    <section className="grid gap-1">
      <h3 className="font-medium">{t('names.title', { count: localizations.length })}</h3>
      <NamesByLanguage
        names={localizations.map(({ locale, name, description }) => ({ locale, name, more: description }))}
      />
    </section>
  )
}

function Screenshot({ details: { reviewScreenshot } }: { details: ProductDetailsPartsFragment }) {
  const t = useTranslations('products')
  return (
    <section className="grid gap-1">
      <h3 className="font-medium">{t('screenshot.title')}</h3>
      {reviewScreenshot?.url ? (
        <a href={reviewScreenshot.url} target="_blank" rel="noreferrer" className="w-fit">
          <img
            src={reviewScreenshot.url}
            alt={t('screenshot.alt', { file: reviewScreenshot.fileName ?? '' })}
            loading="lazy"
            height={160}
            className="h-40 w-auto rounded-control border border-hairline"
          />
        </a>
      ) : (
        <p className="text-muted">{t(reviewScreenshot ? 'screenshot.noCopy' : 'screenshot.none')}</p>
      )}
    </section>
  )
}
