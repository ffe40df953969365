import type { AppFilter, AppOrderField, AppsQuery, AppsQueryVariables } from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { anyAndNot, orderOf, readListSearch, someOf } from '../list/list-search.ts'
import type { ListSchema, ListSearch } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { AppsDocument } from './apps.graphql.ts'

/** One app of the list. */
export type AppRow = NonNullable<AppsQuery['apps']>['nodes'][number]

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
    { key: 'removed', values: ['1'] },
    { key: 'out', values: ['1'] },
  ],
  sorts: Object.keys(ORDERS),
}

/** What the address of the apps page says. */
export type AppsSearch = ListSearch<
  'client' | 'integration' | 'platform' | 'fresh' | 'gap' | 'removed' | 'out'
>

/** Reads the address of the apps page. */
export const readAppsSearch = (search: Record<string, unknown>): AppsSearch => readListSearch(schema, search)

/** The list of apps. */
export const appsSource: ListSource<AppsQuery, AppsQueryVariables, AppsSearch, AppRow> = {
  document: AppsDocument,
  typenames: ['App', 'Integration'],
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
  read: (data) => data.apps,
}

function filterOf({ q, client, integration, platform, fresh, gap, removed, out }: AppsSearch): AppFilter {
  const clients = anyAndNot(client)
  return compact({
    query: q,
    clients: someOf(clients.any),
    exceptClients: someOf(clients.not),
    integrationId: integration,
    platforms: someOf(anyAndNot(platform).any),
    freshness: someOf(anyAndNot(fresh).any) as AppFilter['freshness'], // read by the schema above
    gaps: gap === '1' ? true : undefined,
    removed: removed === '1' ? true : undefined,
    leftOut: out === '1' ? true : undefined,
  })
}
