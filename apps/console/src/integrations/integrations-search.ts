import { isState } from '../design/glyph.tsx'
import type { IntegrationState, IntegrationsQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of the integrations page says. */
export interface IntegrationsSearch {
  q?: string
  state?: IntegrationState
  after?: string
}

const PAGE_SIZE = 50

/** Reads the address of the integrations page; a state that does not exist is left out. */
export function readIntegrationsSearch(search: Record<string, unknown>): IntegrationsSearch {
  const state = textOf(search, 'state')?.toUpperCase()
  return compact({
    q: textOf(search, 'q'),
    state: state !== undefined && isState(state) ? state : undefined,
    after: textOf(search, 'after'),
  })
}

/** The variables of the integrations page's query for an address. */
export function integrationsVariables({ q, state, after }: IntegrationsSearch): IntegrationsQueryVariables {
  const filter = { ...(q && { query: q }), ...(state && { state: [state] }) }
  return { first: PAGE_SIZE, ...(after && { after }), ...((q || state) && { filter }) }
}
