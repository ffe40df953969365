import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Cross } from '../design/marks.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { AppsDocument } from '../graphql/graphql.ts'
import type { AppsQuery } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { compact } from '../list/search-text.ts'
import { appsVariables } from './apps-search.ts'
import { AppsTable } from './apps-table.tsx'

const route = getRouteApi('/w/$workspace/apps')
const context = { additionalTypenames: ['App', 'Integration'] }

/** Find an app, see how far its data reaches. */
export function AppsPage() {
  const t = useTranslations('apps')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const variables = useMemo(() => appsVariables(search), [search])
  const [answer, ask] = useQuery({ query: AppsDocument, variables, context })
  useRereading(ask)
  const setQuery = useCallback(
    (q: string) =>
      void navigate({
        search: ({ client, integration }) => compact({ client, integration, q: q || undefined }),
        replace: true,
      }),
    [navigate],
  )
  return (
    <>
      <PageTitle title={t('title')} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <SearchBox label={t('search')} value={search.q ?? ''} onChange={setQuery} />
        <ScopeChip apps={answer.data?.apps} />
        {answer.data?.apps ? (
          <p className="numbers text-muted">{t('count', { count: answer.data.apps.totalCount })}</p>
        ) : null}
      </div>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.apps}
        skeleton={<TableSkeleton rows={10} />}
        retry={ask}
      >
        {(apps) => <AppList apps={apps} />}
      </View>
    </>
  )
}

/** Says that only a part is shown, and takes the limit away with one click. */
function ScopeChip({ apps }: { apps: AppsQuery['apps'] | undefined }) {
  const t = useTranslations('apps')
  const { workspace } = route.useParams()
  const { client, integration, q } = route.useSearch()
  if (!client && !integration) return null
  const name = apps?.nodes[0]?.client.name
  return (
    <Link
      to="/w/$workspace/apps"
      params={{ workspace }}
      search={compact({ q })}
      className="inline-flex min-h-8 items-center gap-2 rounded-control bg-accent-tint px-2 text-accent hover:underline"
    >
      {name && client ? t('of', { client: name }) : t('integrationFilter', { client: name ?? '' })}
      <span className="sr-only">{t('showAll')}</span>
      <Cross />
    </Link>
  )
}

function AppList({ apps }: { apps: NonNullable<AppsQuery['apps']> }) {
  const t = useTranslations('apps')
  const { workspace } = route.useParams()
  const search = route.useSearch()
  const page = { to: '/w/$workspace/apps', params: { workspace } } as const
  if (apps.nodes.length === 0) {
    return Object.keys(search).length > 0 ? (
      <Empty
        title={t('noMatch.title')}
        action={
          <Link {...page} search={{}} className={buttonClass()}>
            {t('noMatch.clear')}
          </Link>
        }
      >
        {t('searchHelp')}
      </Empty>
    ) : (
      <Empty
        title={t('empty.title')}
        action={
          <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass()}>
            {t('empty.connect')}
          </Link>
        }
      >
        {t('empty.body')}
      </Empty>
    )
  }
  const { hasNextPage, endCursor } = apps.pageInfo
  const link = (label: string, after: string | undefined) => (
    <Link {...page} search={compact({ ...search, after })} className={buttonClass()}>
      {label}
    </Link>
  )
  return (
    <>
      <AppsTable apps={apps.nodes} workspace={workspace} />
      <Pages
        label={t('pages')}
        first={search.after ? link(t('first'), undefined) : null}
        next={hasNextPage && endCursor ? link(t('next'), endCursor) : null}
      />
    </>
  )
}
