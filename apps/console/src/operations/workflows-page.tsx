import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { WorkflowsDocument } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { compact } from '../list/search-text.ts'
import { OperationsFrame } from './operations-frame.tsx'
import { STATUSES } from './operations-search.ts'
import { everyMs, PAGE_SIZE, workflowsVariables } from './reading.ts'
import { WorkflowsTable } from './workflows-table.tsx'

const route = getRouteApi('/w/$workspace/operations/workflows')

/** Every workflow that is kept, failures first, a page at a time. */
export function WorkflowsPage() {
  const t = useTranslations('operations')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const variables = useMemo(() => workflowsVariables(search), [search])
  const [answer, ask] = useQuery({ query: WorkflowsDocument, variables })
  useRereading(ask, everyMs)
  return (
    <OperationsFrame title={t('tabs.workflows')}>
      <StatusLinks />
      <View
        titled
        answer={answer}
        what={t('tabs.workflows')}
        select={(data) => data.workflows}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <Empty title={t('noWorkflows')} />
          ) : (
            <>
              <WorkflowsTable label={t('tabs.workflows')} workflows={nodes} workspace={workspace} />
              <MoreWorkflows total={totalCount} />
            </>
          )
        }
      </View>
    </OperationsFrame>
  )
}

function StatusLinks() {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const { status, cause } = route.useSearch()
  const style = (isOn: boolean) =>
    `inline-flex min-h-8 items-center rounded-control border px-2 text-sm whitespace-nowrap pointer-coarse:min-h-11 ${
      isOn ? 'border-ink font-semibold' : 'border-hairline text-muted hover:text-ink'
    }`
  const to = '/w/$workspace/operations/workflows'
  return (
    <nav aria-label={t('narrow')} className="flex flex-wrap gap-2 pb-4">
      <Link to={to} params={{ workspace }} search={{}} className={style(!status && !cause)}>
        {t('all')}
      </Link>
      {STATUSES.map((each) => (
        <Link
          key={each}
          to={to}
          params={{ workspace }}
          search={{ status: each }}
          className={style(status === each)}
        >
          {t(`status.${each}`)}
        </Link>
      ))}
      {cause ? <span className={style(true)}>{t('ofCause', { cause })}</span> : null}
    </nav>
  )
}

function MoreWorkflows({ total }: { total: number }) {
  const t = useTranslations('operations')
  const { workspace } = route.useParams()
  const { from: at, ...search } = route.useSearch()
  const from = Number(at ?? 0)
  const page = {
    to: '/w/$workspace/operations/workflows',
    params: { workspace },
    className: buttonClass(),
  } as const
  const to = (offset: number) => compact({ ...search, from: offset > 0 ? String(offset) : undefined })
  return (
    <Pages
      label={t('pages')}
      first={
        from > 0 ? (
          <Link {...page} search={to(Math.max(0, from - PAGE_SIZE))}>
            {t('before')}
          </Link>
        ) : null
      }
      next={
        from + PAGE_SIZE < total ? (
          <Link {...page} search={to(from + PAGE_SIZE)}>
            {t('next')}
          </Link>
        ) : null
      }
    />
  )
}
