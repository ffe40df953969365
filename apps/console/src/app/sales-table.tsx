import { useTranslations } from 'use-intl'
import { addDecimals } from '../format/decimal.ts'
import { useFormats } from '../format/use-formats.ts'
import type { PreviousSales, Sales } from './sales-query.ts'
import { currenciesOf, hasValue } from './sales-series.ts'
import type { Measure } from './sales-series.ts'

interface SalesTableProps {
  sales: Sales
  /** As many days before: a column for what the chart compares. */
  previous: PreviousSales
  measure: Measure
  label: string
}

const COUNTS = ['units', 'redownloads', 'updates'] as const

/** Every value of the chart as a table, newest day first; a day without figures says why. */
export function SalesTable({ sales, previous, measure, label }: SalesTableProps) {
  const t = useTranslations('app')
  const formats = useFormats()
  const { totals } = sales
  const currencies = currenciesOf(sales)
  const proceeds = new Map(totals.proceeds.map((money) => [money.currency, money]))
  const byDay = Map.groupBy(sales.points, (point) => point.day)
  const before = usePrevious(previous, measure)
  const cell = 'numbers h-8 px-4 text-end whitespace-nowrap'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className="max-h-[36rem] overflow-auto" tabIndex={0} aria-label={label}>
      <table aria-label={label} className="w-full border-collapse">
        <thead className="sticky top-0 bg-surface text-sm text-muted shadow-[inset_0_-1px_var(--color-hairline)]">
          <tr>
            <th scope="col" className="h-9 px-4 whitespace-nowrap">
              {t('table.day')}
            </th>
            <th scope="col" className="px-4">
              {t('table.status')}
            </th>
            {COUNTS.map((count) => (
              <th key={count} scope="col" className="px-4 text-end">
                {t(`metric.${count}`)}
              </th>
            ))}
            <th scope="col" className="px-4 text-end whitespace-nowrap">
              {t('table.previous', { metric: before.name, days: sales.days.length })}
            </th>
            {currencies.map((currency) => (
              <th key={currency} scope="col" className="px-4 text-end whitespace-nowrap">
                {t('metric.proceedsIn', { currency })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sales.days
            .map((entry, index) => ({ ...entry, index }))
            .toReversed()
            .map(({ day, status, index }) => {
              const points = byDay.get(day) ?? []
              const known = hasValue(status)
              return (
                <tr key={day} className="border-b border-hairline">
                  <th scope="row" className="numbers h-8 px-4 font-normal whitespace-nowrap">
                    {formats.day(day)}
                  </th>
                  <td className={`px-4 text-sm ${status === 'MISSING' ? 'text-warn' : 'text-muted'}`}>
                    {t(`short.${status}`)}
                  </td>
                  {COUNTS.map((count) => (
                    <td key={count} className={cell}>
                      {known ? formats.number(points.reduce((sum, point) => sum + point[count], 0)) : null}
                    </td>
                  ))}
                  <td className={`${cell} text-muted`}>{before.on(index)}</td>
                  {currencies.map((currency) => (
                    <td key={currency} className={cell}>
                      {known ? formats.money({ amount: proceedsOf(points, currency), currency }, true) : null}
                    </td>
                  ))}
                </tr>
              )
            })}
        </tbody>
        <tfoot className="sticky bottom-0 bg-surface font-semibold shadow-[inset_0_1px_var(--color-hairline)]">
          <tr>
            <th scope="row" className="h-9 px-4 font-semibold">
              {t('table.sum')}
            </th>
            <td className="px-4 text-sm font-normal text-muted">
              {t('table.sumOf', {
                complete: formats.number(totals.completeDays),
                days: formats.number(totals.days),
              })}
            </td>
            {COUNTS.map((count) => (
              <td key={count} className={cell}>
                {formats.number(totals[count])}
              </td>
            ))}
            <td className={`${cell} text-muted`}>{before.sum}</td>
            {currencies.map((currency) => (
              <td key={currency} className={cell}>
                {formats.money(proceeds.get(currency) ?? { amount: '0', currency }, true)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** What the chart compares with: each of the days before by its place, and their sum. A day without figures is empty. */
function usePrevious({ days, points }: PreviousSales, { metric, currency }: Measure) {
  const t = useTranslations('app')
  const formats = useFormats()
  const money = metric === 'proceeds' ? (currency ?? '') : null
  const write = (some: PreviousSales['points']) => {
    if (money) return formats.money({ amount: proceedsOf(some, money), currency: money }, true)
    return metric === 'proceeds' ? null : formats.number(some.reduce((sum, point) => sum + point[metric], 0))
  }
  const byDay = Map.groupBy(points, (point) => point.day)
  const known = days.filter(({ status }) => hasValue(status))
  return {
    name: money ? t('metric.proceedsIn', { currency: money }) : t(`metric.${metric}`),
    on: (index: number) => {
      const entry = days[index]
      return entry && hasValue(entry.status) ? write(byDay.get(entry.day) ?? []) : null
    },
    sum: known.length > 0 ? write(known.flatMap(({ day }) => byDay.get(day) ?? [])) : null,
  }
}

function proceedsOf(points: PreviousSales['points'], currency: string): string {
  return addDecimals(
    points.flatMap((point) =>
      point.proceeds.filter((money) => money.currency === currency).map((money) => money.amount),
    ),
  )
}
