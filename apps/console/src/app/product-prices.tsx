import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { ProductPricesFragment } from '../graphql/graphql.ts'
import { useAppleWord } from './apple-word.tsx'
import { useTerritoryName } from './territory-name.ts'

interface ProductPricesProps {
  prices: ProductPricesFragment
  baseTerritory: string | null | undefined
  /** How many prices come before these; null while another page is on its way and the last one still stands here. */
  from: number | null
}

/** What a product costs on each storefront, now and later, a page at a time. */
export function ProductPrices({ prices, baseTerritory, from }: ProductPricesProps) {
  const t = useTranslations('products')
  const { money, day } = useFormats()
  const nameOf = useTerritoryName()
  const word = useAppleWord()
  const cell = 'numbers h-8 ps-2 text-end whitespace-nowrap sm:ps-4'
  return (
    <section className="grid gap-1">
      <h3 className="font-medium">{t('prices.title')}</h3>
      <p className="text-sm text-muted" aria-live="polite">
        {from === null
          ? null
          : t('prices.shown', {
              from: from + 1,
              to: from + prices.nodes.length,
              total: prices.totalCount,
            })}{' '}
        {baseTerritory ? t('prices.base', { territory: nameOf(baseTerritory) }) : null}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="max-h-80 overflow-auto" tabIndex={0}>
        <table aria-label={t('prices.title')} className="w-full border-collapse">
          <thead className="sticky top-0 bg-surface text-sm text-muted">
            <tr>
              <th scope="col" className="h-8 pe-2 text-start">
                {t('prices.territory')}
              </th>
              <th scope="col" className="pe-2 text-start">
                {t('prices.status')}
              </th>
              <th scope="col" className="ps-2 text-end sm:ps-4">
                {t('prices.customer')}
              </th>
              <th scope="col" className="ps-2 text-end sm:ps-4">
                {t('prices.proceeds')}
              </th>
            </tr>
          </thead>
          <tbody>
            {prices.nodes.map((price) => (
              <tr
                key={`${price.territory} ${price.startDate} ${price.status}`}
                className="border-t border-hairline"
              >
                <th scope="row" className="py-1 pe-2 text-start font-normal">
                  {nameOf(price.territory)}
                </th>
                <td className="py-1 pe-2 text-sm text-muted">
                  {word('price', price.status)}
                  {price.startDate ? ` ${t('offers.from', { day: day(price.startDate) })}` : ''}
                </td>
                <td className={cell}>{money(price.customerPrice)}</td>
                <td className={cell}>{price.proceeds ? money(price.proceeds) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
