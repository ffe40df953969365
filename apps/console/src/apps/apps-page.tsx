import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useClient } from 'urql'
import { CombinedError } from '@urql/core'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { AppsDocument } from '../graphql/graphql.ts'
import { DataGrid } from '../list/data-grid.tsx'
import { FilterChips } from '../list/filter-chips.tsx'
import { FilterMenu } from '../list/filter-menu.tsx'
import { MovedPill } from '../list/moved-pill.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { compact } from '../list/search-text.ts'
import { useList } from '../list/use-list.ts'
import type { Windows } from '../list/windows.ts'
import { useMay } from '../shell/use-may.ts'
import { useAppColumns } from './app-columns.tsx'
import type { AppRow } from './app-columns.tsx'
import { useAppFilters } from './app-filters.ts'
import { appsVariables } from './apps-search.ts'

const route = getRouteApi('/w/$workspace/apps')

/** Thirty-five thousand rows that feel like thirty-five: find an app, see how far its data reaches. */
export function AppsPage() {
  const t = useTranslations('apps')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useApps()
  const { choices, chips, set } = useAppFilters(list.rowAt(0))
  const setQuery = useCallback(
    (q: string) =>
      void navigate({ search: (current) => compact({ ...current, q: q || undefined }), replace: true }),
    [navigate],
  )
  const error = list.error instanceof CombinedError ? list.error : undefined
  return (
    <>
      <PageTitle title={t('title')} />
      <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <SearchBox label={t('search')} value={search.q ?? ''} onChange={setQuery} />
        <FilterMenu choices={choices} search={search} onChange={set} />
        <FilterChips chips={chips} />
        {list.total === undefined ? null : (
          <p className="numbers text-muted">{t('count', { count: list.total })}</p>
        )}
        <MovedPill moved={list.moved} onReorder={() => void list.reorder()} />
      </div>
      <View
        titled
        answer={{
          fetching: list.total === undefined,
          data: list.total === undefined ? undefined : { total: list.total },
          error,
        }}
        what={t('what')}
        select={(data) => data}
        skeleton={<TableSkeleton rows={12} />}
        retry={list.rereadSoon}
      >
        {({ total }) => (total === 0 ? <NoApp chips={chips} /> : <Apps list={list} />)}
      </View>
    </>
  )
}

/** The windows of the list that the address asks for. */
function useApps(): Windows<AppRow> {
  const api = useClient()
  const { q, sort, client, integration, platform, fresh, gap } = route.useSearch()
  const load = useMemo(() => {
    const search = compact({ q, sort, client, integration, platform, fresh, gap })
    return async (offset: number, _: number, again: boolean) => {
      const { data, error } = await api
        .query(AppsDocument, appsVariables(search, offset), {
          requestPolicy: again ? 'network-only' : 'cache-first',
        })
        .toPromise()
      if (!data?.apps) throw error ?? new Error('no apps were answered')
      return data.apps
    }
  }, [api, q, sort, client, integration, platform, fresh, gap])
  return useList(load)
}

function Apps({ list }: { list: Windows<AppRow> }) {
  const t = useTranslations('apps')
  const { workspace } = route.useParams()
  const { sort } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <DataGrid
      label={t('table')}
      columns={useAppColumns(workspace)}
      list={list}
      sort={sort}
      onSort={(next) =>
        void navigate({ search: (current) => compact({ ...current, sort: next }), replace: true })
      }
    />
  )
}

function NoApp({ chips }: { chips: ReturnType<typeof useAppFilters>['chips'] }) {
  const t = useTranslations('apps')
  const { workspace } = route.useParams()
  const { q } = route.useSearch()
  const mayConnect = useMay()('integration.connect')
  if (chips.length === 0 && !q)
    return (
      <Empty
        title={t('empty.title')}
        action={
          mayConnect && (
            <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass()}>
              {t('empty.connect')}
            </Link>
          )
        }
      >
        {t('empty.body')}
      </Empty>
    )
  return (
    <Empty
      title={t('noMatch.title')}
      action={
        <>
          <FilterChips chips={chips} />
          <Link to="/w/$workspace/apps" params={{ workspace }} search={{}} className={buttonClass()}>
            {t('noMatch.clear')}
          </Link>
        </>
      }
    >
      {t('searchHelp')}
    </Empty>
  )
}
