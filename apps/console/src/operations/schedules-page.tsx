import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Empty } from '../design/empty.tsx'
import { When } from '../design/when.tsx'
import { DataGrid } from '../list/data-grid.tsx'
import type { GridColumn } from '../list/data-grid.tsx'
import { ListView } from '../list/list-view.tsx'
import { useList } from '../list/use-list.ts'
import { OperationsFrame } from './operations-frame.tsx'
import { everyMs, schedulesSource } from './reading.ts'
import type { DueRow } from './reading.ts'

const route = getRouteApi('/w/$workspace/operations/schedules')

const all = {}

/** What recurs for each integration, soonest first. */
export function SchedulesPage() {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const list = useList(schedulesSource, all, everyMs)
  const columns = useDueColumns(workspace)
  return (
    <OperationsFrame title={t('tabs.schedules')} read={list.snapshot()}>
      <ListView list={list} what={t('tabs.schedules')} empty={<Empty title={t('noSchedules')} />}>
        <DataGrid label={t('tabs.schedules')} columns={columns} list={list} />
      </ListView>
    </OperationsFrame>
  )
}

function useDueColumns(workspace: string): GridColumn<DueRow>[] {
  const t = useTranslations('operations')
  return useMemo(
    () => [
      {
        key: 'of',
        title: t('column.of'),
        width: 320,
        cell: ({ integration }) =>
          integration ? (
            <Link
              to="/w/$workspace/integrations/$id/summary"
              params={{ workspace, id: integration.id }}
              tabIndex={-1}
              className="font-medium underline-offset-2 hover:underline"
            >
              {`${integration.client.name} · ${integration.label}`}
            </Link>
          ) : null,
      },
      { key: 'kind', title: t('column.kind'), width: 200, cell: ({ kind }) => t(`due.${kind}`) },
      {
        key: 'due',
        title: t('column.due'),
        width: 150,
        align: 'end',
        cell: ({ dueAt, paused }) =>
          paused ? <span className="text-muted">{t('due.paused')}</span> : <When at={dueAt} />,
      },
      {
        key: 'last',
        title: t('column.last'),
        width: 150,
        align: 'end',
        cell: ({ lastRunAt }) =>
          lastRunAt ? <When at={lastRunAt} ago /> : <span className="text-muted">{'–'}</span>,
      },
    ],
    [t, workspace],
  )
}
