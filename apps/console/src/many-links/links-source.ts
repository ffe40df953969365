import type {
  ConnectLinkFilter,
  ConnectLinkState,
  LinkRowFragment,
  ManyLinksQuery,
  ManyLinksQueryVariables,
} from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { anyAndNot, someOf } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { LINK_STATES, type LinksSearch } from './links-search.ts'
import { ManyLinksDocument } from './many-links.graphql.ts'

/** What an address narrows the list to; not some states is all others. */
export function linksFilter({ q, state, mail }: LinksSearch): ConnectLinkFilter {
  const { any, not } = anyAndNot(state)
  const states = any.length > 0 || not.length === 0 ? any : LINK_STATES.filter((one) => !not.includes(one))
  const mailProblem = mail === undefined ? undefined : mail === 'PROBLEM'
  return compact({ query: q, mailProblem, state: someOf(states as ConnectLinkState[]) }) // read by the schema of the address
}

/** The list of connect links. */
export const linksSource: ListSource<ManyLinksQuery, ManyLinksQueryVariables, LinksSearch, LinkRowFragment> =
  {
    document: ManyLinksDocument,
    typenames: ['ConnectLink'],
    variables: (search, offset = 0) => ({ first: WINDOW, offset, filter: linksFilter(search) }),
    read: (data) => data.connectLinks,
  }
