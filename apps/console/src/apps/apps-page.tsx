import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import type { AppSumsQuery } from '../graphql/graphql.ts'
import { BulkActions } from '../list/bulk-actions.tsx'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeAppsDocument } from '../list/bulk.graphql.ts'
import { ChangeMany } from '../list/change-many.tsx'
import { ListPage } from '../list/list-page.tsx'
import { useAsOrigin } from '../list/neighbours.tsx'
import { AppSumsDocument } from '../list/sums.graphql.ts'
import { useList } from '../list/use-list.ts'
import { useSums } from '../list/use-sums.ts'
import { useMay, useReachesAll } from '../shell/use-may.ts'
import { useAppColumns } from './app-columns.tsx'
import { useAppFilters } from './app-filters.ts'
import { AppLinks } from './app-links.tsx'
import { appsSource } from './apps-search.ts'
import { LeftOutLink } from './left-out-link.tsx'

/** Which sum stands under which column. */
const sumsOf = ({ appSums: sums }: AppSumsQuery) =>
  sums && { cells: { units: sums.units, products: sums.products }, leftOut: sums.leftOut }

const route = getRouteApi('/w/$workspace/apps')

/** Thirty-five thousand rows that feel like thirty-five: find an app, see how far its data reaches. */
export function AppsPage() {
  const t = useTranslations('apps')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const may = useMay()
  const mayConnect = may('integration.connect')
  const reachesAll = useReachesAll()
  const mayChange = mayConnect && may('client.edit') && reachesAll
  const list = useList(appsSource, search)
  useAsOrigin('apps', list, ({ id }) => ({ id }))
  const { filter } = appsSource.variables(search)
  const sums = useSums(AppSumsDocument, filter ?? undefined, sumsOf)
  const client = list.rowAt(0)?.client
  const action = search.out ? 'TAKE_IN' : 'LEAVE_OUT'
  return (
    <ListPage
      words={{
        title: t('title'),
        what: t('what'),
        search: t('search'),
        searchHelp: t('searchHelp'),
        noMatch: t('noMatch'),
      }}
      count={(total) => t('count', { count: total })}
      list={list}
      columns={useAppColumns(workspace)}
      filters={useAppFilters()}
      // A client or an integration has a name when an app of it is here.
      nameOf={(key, value) =>
        key === 'integration' || client?.slug === value || client?.id === value ? client?.name : undefined
      }
      search={search}
      // Of apps that are left out nothing is summed.
      {...(!search.out && {
        sums: {
          ...sums,
          leftOutLink: (words) => (
            <LeftOutLink workspace={workspace} search={search}>
              {words}
            </LeftOutLink>
          ),
        },
      })}
      bulk={
        mayChange
          ? (selection) => (
              <BulkActions actions={[action]} label={(one) => t(`many.${one}`)}>
                {(one, close) => (
                  <ChangeMany
                    document={ChangeAppsDocument}
                    input={(dryRun) => ({ ...targetOf(selection, filter ?? {}), action: one, dryRun })}
                    words={(part) => t(`many.${part}.${one}`, { count: selection.count })}
                    onClose={close}
                    onChanged={() => void list.reorder()}
                  />
                )}
              </BulkActions>
            )
          : undefined
      }
      rowName={({ name }) => name}
      rowLinks={(app) => <AppLinks app={app} workspace={workspace} />}
      empty={
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
      }
    />
  )
}
