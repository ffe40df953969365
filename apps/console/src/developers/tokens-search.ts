import type { ApiTokenRowFragment, ApiTokensQuery, ApiTokensQueryVariables } from '../graphql/graphql.ts'
import type { ListSource } from '../list/list-source.ts'
import { compact } from '../list/search-text.ts'
import { WINDOW } from '../list/windows.ts'
import { ApiTokensDocument } from './tokens.graphql.ts'

/** What the address of the tokens page says: whether a token is being made. */
export interface TokensSearch {
  new?: '1'
}

/** Reads the address of the tokens page. */
export const readTokensSearch = (search: Record<string, unknown>): TokensSearch =>
  compact({ new: search['new'] === '1' ? ('1' as const) : undefined })

/** The list of tokens; an address narrows nothing. */
export const tokensSource: ListSource<ApiTokensQuery, ApiTokensQueryVariables, object, ApiTokenRowFragment> =
  {
    document: ApiTokensDocument,
    typenames: ['ApiToken'],
    variables: (_, offset = 0) => ({ first: WINDOW, offset }),
    read: (data) => data.apiTokens,
  }

/** The search of `tokensSource`, the same at all times. */
export const ALL_TOKENS = {}
