import type { ClientsQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of the clients page says: the text searched for, where the page starts, the dialog that is open. */
export interface ClientsSearch {
  q?: string
  after?: string
  add?: '1'
}

const PAGE_SIZE = 50

/** Reads the address of the clients page. */
export function readClientsSearch(search: Record<string, unknown>): ClientsSearch {
  return compact({
    q: textOf(search, 'q'),
    after: textOf(search, 'after'),
    add: search['add'] === '1' ? ('1' as const) : undefined,
  })
}

/** The variables of the clients page's query for an address. */
export function clientsVariables({ q, after }: ClientsSearch): ClientsQueryVariables {
  return { first: PAGE_SIZE, ...(after && { after }), ...(q && { filter: { query: q } }) }
}
