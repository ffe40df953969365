import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { DayStatus } from '../graphql/graphql.ts'

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

/** One day by its status; words that say the same belong beside it. */
export function DayCell({ status }: { status: DayStatus }) {
  return <span className={`block size-full rounded-[1px] ${cells[status]}`} />
}

/** What cells mean, with how many there are of each. */
export function DayLegend({ statuses }: { statuses: readonly DayStatus[] }) {
  const t = useTranslations('app')
  const formats = useFormats()
  return (
    <ul aria-label={t('days.title')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {ORDER.map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
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
  )
}
