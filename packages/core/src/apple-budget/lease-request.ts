import type { RateLimitSeen } from '@gatehouse/asc-client'
import { budgetQueries, type BudgetRow, type Tx } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { budgetKeys, fromRow, newBudget, toRow } from './budget-row.ts'
import {
  available,
  fullness,
  lease,
  observe,
  refused,
  settle,
  take,
  type Budget,
  type Share,
  type Spent,
} from './budget.pure.ts'
import { BudgetSpentError } from './budget-spent.ts'

/** Whom a request is counted against. */
export interface Counted {
  /** Host and port that are asked. */
  host: string
  /** SHA-256 of the key's public half: one key is one budget, however many clients hold it. */
  fingerprint: string
}

/** What became of requests that were taken together, and the last that Apple said meanwhile. */
export interface Settled {
  spent: Spent | null
  seen: RateLimitSeen | null
}

/** Requests that may be made now. */
export interface Lot {
  count: number
  takenAtMs: number
}

/**
 * Takes requests out of the budgets of a key and of its host, at most `most` and at least one; counted before they are
 * made, so that a worker that is killed has counted them too. They are forgotten when the hour has passed. What became
 * of those that were taken before is settled first.
 * @throws {BudgetSpentError} when either budget has none left for this share; then nothing was taken.
 */
export async function leaseLot(
  deps: Deps,
  of: Counted,
  share: Share,
  most: number,
  before: Settled = { spent: null, seen: null },
): Promise<Lot> {
  const nowMs = deps.now().getTime()
  const { waitMs, count } = await deps.db.jobs(async (tx) => {
    const held = settledWith(await lockBudgets(tx, deps, of), before, nowMs)
    const leases = held.map(({ key, budget }) => ({ key, ...lease(budget, share, nowMs) }))
    const waitMs = Math.max(...leases.map((each) => (each.granted ? 0 : each.retryInMs)))
    // A refusal may still have taught something, but takes nothing.
    if (waitMs > 0) {
      if (before.spent) await store(tx, held)
      return { waitMs, count: 0 }
    }
    const rooms = leases.map(({ budget }) => available(budget, share, nowMs))
    const more = Math.min(most - 1, ...rooms.map(({ requests, retryInMs }) => (retryInMs > 0 ? 0 : requests)))
    await store(
      tx,
      leases.map(({ key, budget }) => ({ key, budget: take(budget, more, nowMs) })),
    )
    return { waitMs, count: 1 + more }
  })
  if (waitMs > 0) throw new BudgetSpentError(waitMs)
  return { count, takenAtMs: nowMs }
}

/** Takes one request. @throws {BudgetSpentError} as `leaseLot`. */
export const leaseRequest = async (deps: Deps, of: Counted, share: Share): Promise<void> =>
  void (await leaseLot(deps, of, share, 1))

/** Feeds the budgets with what became of requests and with what Apple's answer says. */
export async function settleRequests(deps: Deps, of: Counted, settled: Settled): Promise<void> {
  if (!settled.spent && !tells(settled.seen)) return
  const ofHostToo = settled.spent !== null || !settled.seen || !tellsOfKey(settled.seen)
  await deps.db.jobs(async (tx) =>
    store(tx, settledWith(await lockBudgets(tx, deps, of, ofHostToo), settled, deps.now().getTime())),
  )
}

/** Feeds the budgets with what Apple's answer says. */
export const noteAnswer = (deps: Deps, of: Counted, seen: RateLimitSeen): Promise<void> =>
  settleRequests(deps, of, { spent: null, seen })

interface Held {
  key: string
  budget: Budget
}

async function lockBudgets(tx: Tx, deps: Deps, of: Counted, ofHostToo = true): Promise<Held[]> {
  const beginnings = beginningsOf(of, deps.now()).filter((row) => ofHostToo || !isHost(row))
  const rows = await budgetQueries.lockBudgets(tx, beginnings)
  return rows.map((row) => ({ key: row.key, budget: fromRow(row) }))
}

async function store(tx: Tx, held: readonly Held[]): Promise<void> {
  await budgetQueries.storeBudgets(
    tx,
    held.map(({ key, budget }) => toRow(key, budget)),
  )
}

function settledWith(held: readonly Held[], { spent, seen }: Settled, nowMs: number): Held[] {
  const settled = spent
    ? held.map(({ key, budget }) => ({ key, budget: settle(budget, spent, nowMs) }))
    : [...held]
  if (!seen || !tells(seen)) return settled
  // Apple counts a key before it tells of it. A refusal that tells nothing is laid to the limit that was nearer.
  const asked = tellsOfKey(seen) ? settled.filter((each) => !isHost(each)) : settled
  const [told] = asked.toSorted((a, b) => fullness(b.budget, nowMs) - fullness(a.budget, nowMs))
  return settled.map((each) =>
    each === told ? { key: each.key, budget: after(each.budget, seen, nowMs) } : each,
  )
}

function after(before: Budget, seen: RateLimitSeen, nowMs: number): Budget {
  const hourLeft = seen.hour?.remaining ?? null
  const headers = { perHour: seen.hour?.limit ?? null, hourLeft, perMinute: seen.minute?.limit ?? null }
  const known = observe(before, headers, nowMs)
  if (seen.status !== 429) return known
  return refused(known, { hourSpent: hourLeft === 0, retryAfterMs: seen.retryAfterMs }, nowMs)
}

const isHost = ({ key }: { key: string }): boolean => key.startsWith('host:')

const tellsOfKey = (seen: RateLimitSeen): boolean => seen.hour !== null || seen.minute !== null

const tells = (seen: RateLimitSeen | null): boolean =>
  seen !== null && (tellsOfKey(seen) || seen.status === 429)

const beginningsOf = ({ host, fingerprint }: Counted, now: Date): BudgetRow[] =>
  [budgetKeys.ofCredential(host, fingerprint), budgetKeys.ofHost(host)].map((key) => newBudget(key, now))
