import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { DayChartView } from '../chart/day-chart-view.tsx'
import type { Line } from '../chart/line.ts'
import { useFormats } from '../format/use-formats.ts'
import { compare } from './compare.ts'
import { DayStrip } from './day-strip.tsx'
import type { PreviousSales, Sales } from './sales-query.ts'
import { PREVIOUS, previousSeries, REST, territorySeries, totalSeries } from './sales-series.ts'
import type { Measure, Series } from './sales-series.ts'

interface SalesChartProps {
  app: string
  sales: Sales
  /** As many days before, drawn behind the total; territories are not compared. */
  previous: PreviousSales
  measure: Measure
  byTerritory: boolean
  /** How a value is written in words and in the table beside the pointer. */
  format: (value: number) => string
}

/** The sales of an app over days, true to what is known about each of them. */
export function SalesChart({ app, sales, previous, measure, byTerritory, format }: SalesChartProps) {
  const t = useTranslations('app')
  const formats = useFormats()
  const { metric, currency } = measure
  const total = useMemo(() => totalSeries(sales, { metric, currency }), [sales, metric, currency])
  const before = useMemo(() => previousSeries(previous, { metric, currency }), [previous, metric, currency])
  const series = useMemo(
    () =>
      byTerritory
        ? territorySeries(sales, { metric, currency })
        : [total, before].filter(({ key, values }) => key !== PREVIOUS || values.some(isKnown)),
    [sales, total, before, byTerritory, metric, currency],
  )
  const lines = useMemo(
    () =>
      series.map((one) =>
        lineOf(one, { [REST]: t('chart.restShort'), [PREVIOUS]: t('chart.previousShort') }),
      ),
    [series, t],
  )
  const days = useMemo(() => sales.days.map((entry) => entry.day), [sales])
  const statuses = useMemo(() => sales.days.map((entry) => entry.status), [sales])
  const nameOf = (key: string, index: number) => {
    if (key === 'total') return t(`metric.${metric}`)
    if (key === REST) return t('chart.rest')
    if (key !== PREVIOUS) return formats.territory(key)
    const day = previous.days[index]?.day
    return t('chart.previous', { day: day ? formats.dayShort(day) : '' })
  }

  const speakDay = (index: number) => {
    const entry = sales.days[index]
    if (!entry) return ''
    const value = total.values[index]
    const status = t(`status.${entry.status}`)
    const day = formats.day(entry.day)
    const spoken =
      typeof value === 'number'
        ? t('days.spoken', { day, value: format(value), status })
        : t('days.spokenNone', { day, status })
    const earlier = before.values[index]
    const on = previous.days[index]?.day
    return typeof earlier === 'number' && on
      ? t('days.spokenBefore', { spoken, day: formats.day(on), value: format(earlier) })
      : spoken
  }
  return (
    <>
      <DayChartView
        days={days}
        statuses={statuses}
        lines={lines}
        formatDay={formats.dayShort}
        formatValue={formats.compact}
        summary={`${useSummary(app, sales, total, measure, format)} ${useComparison(total, before, format)}`.trim()}
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
                  <span>{nameOf(key, index)}</span>
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

const isKnown = (value: number | null) => value !== null

function lineOf({ key, values }: Series, names: Record<typeof REST | typeof PREVIOUS, string>): Line {
  if (key === 'total') return { short: '', values }
  if (key === PREVIOUS) return { short: names[key], values, comparison: true }
  return key === REST ? { short: names[key], values, rest: true } : { short: key || '?', values }
}

/** How the range stands against the days before, in one sentence; nothing where no day is known in both. */
function useComparison(total: Series, before: Series, format: (value: number) => string): string {
  const t = useTranslations('app')
  const sums = compare(total.values, before.values)
  if (sums.days === 0) return ''
  return t('chart.compared', { days: sums.days, now: format(sums.now), before: format(sums.before) })
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
