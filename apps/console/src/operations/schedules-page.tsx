import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { When } from '../design/when.tsx'
import { SchedulesDocument } from '../graphql/graphql.ts'
import type { SchedulesQuery } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { Table, type Column } from '../list/table.tsx'
import { OperationsFrame } from './operations-frame.tsx'
import { everyMs, PAGE_SIZE, schedulesVariables } from './reading.ts'

const route = getRouteApi('/w/$workspace/operations/schedules')

type Due = NonNullable<SchedulesQuery['dueWork']>['nodes'][number]

/** What recurs for each integration, soonest first. */
export function SchedulesPage() {
  const t = useTranslations('operations')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const variables = useMemo(() => schedulesVariables(search), [search])
  const [answer, ask] = useQuery({ query: SchedulesDocument, variables })
  useRereading(ask, everyMs)
  const from = Number(search.from ?? 0)
  const page = {
    to: '/w/$workspace/operations/schedules',
    params: { workspace },
    className: buttonClass(),
  } as const
  return (
    <OperationsFrame title={t('tabs.schedules')}>
      <View
        titled
        answer={answer}
        what={t('tabs.schedules')}
        select={(data) => data.dueWork}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <Empty title={t('noSchedules')} />
          ) : (
            <>
              <DueTable due={nodes} workspace={workspace} />
              <Pages
                label={t('pages')}
                first={
                  from > 0 ? (
                    <Link {...page} search={{}}>
                      {t('before')}
                    </Link>
                  ) : null
                }
                next={
                  from + PAGE_SIZE < totalCount ? (
                    <Link {...page} search={{ from: String(from + PAGE_SIZE) }}>
                      {t('next')}
                    </Link>
                  ) : null
                }
              />
            </>
          )
        }
      </View>
    </OperationsFrame>
  )
}

function DueTable({ due, workspace }: { due: readonly Due[]; workspace: string }) {
  const t = useTranslations('operations')
  const columns: Column<Due>[] = [
    {
      key: 'of',
      title: t('column.of'),
      cell: ({ integration }) =>
        integration ? (
          <Link
            to="/w/$workspace/integrations/$id/summary"
            params={{ workspace, id: integration.id }}
            className="font-medium underline-offset-2 hover:underline"
          >
            {`${integration.client.name} · ${integration.label}`}
          </Link>
        ) : null,
    },
    { key: 'kind', title: t('column.kind'), cell: ({ kind }) => t(`due.${kind}`) },
    {
      key: 'due',
      title: t('column.due'),
      align: 'end',
      cell: ({ dueAt, paused }) =>
        paused ? <span className="text-muted">{t('due.paused')}</span> : <When at={dueAt} />,
    },
    {
      key: 'last',
      title: t('column.last'),
      align: 'end',
      cell: ({ lastRunAt }) =>
        lastRunAt ? <When at={lastRunAt} ago /> : <span className="text-muted">{'–'}</span>,
    },
  ]
  return (
    <Table
      label={t('tabs.schedules')}
      columns={columns}
      rows={due}
      rowKey={({ kind, integration }) => `${kind} ${integration?.id ?? ''}`}
    />
  )
}
