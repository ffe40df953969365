import type { ApiTokensQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of the tokens page says: where the page starts, and whether a token is being made. */
export interface TokensSearch {
  after?: string
  new?: '1'
}

const PAGE_SIZE = 50

/** An empty list names no token, and is read again all the same when one is made. */
export const tokensContext = { additionalTypenames: ['ApiToken'] }

/** Reads the address of the tokens page. */
export const readTokensSearch = (search: Record<string, unknown>): TokensSearch =>
  compact({ after: textOf(search, 'after'), new: search['new'] === '1' ? ('1' as const) : undefined })

/** The variables of the tokens page's query for an address. */
export const tokensVariables = ({ after }: TokensSearch): ApiTokensQueryVariables => ({
  first: PAGE_SIZE,
  ...(after && { after }),
})
