import { providerQueries, appQueries, ledgerQueries, salesQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { appLeftOut } from '../catalogue/app-left-out.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { SalesView } from './sales-view.ts'
import { assembleSales } from './assemble-sales.ts'
import { coverageOf, type Source } from './coverage.pure.ts'
import { checkRange } from './day-range.ts'
import { publishedAsOf } from './published.ts'
import { toGroups, type SalesDimension } from './sales-groups.ts'

export interface SalesOfAppInput {
  appId: string
  /** Apple days, both included. */
  from: string
  to: string
  granularity: 'DAY' | 'WEEK'
  groupBy: readonly SalesDimension[]
}

/**
 * An app's sales with how complete each day is: a number, nothing sold, not due yet, or missing with its reason.
 * @throws {DomainError} INVALID for a range upside down or over 400 days, NOT_FOUND, FORBIDDEN.
 */
export async function salesOfApp(deps: Deps, actor: Actor, input: SalesOfAppInput): Promise<SalesView> {
  authorise(actor, 'sales.read')
  checkRange(input)
  return deps.db.read(reachOf(actor), async (tx) => {
    const app = isUuid(input.appId) ? await appQueries.findApp(tx, input.appId) : null
    if (!app)
      throw problem('NOT_FOUND', 'There is no such app, or it is not shared with you.', { field: 'id' })
    if (app.standing !== 'INCLUDED') throw appLeftOut('id')
    const range = { fromOn: input.from, toOn: input.to }
    // The ledger first: a file that arrives between the two is then missing for a moment, and never a day without sales.
    const runs = await ledgerQueries.ledgerRuns(tx, { ...range, providerIds: [app.providerId] })
    const wanted = { ...range, appIds: [app.id] }
    const loaded = {
      rows: await salesQueries.sumSales(tx, { ...wanted, ...toGroups(input) }),
      totals: await salesQueries.totalSales(tx, wanted),
      daysWithSales: await salesQueries.daysWithSales(tx, wanted),
    }
    const coverage = coverageOf([await sourceOf(tx, app)], runs, publishedAsOf(deps.now()))
    return assembleSales(input, loaded, coverage, { everWanted: true })
  })
}

async function sourceOf(tx: Tx, app: { providerId: string; clientId: string }): Promise<Source> {
  const provider = await providerQueries.findProvider(tx, app.providerId)
  return { id: app.providerId, clientId: app.clientId, vendorNumbers: provider?.vendorNumbers ?? null }
}
