import { budgetQueries } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { budgetKeys, fromRow, newBudget } from './budget-row.ts'
import { capOf, standing } from './budget.pure.ts'
import type { Counted } from './lease-request.ts'
import type { WorkBudget } from './time-for.pure.ts'

/** What the budget of a key leaves to work that has time; takes nothing. */
export async function workBudgetFor(deps: Deps, { host, fingerprint }: Counted): Promise<WorkBudget> {
  const key = budgetKeys.ofCredential(host, fingerprint)
  const [row] = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, [key]))
  const budget = fromRow(row ?? newBudget(key, deps.now()))
  const { remaining } = standing(budget, deps.now().getTime())
  const perMinute = capOf(budget.perMinute, 'WORK')
  if (budget.perHour === null || remaining === null) return { hourLeft: null, perHour: null, perMinute }
  const perHour = capOf(budget.perHour, 'WORK')
  return { hourLeft: Math.max(0, remaining - (budget.perHour - perHour)), perHour, perMinute }
}
