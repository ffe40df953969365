import type { AppsQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of the apps page says; `client` and `integration` are ids. */
export interface AppsSearch {
  q?: string
  client?: string
  integration?: string
  after?: string
}

const PAGE_SIZE = 50

/** Reads the address of the apps page. */
export function readAppsSearch(search: Record<string, unknown>): AppsSearch {
  return compact({
    q: textOf(search, 'q'),
    client: textOf(search, 'client'),
    integration: textOf(search, 'integration'),
    after: textOf(search, 'after'),
  })
}

/** The variables of the apps page's query for an address. */
export function appsVariables({ q, client, integration, after }: AppsSearch): AppsQueryVariables {
  const filter = {
    ...(q && { query: q }),
    ...(client && { clientId: client }),
    ...(integration && { integrationId: integration }),
  }
  return { first: PAGE_SIZE, ...(after && { after }), ...(Object.keys(filter).length > 0 && { filter }) }
}
