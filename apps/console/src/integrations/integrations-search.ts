import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type {
  ConnectionMethod,
  Freshness,
  IntegrationFilter,
  IntegrationOrderField,
  IntegrationRowFragment,
  IntegrationsQuery,
  IntegrationsQueryVariables,
  IntegrationState,
} from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { anyAndNot, orderOf, readListSearch, someOf } from '../list/list-search.ts'
import type { ListSchema, ListSearch } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { IntegrationsDocument } from './integrations.graphql.ts'

/** The ways of connecting, as an address names them. */
export const METHODS = [
  'API_KEY_TEAM',
  'API_KEY_INDIVIDUAL',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'APPLE_ID_2FA',
  'SERVICE_USER_INVITE',
] as const satisfies ConnectionMethod[]

/** Within how many days access may be asked to end. */
export const ENDS_WITHIN_DAYS = [7, 30, 90] as const

/** In an address: owned by nobody. */
export const NOBODY = 'none'

const ORDERS: Record<string, IntegrationOrderField> = {
  client: 'CLIENT',
  access: 'STATE',
  since: 'SINCE',
  apps: 'APPS',
  data: 'DATA_THROUGH',
  ends: 'EXPIRES_AT',
  owner: 'OWNER',
}

const schema: ListSchema = {
  filters: [
    { key: 'state', values: STATES_WORST_FIRST },
    { key: 'method', values: METHODS },
    { key: 'fresh', values: ['CURRENT', 'LATE', 'NONE'] },
    { key: 'expires', values: ENDS_WITHIN_DAYS.map((days) => `${days}d`) },
    { key: 'owner', values: 'text' },
    { key: 'client', values: 'text' },
    { key: 'reason', values: 'text' },
  ],
  sorts: Object.keys(ORDERS),
}

type FilterKey = 'state' | 'method' | 'fresh' | 'expires' | 'owner' | 'client' | 'reason'

/** What the address of the integrations page says. `client` is a slug or an id, `owner` a member's id or `none`. */
export type IntegrationsSearch = ListSearch<FilterKey>

/** Reads the address of the integrations page. */
export const readIntegrationsSearch = (search: Record<string, unknown>): IntegrationsSearch =>
  readListSearch<FilterKey>(schema, search)

/** The list of integrations. */
export const integrationsSource: ListSource<
  IntegrationsQuery,
  IntegrationsQueryVariables,
  IntegrationsSearch,
  IntegrationRowFragment
> = {
  document: IntegrationsDocument,
  typenames: ['Integration'],
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
  read: (data) => data.integrations,
}

function filterOf({
  q,
  state,
  method,
  fresh,
  expires,
  owner,
  client,
  reason,
}: IntegrationsSearch): IntegrationFilter {
  const states = anyAndNot(state)
  const clients = anyAndNot(client)
  return compact({
    query: q,
    // The values of the next three are read by the schema above.
    state: someOf(states.any as IntegrationState[]), // see above
    exceptState: someOf(states.not as IntegrationState[]), // see above
    method: someOf(anyAndNot(method).any as ConnectionMethod[]), // see above
    freshness: someOf(anyAndNot(fresh).any as Freshness[]), // see above
    expiresWithinDays: expires
      ? Math.max(...anyAndNot(expires).any.map((days) => Number.parseInt(days, 10)))
      : undefined,
    owner: someOf(anyAndNot(owner).any.map((id) => (id === NOBODY ? null : id))),
    clients: someOf(clients.any),
    exceptClients: someOf(clients.not),
    reason: someOf(anyAndNot(reason).any),
  })
}
