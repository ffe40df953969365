import { useTranslations } from 'use-intl'
import { useKindName } from '../days/day-rows.tsx'
import { Table, type Column } from '../design/table.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationSyncQuery } from '../graphql/graphql.ts'

type Grid = NonNullable<NonNullable<IntegrationSyncQuery['integration']>['dataGrid']>

/** How each kind of report keeps up: its newest day, how far that is behind, and when files came and come. */
export function SyncReports({ rows, resting }: Pick<Grid, 'rows'> & { resting: boolean }) {
  const t = useTranslations('sync')
  const formats = useFormats()
  const kindName = useKindName()
  const columns: Column<Grid['rows'][number]>[] = [
    {
      key: 'kind',
      title: t('column.kind'),
      cell: ({ kind }) => <span className="font-medium">{kindName(kind)}</span>,
    },
    {
      key: 'through',
      title: t('column.through'),
      cell: ({ newestDay }) => (newestDay ? formats.day(newestDay) : t('nothing')),
    },
    { key: 'behind', title: t('column.behind'), cell: ({ lagDays }) => <Behind days={lagDays} /> },
    {
      key: 'arrived',
      title: t('column.arrived'),
      align: 'end',
      cell: ({ lastArrivedAt }) => (lastArrivedAt ? <When at={lastArrivedAt} ago /> : t('never')),
    },
    {
      key: 'due',
      title: t('column.due'),
      align: 'end',
      cell: ({ nextDueAt }) =>
        resting ? <span className="text-muted">{t('resting')}</span> : <When at={nextDueAt} />,
    },
  ]
  return (
    <Table
      label={t('reports')}
      columns={columns}
      rows={rows}
      rowKey={({ kind, provider }) => `${kind} ${provider.id}`}
    />
  )
}

function Behind({ days }: { days: number | null | undefined }) {
  const t = useTranslations('sync')
  if (days === null || days === undefined) return <span className="text-muted">{t('nothing')}</span>
  if (days === 0) return <span className="text-ok">{t('upToDate')}</span>
  return <span className="text-warn">{t('days', { count: days })}</span>
}
