import { budgetQueries, deliveryQueries, recordQueries, workspaceQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { available } from '../apple-budget/budget.pure.ts'
import { fromRow } from '../apple-budget/budget-row.ts'
import type { Deps } from '../deps.ts'

/** How much there is to do, over all workspaces; counts alone, nothing of whose they are. */
export interface Gauges {
  outbox: { waiting: number; oldestAgeSeconds: number }
  /** Files of the ledger by what is known of them. */
  deliveriesByState: Record<string, number>
  /** Apple's limits, of keys and of hosts, by whether work finds room in them now. */
  budgets: { free: number; spent: number }
}

/** Counts what waits, for those who run Gatehouse. */
export async function readGauges(deps: Deps): Promise<Gauges> {
  const now = deps.now()
  const { waiting, workspaceIds, budgets } = await deps.db.jobs(async (tx) => ({
    waiting: await recordQueries.waitingOutbox(tx),
    workspaceIds: await workspaceQueries.workspaceIds(tx),
    budgets: await budgetQueries.allBudgets(tx),
  }))
  const spent = budgets.filter((row) => available(fromRow(row), 'WORK', now.getTime()).requests === 0).length
  const oldest = waiting.oldestAt?.getTime() ?? now.getTime()
  return {
    outbox: { waiting: waiting.count, oldestAgeSeconds: Math.max(0, (now.getTime() - oldest) / 1_000) },
    deliveriesByState: await countDeliveries(deps, workspaceIds),
    budgets: { free: budgets.length - spent, spent },
  }
}

/** Workspace by workspace, behind the same walls as everything else. */
async function countDeliveries(deps: Deps, workspaceIds: readonly string[]): Promise<Record<string, number>> {
  const byState: Record<string, number> = {}
  for (const id of workspaceIds) {
    const counts = await deps.db.read(reachOf(systemActor(id, 'gauges')), deliveryQueries.countByState)
    for (const { state, count } of counts) byState[state] = (byState[state] ?? 0) + count
  }
  return byState
}
