import { useTranslations } from 'use-intl'
import { plotInset } from '../chart/day-chart.ts'
import type { Line } from '../chart/line.ts'
import { DayCell, DayLegend } from '../days/day-cells.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { Sales } from './sales-query.ts'

/** One cell for each day, under its place in the chart, and what the cells mean with their counts. */
export function DayStrip({ days, lines }: { days: Sales['days']; lines: readonly Line[] }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const inset = plotInset(lines)
  return (
    <div className="grid gap-2 pt-2">
      <div
        aria-hidden="true"
        className="flex gap-px"
        style={{ paddingInlineStart: inset.left, paddingInlineEnd: inset.right }}
      >
        {days.map(({ day, status }) => (
          <span
            key={day}
            className="h-3 min-w-0 grow basis-0"
            title={t('days.spokenNone', { day: formats.day(day), status: t(`status.${status}`) })}
          >
            <DayCell status={status} />
          </span>
        ))}
      </div>
      <DayLegend statuses={days.map(({ status }) => status)} />
    </div>
  )
}
