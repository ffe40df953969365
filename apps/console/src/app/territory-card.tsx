import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { Sales } from './sales-query.ts'
import { NAMED_TERRITORIES, territorySums } from './sales-series.ts'
import type { Measure } from './sales-series.ts'

interface TerritoryCardProps {
  sales: Sales
  measure: Measure
  /** How a sum is written. */
  format: (value: number) => string
  inChart: boolean
  onInChart: (wished: boolean) => void
}

/** The six largest territories and the rest, as a table with bars. */
export function TerritoryCard({ sales, measure, format, inChart, onInChart }: TerritoryCardProps) {
  const t = useTranslations('app')
  const sums = territorySums(sales.points, measure)
  const named = sums.slice(0, NAMED_TERRITORIES)
  const others = sums.slice(NAMED_TERRITORIES)
  const total = sums.reduce((all, { sum }) => all + sum, 0)
  const rest = others.reduce((all, { sum }) => all + sum, 0)
  const largest = Math.max(1e-9, rest, ...named.map(({ sum }) => sum))
  const row = { format, total, largest }
  return (
    <Card
      title={t('territories.title')}
      aside={
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={inChart}
            onChange={(event) => onInChart(event.target.checked)}
          />
          {t('territories.inChart')}
        </label>
      }
      flush
    >
      {sums.length === 0 ? (
        <p className="p-4 text-muted">{t('territories.none')}</p>
      ) : (
        <table aria-label={t('territories.title')} className="w-full">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('territories.territory')}</th>
              <th scope="col">{t(`metric.${measure.metric}`)}</th>
              <th scope="col">{t('territories.share')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ territory, sum }, index) => (
              <TerritoryRow
                key={territory}
                {...row}
                name={territory}
                sum={sum}
                colour={inChart ? `var(--color-chart-${index + 1})` : undefined}
              />
            ))}
            {others.length > 0 ? (
              <TerritoryRow
                {...row}
                rest={others.length}
                sum={rest}
                colour={inChart ? 'var(--color-chart-rest)' : undefined}
              />
            ) : null}
          </tbody>
        </table>
      )}
    </Card>
  )
}

interface TerritoryRowProps {
  name?: string
  /** How many territories this row bundles. */
  rest?: number
  sum: number
  total: number
  largest: number
  colour: string | undefined
  format: (value: number) => string
}

function TerritoryRow({
  name = '',
  rest,
  sum,
  total,
  largest,
  colour = 'var(--color-chart-1)',
  format,
}: TerritoryRowProps) {
  const t = useTranslations('app')
  const formats = useFormats()
  return (
    <tr className="border-b border-hairline last:border-0">
      <th scope="row" className="w-2/5 px-4 py-2 font-normal">
        {rest === undefined
          ? name === ''
            ? t('territories.unknown')
            : formats.territory(name)
          : t('territories.rest', { count: rest })}
        <span
          aria-hidden="true"
          className="mt-1 block h-1 rounded-[1px]"
          style={{ background: colour, width: `${Math.max(0, (sum / largest) * 100)}%` }}
        />
      </th>
      <td className="numbers px-4 py-2 text-end align-top">{format(sum)}</td>
      <td className="numbers w-20 px-4 py-2 text-end align-top text-muted">
        {total > 0 ? formats.percent(sum / total) : ''}
      </td>
    </tr>
  )
}
