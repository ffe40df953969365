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

/** What may be said of a link's mail: that it was not taken. */
export const LINK_MAILS = ['PROBLEM'] as const

/** What the address of the page of connect links says. */
export type LinksSearch = ListSearch<'state' | 'mail'>

/** Reads the address of the page of connect links. */
export const readLinksSearch = (search: Record<string, unknown>): LinksSearch =>
  readListSearch<'state' | 'mail'>(
    {
      filters: [
        { key: 'state', values: LINK_STATES },
        { key: 'mail', values: LINK_MAILS },
      ],
      sorts: [],
    },
    search,
  )
