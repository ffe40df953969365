import type { AppFilter, AppOrder, AppOrderField, AppsQueryVariables } from '../graphql/graphql.ts'
import { anyAndNot, readListSearch, sortOf } from '../list/list-search.ts'
import type { ListSchema, ListSearch } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'

/** Apple's platforms that apps are filtered by; an app of another is in the list all the same. */
export const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'] as const

const ORDERS: Record<string, AppOrderField> = {
  name: 'NAME',
  client: 'CLIENT',
  data: 'DATA_THROUGH',
  gaps: 'MISSING_DAYS',
}

/** What may be asked of the list of apps. `client` is a slug or an id, `integration` an id. */
const schema: ListSchema = {
  filters: [
    { key: 'client', values: 'text' },
    { key: 'integration', values: 'text' },
    { key: 'platform', values: PLATFORMS },
    { key: 'fresh', values: ['CURRENT', 'LATE', 'NONE'] },
    { key: 'gap', values: ['1'] },
  ],
  sorts: Object.keys(ORDERS),
}

/** What the address of the apps page says. */
export type AppsSearch = ListSearch<'client' | 'integration' | 'platform' | 'fresh' | 'gap'>

/** Reads the address of the apps page. */
export const readAppsSearch = (search: Record<string, unknown>): AppsSearch => readListSearch(schema, search)

/** The variables of the apps page's query for an address, from a place of the list on. */
export function appsVariables(search: AppsSearch, offset = 0): AppsQueryVariables {
  const filter = filterOf(search)
  const orderBy = orderOf(search.sort)
  return {
    first: WINDOW,
    offset,
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(orderBy && { orderBy }),
  }
}

function filterOf({ q, client, integration, platform, fresh, gap }: AppsSearch): AppFilter {
  const clients = anyAndNot(client)
  return compact({
    query: q,
    clients: someOf(clients.any),
    exceptClients: someOf(clients.not),
    integrationId: integration,
    platforms: someOf(anyAndNot(platform).any),
    freshness: someOf(anyAndNot(fresh).any) as AppFilter['freshness'], // read by the schema above
    gaps: gap === '1' ? true : undefined,
  })
}

function orderOf(sort: string | undefined): AppOrder | undefined {
  const sorted = sortOf(sort)
  const field = sorted && ORDERS[sorted.by]
  return sorted && field ? { field, direction: sorted.descending ? 'DESC' : 'ASC' } : undefined
}

const someOf = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined)
