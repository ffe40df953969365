import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { AppIcon } from '../design/app-icon.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { AppsQuery } from '../graphql/graphql.ts'
import { Table } from '../list/table.tsx'
import type { Column } from '../list/table.tsx'

/** One app of the list. */
export type AppRow = NonNullable<AppsQuery['apps']>['nodes'][number]

/** The apps with how far their data reaches. */
export function AppsTable({ apps, workspace }: { apps: readonly AppRow[]; workspace: string }) {
  const t = useTranslations('apps')
  return <Table label={t('table')} columns={useColumns(workspace)} rows={apps} rowKey={(app) => app.id} />
}

function useColumns(workspace: string): Column<AppRow>[] {
  const t = useTranslations('apps')
  const states = useTranslations('states')
  const formats = useFormats()
  return [
    {
      key: 'app',
      title: t('column.app'),
      cell: (app) => (
        <Link
          to="/w/$workspace/apps/$id/sales"
          params={{ workspace, id: app.id }}
          className="inline-flex items-center gap-2.5 align-middle font-medium underline-offset-2 hover:underline"
        >
          <AppIcon url={app.iconUrl} sizePx={24} />
          <span dir="auto">{app.name}</span>
        </Link>
      ),
    },
    {
      key: 'client',
      title: t('column.client'),
      cell: (app) => (
        <Link
          to="/w/$workspace/clients/$slug/overview"
          params={{ workspace, slug: app.client.slug }}
          className="underline-offset-2 hover:underline"
        >
          {app.client.name}
        </Link>
      ),
    },
    {
      key: 'bundle',
      title: t('column.bundleId'),
      wide: true,
      cell: (app) => <span className="code text-muted">{app.bundleId}</span>,
    },
    {
      key: 'asc',
      title: t('column.ascId'),
      wide: true,
      cell: (app) => <span className="code text-muted">{app.ascId}</span>,
    },
    { key: 'through', title: t('column.through'), align: 'end', cell: (app) => <Through app={app} /> },
    {
      key: 'missing',
      title: t('column.missing'),
      align: 'end',
      wide: true,
      cell: ({ freshness: { missingDays } }) =>
        missingDays > 0 ? (
          <span className="font-medium text-warn">{formats.number(missingDays)}</span>
        ) : (
          <span className="text-muted">{states('nothing')}</span>
        ),
    },
  ]
}

function Through({ app: { freshness } }: { app: AppRow }) {
  const t = useTranslations('apps')
  const formats = useFormats()
  if (!freshness.newestDay) return <span className="text-muted">{t('noData')}</span>
  return (
    <span title={t('appleDay')} className="whitespace-nowrap">
      {freshness.current ? null : <span className="pe-2 text-warn">{t('late')}</span>}
      {formats.day(freshness.newestDay)}
    </span>
  )
}
