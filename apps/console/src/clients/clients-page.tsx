import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { LeftOutLink } from '../apps/left-out-link.tsx'
import { Button, buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type { FilterChoice } from '../list/filter-menu.tsx'
import type { ClientSumsQuery } from '../graphql/graphql.ts'
import { ListPage } from '../list/list-page.tsx'
import { useAsOrigin } from '../list/neighbours.tsx'
import { compact } from '../list/search-text.ts'
import { ClientSumsDocument } from '../list/sums.graphql.ts'
import { useList } from '../list/use-list.ts'
import { useSums } from '../list/use-sums.ts'
import { useMay, useReachesAll } from '../shell/use-may.ts'
import { AddClientDialog } from './add-client-dialog.tsx'
import { BulkClients } from './bulk-clients.tsx'
import { useClientColumns } from './client-columns.tsx'
import { ClientLinks } from './client-links.tsx'
import { clientsSource, UNCONNECTED } from './clients-search.ts'

/** Which sum stands under which column. */
const sumsOf = ({ clientSums: sums }: ClientSumsQuery) =>
  sums && { cells: { apps: sums.apps, integrations: sums.integrations }, leftOut: sums.leftOut }

const route = getRouteApi('/w/$workspace/clients')

/** Find a client, see who is unwell. */
export function ClientsPage() {
  const t = useTranslations('clients')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { workspace } = route.useParams()
  const mayAdd = useMay()('client.add')
  const setAdd = (add: boolean) =>
    void navigate({ search: (current) => compact({ ...current, add: add ? ('1' as const) : undefined }) })
  const list = useList(clientsSource, search)
  useAsOrigin('clients', list, ({ slug }) => ({ slug }))
  const { filter } = clientsSource.variables(search)
  const sums = useSums(ClientSumsDocument, filter ?? undefined, sumsOf)
  const reachesAll = useReachesAll()
  const mayChange = useMay()('client.edit') && reachesAll
  const mayAsk = useMay()('integration.connect')
  const mayImport = useMay()('integration.connect') && mayAdd
  const add = mayAdd ? (
    <>
      {mayAsk ? (
        <Link to="/w/$workspace/links" params={{ workspace }} className={buttonClass()}>
          {t('links')}
        </Link>
      ) : null}
      {mayImport ? (
        <Link to="/w/$workspace/import" params={{ workspace }} className={buttonClass()}>
          {t('import')}
        </Link>
      ) : null}
      <Button kind="primary" onClick={() => setAdd(true)}>
        {t('add')}
      </Button>
    </>
  ) : null
  return (
    <>
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
        columns={useClientColumns(workspace)}
        filters={useClientFilters()}
        search={search}
        sums={{
          ...sums,
          // The list of apps is not narrowed as clients are.
          ...(!filter && {
            leftOutLink: (words) => <LeftOutLink workspace={workspace}>{words}</LeftOutLink>,
          }),
        }}
        actions={add}
        rowName={({ name }) => name}
        rowLinks={(client) => <ClientLinks client={client} workspace={workspace} />}
        bulk={
          mayChange
            ? (selection) => (
                <BulkClients
                  selection={selection}
                  filter={filter ?? {}}
                  onChanged={() => void list.reorder()}
                />
              )
            : undefined
        }
        empty={
          <Empty title={t('empty.title')} action={add}>
            {t('empty.body')}
          </Empty>
        }
      />
      <AddClientDialog open={mayAdd && search.add === '1'} onClose={() => setAdd(false)} />
    </>
  )
}

function useClientFilters(): FilterChoice[] {
  const t = useTranslations('clients')
  const states = useTranslations('states')
  return [
    {
      key: 'health',
      title: t('column.access'),
      options: [
        ...STATES_WORST_FIRST.map((value) => ({ value: value as string, text: states(`label.${value}`) })),
        { value: UNCONNECTED, text: t('noTeam') },
      ],
    },
    {
      key: 'fresh',
      title: t('column.through'),
      options: (['CURRENT', 'LATE', 'NONE'] as const).map((value) => ({ value, text: t(`fresh.${value}`) })),
    },
    { key: 'archived', title: t('archivedFilter'), options: [{ value: '1', text: t('archivedOnly') }] },
    { key: 'tag', title: t('tag'), options: [] },
  ]
}
