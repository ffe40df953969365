import { useTranslations } from 'use-intl'
import { plotInset } from '../chart/day-chart.ts'
import type { Line } from '../chart/line.ts'
import { useFormats } from '../format/use-formats.ts'
import type { DayStatus } from '../graphql/graphql.ts'
import type { Sales } from './sales-query.ts'

const ORDER: DayStatus[] = [
  'FINAL',
  'PROVISIONAL',
  'ZERO',
  'DUE',
  'MISSING',
  'NOT_COVERED',
  'BEYOND',
  'HIDDEN',
]

/** One cell for each day, under its place in the chart, and what the cells mean with their counts. */
export function DayStrip({ days, lines }: { days: Sales['days']; lines: readonly Line[] }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const inset = plotInset(lines)
  const counts = ORDER.map((status) => ({
    status,
    count: days.filter((day) => day.status === status).length,
  }))
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
      <ul aria-label={t('days.title')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status} className="numbers flex items-center gap-1.5">
              <span aria-hidden="true" className="block h-3 w-2.5">
                <DayCell status={status} />
              </span>
              {t('days.count', { count: formats.number(count), status: t(`short.${status}`) })}
            </li>
          ))}
      </ul>
    </div>
  )
}

const cells: Record<DayStatus, string> = {
  FINAL: 'bg-chart-1',
  PROVISIONAL: 'border border-chart-1 bg-[linear-gradient(135deg,var(--color-chart-1)_50%,transparent_50%)]',
  ZERO: 'border border-chart-1',
  DUE: 'border-b-2 border-dotted border-control',
  MISSING:
    'border border-warn bg-[repeating-linear-gradient(135deg,var(--color-warn)_0_1.5px,transparent_1.5px_4px)]',
  NOT_COVERED: 'bg-sunken border border-hairline',
  BEYOND: 'bg-control/40',
  HIDDEN: 'border-b-2 border-dotted border-ink',
}

function DayCell({ status }: { status: DayStatus }) {
  return <span className={`block size-full rounded-[1px] ${cells[status]}`} />
}
