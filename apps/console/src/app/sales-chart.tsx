import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { DayChartView } from '../chart/day-chart-view.tsx'
import type { Line } from '../chart/line.ts'
import { useFormats } from '../format/use-formats.ts'
import { DayStrip } from './day-strip.tsx'
import type { Sales } from './sales-query.ts'
import { REST, territorySeries, totalSeries } from './sales-series.ts'
import type { Measure, Series } from './sales-series.ts'

interface SalesChartProps {
  app: string
  sales: Sales
  measure: Measure
  byTerritory: boolean
  /** How a value is written in words and in the table beside the pointer. */
  format: (value: number) => string
}

/** The sales of an app over days, true to what is known about each of them. */
export function SalesChart({ app, sales, measure, byTerritory, format }: SalesChartProps) {
  const t = useTranslations('app')
  const formats = useFormats()
  const { metric, currency } = measure
  const series = useMemo(
    () =>
      byTerritory ? territorySeries(sales, { metric, currency }) : [totalSeries(sales, { metric, currency })],
    [sales, byTerritory, metric, currency],
  )
  const total = useMemo(() => totalSeries(sales, { metric, currency }), [sales, metric, currency])
  const lines = useMemo(() => series.map((one) => lineOf(one, t('chart.restShort'))), [series, t])
  const days = useMemo(() => sales.days.map((entry) => entry.day), [sales])
  const statuses = useMemo(() => sales.days.map((entry) => entry.status), [sales])
  const nameOf = (key: string) =>
    key === 'total' ? t(`metric.${metric}`) : key === REST ? t('chart.rest') : formats.territory(key)

  const speakDay = (index: number) => {
    const entry = sales.days[index]
    if (!entry) return ''
    const value = total.values[index]
    const status = t(`status.${entry.status}`)
    const day = formats.day(entry.day)
    return typeof value === 'number'
      ? t('days.spoken', { day, value: format(value), status })
      : t('days.spokenNone', { day, status })
  }
  return (
    <>
      <DayChartView
        days={days}
        statuses={statuses}
        lines={lines}
        formatDay={formats.dayShort}
        formatValue={formats.compact}
        summary={useSummary(app, sales, total, measure, format)}
        cursorLabel={t('chart.cursor')}
        speakDay={speakDay}
        renderDay={(index) => {
          const entry = sales.days[index]
          if (!entry) return null
          return (
            <>
              <p className="font-semibold">{formats.day(entry.day)}</p>
              <p className="text-muted">{t(`status.${entry.status}`)}</p>
              {series.map(({ key, values }) => (
                <p key={key} className="numbers flex justify-between gap-6">
                  <span>{nameOf(key)}</span>
                  <span className="font-medium">
                    {typeof values[index] === 'number' ? format(values[index]) : '–'}
                  </span>
                </p>
              ))}
            </>
          )
        }}
      />
      <DayStrip days={sales.days} lines={lines} />
    </>
  )
}

function lineOf({ key, values }: Series, rest: string): Line {
  if (key === 'total') return { short: '', values }
  return key === REST ? { short: rest, values, rest: true } : { short: key || '?', values }
}

function useSummary(
  app: string,
  sales: Sales,
  total: Series,
  { metric }: Measure,
  format: (value: number) => string,
): string {
  const t = useTranslations('app')
  const formats = useFormats()
  const known = total.values.filter((value) => value !== null)
  const most = Math.max(0, ...known)
  const peak = sales.days[total.values.indexOf(most)]
  const first = sales.days[0]
  const last = sales.days.at(-1)
  return t('chart.summary', {
    app,
    metric: t(`metric.${metric}`),
    range: first && last ? formats.dayRange(first.day, last.day) : '',
    total: format(known.reduce((sum, value) => sum + value, 0)),
    complete: formats.number(sales.totals.completeDays),
    days: formats.number(sales.totals.days),
    peak: most > 0 && peak ? formats.day(peak.day) : 'none',
    most: format(most),
    missing: sales.days.filter((day) => day.status === 'MISSING').length,
  })
}
