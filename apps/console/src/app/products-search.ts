import type { AppProductsQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of an app's products says. */
export interface ProductsSearch {
  after?: string
}

const PAGE_SIZE = 100

/** Reads the address of an app's products. */
export const readProductsSearch = (search: Record<string, unknown>): ProductsSearch =>
  compact({ after: textOf(search, 'after') })

/** The variables of the products page's query for an address. */
export const productsVariables = (id: string, { after }: ProductsSearch): AppProductsQueryVariables => ({
  id,
  first: PAGE_SIZE,
  ...(after && { after }),
})
