import { accessQueries, budgetQueries, workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { budgetKeys, fromRow, newBudget } from '../apple-budget/budget-row.ts'
import { standing } from '../apple-budget/budget.pure.ts'
import type { Deps } from '../deps.ts'
import { hostOf } from '../integrations/apple-host.ts'
import { toKeyset } from '../paging.ts'
import type { RateBudgetView } from './operations-view.ts'

/**
 * How much of Apple's limit by the hour is left to each key within reach, those first for which most waits. A key that
 * several clients hold has one budget.
 */
export async function rateBudgets(
  deps: Deps,
  actor: Actor,
  { first }: { first: number },
): Promise<RateBudgetView[]> {
  authorise(actor, 'operations.read')
  toKeyset({ first })
  const { credentials, host } = await deps.db.read(reachOf(actor), async (tx) => ({
    credentials: await accessQueries.credentialsInUse(tx, first),
    host: hostOf(deps, (await workspaceQueries.getWorkspace(tx, actor.workspaceId)).demo),
  }))
  if (host === null || credentials.length === 0) return []
  const keyOf = ({ fingerprint }: { fingerprint: string }) => budgetKeys.ofCredential(host, fingerprint)
  const rows = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, credentials.map(keyOf)))
  const now = deps.now()
  return credentials.map((credential) => {
    const key = keyOf(credential)
    const row = rows.find((each) => each.key === key) ?? newBudget(key, now)
    const { remaining, resetsAtMs } = standing(fromRow(row), now.getTime())
    return {
      credential: { id: credential.id, label: credential.label },
      limit: row.perHour,
      remaining,
      resetsAt: resetsAtMs === null ? null : new Date(resetsAtMs),
      waiting: credential.waiting,
    }
  })
}
