import { isState } from '../design/glyph.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type { ClientFilter, ClientOrderField, ClientRowFragment, ClientsQuery } from '../graphql/graphql.ts'
import type { ClientsQueryVariables, Freshness } from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { anyAndNot, orderOf, readListSearch, someOf } from '../list/list-search.ts'
import type { ListSchema, ListSearch } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { ClientsDocument } from './clients.graphql.ts'

/** In an address: the clients without any integration. */
export const UNCONNECTED = 'unconnected'

const ORDERS: Record<string, ClientOrderField> = {
  name: 'NAME',
  access: 'STATE',
  integrations: 'INTEGRATIONS',
  apps: 'APPS',
  data: 'DATA_THROUGH',
  added: 'ADDED',
}

const schema: ListSchema = {
  filters: [
    { key: 'health', values: [...STATES_WORST_FIRST, UNCONNECTED] },
    { key: 'fresh', values: ['CURRENT', 'LATE', 'NONE'] },
    { key: 'tag', values: 'text' },
    { key: 'archived', values: ['1'] },
  ],
  sorts: Object.keys(ORDERS),
}

/** What the address of the clients page says: what the list is narrowed to, and the dialog that is open. */
export type ClientsSearch = ListSearch<'health' | 'fresh' | 'tag' | 'archived'> & { add?: '1' }

/** Reads the address of the clients page. */
export const readClientsSearch = (search: Record<string, unknown>): ClientsSearch => ({
  ...readListSearch<'health' | 'fresh' | 'tag' | 'archived'>(schema, search),
  ...(search['add'] === '1' && { add: '1' as const }),
})

/** The list of clients. */
export const clientsSource: ListSource<
  ClientsQuery,
  ClientsQueryVariables,
  ClientsSearch,
  ClientRowFragment
> = {
  document: ClientsDocument,
  typenames: ['Client', 'Integration'],
  variables: (search, offset = 0) => {
    const filter = filterOf(search)
    const orderBy = orderOf(search.sort, ORDERS)
    return {
      first: WINDOW,
      offset,
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(orderBy && { orderBy }),
    }
  },
  read: (data) => data.clients,
}

function filterOf({ q, health, fresh, tag, archived }: ClientsSearch): ClientFilter {
  const states = anyAndNot(health).any.map((state) => (isState(state) ? state : null))
  return compact({
    query: q,
    worstState: someOf(states),
    freshness: someOf(anyAndNot(fresh).any as Freshness[]), // read by the schema above
    tags: someOf(anyAndNot(tag).any),
    archived: archived === '1' ? true : undefined,
  })
}
