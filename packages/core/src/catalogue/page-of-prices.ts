import { toKeyset, toPageOf } from '../paging.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { ProductPriceView } from './catalogue-views.ts'

/** A page of a product's prices. @throws {DomainError} INVALID as every page. */
export function pageOfPrices(
  prices: readonly ProductPriceView[],
  page: PageRequest,
): PageOf<ProductPriceView> {
  const { first, afterSeq } = toKeyset(page)
  const from = afterSeq ?? 0
  const rows = prices.slice(from, from + first).map((price, index) => ({ seq: from + index + 1, price }))
  const hasNextPage = from + first < prices.length
  return toPageOf({ rows, hasNextPage, totalCount: prices.length }, afterSeq, ({ price }) => price)
}
