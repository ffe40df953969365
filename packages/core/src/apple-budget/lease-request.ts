import type { RateLimitSeen } from '@gatehouse/asc-client'
import { budgetQueries, type BudgetRow } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { budgetKeys, fromRow, newBudget, toRow } from './budget-row.ts'
import { fullness, lease, observe, refused, type Budget, type Share } from './budget.pure.ts'
import { BudgetSpentError } from './budget-spent.ts'

/** Whom a request is counted against. */
export interface Counted {
  /** Host and port that are asked. */
  host: string
  /** SHA-256 of the key's public half: one key is one budget, however many clients hold it. */
  fingerprint: string
}

/**
 * Takes one request out of the budgets of a key and of its host; counted before it is made, so that a worker that is
 * killed has counted it too. It is forgotten when the hour has passed.
 * @throws {BudgetSpentError} when either has none left for this share; then nothing was taken.
 */
export async function leaseRequest(deps: Deps, of: Counted, share: Share): Promise<void> {
  const nowMs = deps.now().getTime()
  const waitMs = await deps.db.jobs(async (tx) => {
    const rows = await budgetQueries.lockBudgets(tx, beginningsOf(of, deps.now()))
    const leases = rows.map((row) => ({ key: row.key, ...lease(fromRow(row), share, nowMs) }))
    const waits = leases.map((each) => (each.granted ? 0 : each.retryInMs))
    // A refusal may still have taught something, but takes nothing.
    if (Math.max(...waits) > 0) return Math.max(...waits)
    for (const { key, budget } of leases) await budgetQueries.storeBudget(tx, toRow(key, budget))
    return 0
  })
  if (waitMs > 0) throw new BudgetSpentError(waitMs)
}

/** Feeds the budgets with what Apple's answer says. */
export async function noteAnswer(deps: Deps, of: Counted, seen: RateLimitSeen): Promise<void> {
  const tellsOfKey = seen.hour !== null || seen.minute !== null
  if (!tellsOfKey && seen.status !== 429) return
  const nowMs = deps.now().getTime()
  await deps.db.jobs(async (tx) => {
    // Apple counts a key before it tells of it. A refusal that tells nothing is laid to the limit that was nearer.
    const asked = beginningsOf(of, deps.now()).filter(({ key }) => !tellsOfKey || !isHost({ key }))
    const rows = await budgetQueries.lockBudgets(tx, asked)
    const budgets = rows.map((row) => ({ key: row.key, budget: fromRow(row) }))
    const [told] = budgets.toSorted((a, b) => fullness(b.budget, nowMs) - fullness(a.budget, nowMs))
    if (told) await budgetQueries.storeBudget(tx, toRow(told.key, after(told.budget, seen, nowMs)))
  })
}

function after(before: Budget, seen: RateLimitSeen, nowMs: number): Budget {
  const hourLeft = seen.hour?.remaining ?? null
  const headers = { perHour: seen.hour?.limit ?? null, hourLeft, perMinute: seen.minute?.limit ?? null }
  const known = observe(before, headers, nowMs)
  if (seen.status !== 429) return known
  return refused(known, { hourSpent: hourLeft === 0, retryAfterMs: seen.retryAfterMs }, nowMs)
}

const isHost = ({ key }: { key: string }): boolean => key.startsWith('host:')

const beginningsOf = ({ host, fingerprint }: Counted, now: Date): BudgetRow[] =>
  [budgetKeys.ofCredential(host, fingerprint), budgetKeys.ofHost(host)].map((key) => newBudget(key, now))
