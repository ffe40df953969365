import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import { METRICS } from './app-search.ts'
import type { Metric } from './app-search.ts'
import type { Sales } from './sales-query.ts'

interface MetricTilesProps {
  sales: Sales
  metric: Metric
  onMetric: (metric: Metric) => void
}

/** The totals of the range; choosing one shows it in the chart. */
export function MetricTiles({ sales, metric, onMetric }: MetricTilesProps) {
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
        </label>
      ))}
    </fieldset>
  )
}

function Value({ sales: { totals }, metric }: { sales: Sales; metric: Metric }) {
  const formats = useFormats()
  return metric === 'proceeds' ? (
    <Proceeds money={totals.proceeds} />
  ) : (
    <Big>{formats.number(totals[metric])}</Big>
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

/** One amount a currency: they are never added. */
function Proceeds({ money }: { money: Sales['totals']['proceeds'] }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const [first, ...others] = money
  if (!first) return <span className="text-muted">{t('metric.none')}</span>
  return (
    <>
      <Big>{formats.money(first)}</Big>
      {others.length > 0 ? (
        <span className="numbers text-sm">{others.map((one) => `+ ${formats.money(one)}`).join(' ')}</span>
      ) : null}
    </>
  )
}

function Big({ children }: { children: ReactNode }) {
  return <span className="numbers text-xl font-semibold tracking-tight">{children}</span>
}
