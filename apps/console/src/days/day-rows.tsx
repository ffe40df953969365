import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { DayGridFragment } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'
import { DayCell, DayLegend } from './day-cells.tsx'

type Row = DayGridFragment['rows'][number]

/** A row for each account and kind of report, a cell for each day; every cell says its day and status. */
export function DayRows({ grid: { from, to, rows } }: { grid: DayGridFragment }) {
  const t = useTranslations('days')
  const formats = useFormats()
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {rows.map((row) => (
          <DayRow key={`${row.kind} ${row.provider.id}`} row={row} />
        ))}
      </ul>
      <p className="numbers text-sm text-muted">
        {t('range', { from: formats.day(from), to: formats.day(to) })}
      </p>
      <DayLegend statuses={rows.flatMap(({ days }) => days.map(({ status }) => status))} />
    </div>
  )
}

function DayRow({ row }: { row: Row }) {
  const t = useTranslations('days')
  const app = useTranslations('app')
  const formats = useFormats()
  const name = t('row', { kind: useKindName()(row.kind), team: row.provider.name })
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{name}</span>
        <span className="numbers text-sm text-muted">
          {row.newestDay ? t('through', { day: formats.day(row.newestDay) }) : t('nothing')}
        </span>
      </p>
      <ol aria-label={name} className="flex gap-0.5">
        {row.days.map(({ day, status }) => {
          const says = app('days.spokenNone', { day: formats.day(day), status: app(`status.${status}`) })
          return (
            <li key={day} title={says} className="h-5 min-w-0 grow basis-0">
              <DayCell status={status} />
              <span className="sr-only">{says}</span>
            </li>
          )
        })}
      </ol>
    </li>
  )
}

/** What a kind of report is called; its own name for one of a later version. */
export function useKindName(): (kind: string) => string {
  const t = useTranslations('days')
  return (kind) => {
    const key = `kind.${kind}` as `kind.${keyof Words['days']['kind']}` // `has` asks if it is
    return t.has(key) ? t(key) : kind
  }
}
