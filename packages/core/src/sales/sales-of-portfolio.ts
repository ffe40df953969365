import { ledgerQueries, salesQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { SalesView } from './sales-view.ts'
import { assembleSales } from './assemble-sales.ts'
import { coverageOf } from './coverage.pure.ts'
import { checkRange, type DayRange } from './day-range.ts'
import { publishedAsOf } from './published.ts'
import { toGroups, type SalesDimension } from './sales-groups.ts'

export interface SalesOfPortfolioInput extends DayRange {
  granularity: 'DAY' | 'WEEK'
  groupBy: readonly SalesDimension[]
}

/**
 * The sales of every client within reach that is not archived. A point is complete when every day of every vendor
 * number that it sums is home; gaps say which client lacks which days, and why.
 * @throws {DomainError} INVALID for the range, FORBIDDEN.
 */
export async function salesOfPortfolio(
  deps: Deps,
  actor: Actor,
  input: SalesOfPortfolioInput,
): Promise<SalesView> {
  authorise(actor, 'sales.read')
  checkRange(input)
  const wanted = { fromOn: input.from, toOn: input.to }
  return deps.db.read(reachOf(actor), async (tx) => {
    // The ledger first, as for an app.
    const runs = await ledgerQueries.ledgerRuns(tx, wanted)
    const inUse = await ledgerQueries.providersInUse(tx, {})
    const loaded = {
      rows: await salesQueries.sumSales(tx, { ...wanted, ...toGroups(input) }),
      totals: await salesQueries.totalSales(tx, wanted),
      daysWithSales: await salesQueries.daysWithSales(tx, wanted),
    }
    return assembleSales(input, loaded, coverageOf(inUse, runs, publishedAsOf(deps.now())))
  })
}
