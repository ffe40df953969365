import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { ClientsDocument } from '../graphql/graphql.ts'
import type { ClientsQuery } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { compact } from '../list/search-text.ts'
import { useMay } from '../shell/use-may.ts'
import { AddClientDialog } from './add-client-dialog.tsx'
import { ClientsTable } from './clients-table.tsx'
import { clientsVariables } from './clients-search.ts'

const route = getRouteApi('/w/$workspace/clients')
const context = { additionalTypenames: ['Client', 'Integration'] }

/** Find a client, see who is unwell. */
export function ClientsPage() {
  const t = useTranslations('clients')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayAdd = useMay()('client.add')
  const variables = useMemo(() => clientsVariables(search), [search])
  const [answer, ask] = useQuery({ query: ClientsDocument, variables, context })
  useRereading(ask)
  const setQuery = useCallback(
    (q: string) => void navigate({ search: compact({ q: q || undefined }), replace: true }),
    [navigate],
  )
  const isEmpty = answer.data?.clients?.totalCount === 0 && !search.q
  const setAdd = (add: boolean) =>
    void navigate({ search: ({ q }) => compact({ q, add: add ? ('1' as const) : undefined }) })
  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          mayAdd && !isEmpty ? (
            <Button kind="primary" onClick={() => setAdd(true)}>
              {t('add')}
            </Button>
          ) : null
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <SearchBox label={t('search')} value={search.q ?? ''} onChange={setQuery} />
        {answer.data?.clients ? (
          <p className="numbers text-muted">{t('count', { count: answer.data.clients.totalCount })}</p>
        ) : null}
      </div>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.clients}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {(clients) => (
          <ClientList clients={clients} query={search.q} onAdd={mayAdd ? () => setAdd(true) : undefined} />
        )}
      </View>
      <AddClientDialog open={mayAdd && search.add === '1'} onClose={() => setAdd(false)} />
    </>
  )
}

function ClientList({
  clients,
  query,
  onAdd,
}: {
  clients: NonNullable<ClientsQuery['clients']>
  query: string | undefined
  /** Absent for those who may not. */
  onAdd: (() => void) | undefined
}) {
  const t = useTranslations('clients')
  const { after } = route.useSearch()
  const { workspace } = route.useParams()
  const page = { from: '/w/$workspace/clients', to: '/w/$workspace/clients', params: { workspace } } as const
  if (clients.nodes.length === 0 && query) {
    return (
      <Empty
        title={t('noMatch.title', { query })}
        action={
          <Link {...page} search={{}} className={buttonClass()}>
            {t('noMatch.clear')}
          </Link>
        }
      >
        {t('noMatch.body')}
      </Empty>
    )
  }
  if (clients.nodes.length === 0) {
    return (
      <Empty
        title={t('empty.title')}
        action={
          onAdd && (
            <Button kind="primary" onClick={onAdd}>
              {t('add')}
            </Button>
          )
        }
      >
        {t('empty.body')}
      </Empty>
    )
  }
  const { hasNextPage, endCursor } = clients.pageInfo
  return (
    <>
      <ClientsTable clients={clients.nodes} workspace={workspace} />
      <Pages
        label={t('pages')}
        first={
          after ? (
            <Link {...page} search={compact({ q: query })} className={buttonClass()}>
              {t('first')}
            </Link>
          ) : null
        }
        next={
          hasNextPage && endCursor ? (
            <Link {...page} search={compact({ q: query, after: endCursor })} className={buttonClass()}>
              {t('next')}
            </Link>
          ) : null
        }
      />
    </>
  )
}
