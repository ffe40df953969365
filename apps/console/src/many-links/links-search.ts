import type { ConnectLinkState } from '../graphql/graphql.ts'
import { readListSearch } from '../list/list-search.ts'
import type { ListSearch } from '../list/list-search.ts'

/** The states of a link, in the order of its life. */
export const LINK_STATES = [
  'CREATED',
  'OPENED',
  'IN_PROGRESS',
  'FINISHED',
  'CONFIRMED',
  'REVOKED',
  'EXPIRED',
] as const satisfies ConnectLinkState[]

/** What the address of the page of connect links says. */
export type LinksSearch = ListSearch<'state'>

/** Reads the address of the page of connect links. */
export const readLinksSearch = (search: Record<string, unknown>): LinksSearch =>
  readListSearch<'state'>({ filters: [{ key: 'state', values: LINK_STATES }], sorts: [] }, search)
