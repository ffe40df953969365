import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import { compare } from './compare.ts'
import { METRICS } from './app-search.ts'
import type { Metric } from './app-search.ts'
import type { PreviousSales, Sales } from './sales-query.ts'
import { currenciesOf, totalSeries } from './sales-series.ts'

interface MetricTilesProps {
  sales: Sales
  previous: PreviousSales
  metric: Metric
  onMetric: (metric: Metric) => void
}

/** The totals of the range; choosing one shows it in the chart. */
export function MetricTiles({ sales, previous, metric, onMetric }: MetricTilesProps) {
  const t = useTranslations('app')
  return (
    <fieldset className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <legend className="sr-only">{t('metric.label')}</legend>
      {METRICS.map((one) => (
        <label
          key={one}
          className="grid content-start gap-0.5 rounded-card border border-hairline bg-surface px-4 py-3 outline-accent has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="metric"
            className="sr-only"
            checked={metric === one}
            onChange={() => onMetric(one)}
          />
          <span className="text-sm text-muted">{t(`metric.${one}`)}</span>
          <Value sales={sales} metric={one} />
          {one === 'proceeds' ? null : <Change sales={sales} previous={previous} metric={one} />}
        </label>
      ))}
    </fieldset>
  )
}

function Value({ sales, metric }: { sales: Sales; metric: Metric }) {
  const formats = useFormats()
  return metric === 'proceeds' ? (
    <Proceeds sales={sales} />
  ) : (
    <Big>{formats.number(sales.totals[metric])}</Big>
  )
}

/** The change against the days before, over those alone that have a figure in both. */
function Change({
  sales,
  previous,
  metric,
}: {
  sales: Sales
  previous: PreviousSales
  metric: Exclude<Metric, 'proceeds'>
}) {
  const t = useTranslations('app')
  const formats = useFormats()
  const measure = { metric, currency: undefined }
  const { days, now, before, change } = compare(
    totalSeries(sales, measure).values,
    totalSeries(previous, measure).values,
  )
  if (days === 0 || change === null) return null
  const share = `${change > 0 ? '+' : ''}${formats.percent(change)}`
  return (
    <span
      className="numbers text-sm text-muted"
      title={t('compare.values', { now: formats.number(now), before: formats.number(before) })}
    >
      {t('compare.change', { share, count: days })}
    </span>
  )
}

/** How many days the totals rest on, and how many of them may still change. */
export function Completeness({ sales: { totals, days } }: { sales: Sales }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const provisional = days.filter((day) => day.status === 'PROVISIONAL').length
  const counts = { complete: formats.number(totals.completeDays), days: formats.number(totals.days) }
  return (
    <p className="numbers text-muted">
      {totals.completeDays === totals.days ? t('complete.all', counts) : t('complete.part', counts)}
      {provisional > 0 ? `, ${t('complete.provisional', { count: provisional })}` : ''}
    </p>
  )
}

/** So many currencies are named in a tile; all of them are in the table. */
const NAMED_CURRENCIES = 3

/** One amount a currency: they are never added. */
function Proceeds({ sales }: { sales: Sales }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const order = currenciesOf(sales)
  const [first, ...others] = sales.totals.proceeds.toSorted(
    (a, b) => order.indexOf(a.currency) - order.indexOf(b.currency),
  )
  if (!first) return <span className="text-muted">{t('metric.none')}</span>
  const named = others.slice(0, NAMED_CURRENCIES - 1).map((one) => formats.money(one))
  const more = others.length - named.length
  return (
    <>
      <Big>{formats.money(first)}</Big>
      {others.length > 0 ? (
        <span className="numbers text-sm text-muted">
          {t('metric.others', { amounts: named.join(' + '), more })}
        </span>
      ) : null}
    </>
  )
}

function Big({ children }: { children: ReactNode }) {
  return <span className="numbers text-xl font-semibold tracking-tight">{children}</span>
}
