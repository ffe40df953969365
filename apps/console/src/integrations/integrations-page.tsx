import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { IntegrationsDocument } from '../graphql/graphql.ts'
import type { IntegrationsQuery } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { compact } from '../list/search-text.ts'
import { useMay } from '../shell/use-may.ts'
import { integrationsVariables } from './integrations-search.ts'
import { IntegrationsTable } from './integrations-table.tsx'
import { StateFilter } from './state-filter.tsx'

const route = getRouteApi('/w/$workspace/integrations')
const context = { additionalTypenames: ['Integration'] }

/** The working list: every connected team, its access and what runs. */
export function IntegrationsPage() {
  const t = useTranslations('integrations')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const navigate = route.useNavigate()
  const mayConnect = useMay()('integration.connect')
  const variables = useMemo(() => integrationsVariables(search), [search])
  const [answer, ask] = useQuery({ query: IntegrationsDocument, variables, context })
  useRereading(ask)
  const setQuery = useCallback(
    (q: string) =>
      void navigate({ search: ({ state }) => compact({ state, q: q || undefined }), replace: true }),
    [navigate],
  )
  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          mayConnect && (
            <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass('primary')}>
              {t('connect')}
            </Link>
          )
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <SearchBox label={t('search')} value={search.q ?? ''} onChange={setQuery} />
        <StateFilter
          state={search.state}
          onChange={(state) => void navigate({ search: ({ q }) => compact({ q, state }), replace: true })}
        />
        {answer.data?.integrations ? (
          <p className="numbers text-muted">{t('count', { count: answer.data.integrations.totalCount })}</p>
        ) : null}
      </div>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.integrations}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {(integrations) => <IntegrationList integrations={integrations} />}
      </View>
    </>
  )
}

function IntegrationList({ integrations }: { integrations: NonNullable<IntegrationsQuery['integrations']> }) {
  const t = useTranslations('integrations')
  const { after, q, state } = route.useSearch()
  const mayConnect = useMay()('integration.connect')
  const { workspace } = route.useParams()
  const page = { to: '/w/$workspace/integrations', params: { workspace } } as const
  if (integrations.nodes.length === 0) {
    return q || state ? (
      <Empty
        title={t('noMatch.title')}
        action={
          <Link {...page} search={{}} className={buttonClass()}>
            {t('noMatch.clear')}
          </Link>
        }
      />
    ) : (
      <Empty
        title={t('empty.title')}
        action={
          mayConnect && (
            <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass()}>
              {t('connect')}
            </Link>
          )
        }
      >
        {t('empty.body')}
      </Empty>
    )
  }
  const { hasNextPage, endCursor } = integrations.pageInfo
  const link = (label: string, cursor?: string) => (
    <Link {...page} search={compact({ q, state, after: cursor })} className={buttonClass()}>
      {label}
    </Link>
  )
  return (
    <>
      <IntegrationsTable integrations={integrations.nodes} workspace={workspace} label={t('table')} />
      <Pages
        label={t('pages')}
        first={after ? link(t('first')) : null}
        next={hasNextPage && endCursor ? link(t('next'), endCursor) : null}
      />
    </>
  )
}
