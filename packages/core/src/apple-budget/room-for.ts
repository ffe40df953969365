import { budgetQueries } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { budgetKeys, fromRow } from './budget-row.ts'
import { available, type Share } from './budget.pure.ts'
import type { Counted } from './lease-request.ts'

/** How many requests could be leased now, and when any could be where none can; takes nothing. */
export interface Room {
  requests: number
  retryInMs: number
}

/** The room that the budgets of a key and of its host leave to a share. */
export async function roomFor(deps: Deps, { host, fingerprint }: Counted, share: Share): Promise<Room> {
  const keys = [budgetKeys.ofCredential(host, fingerprint), budgetKeys.ofHost(host)]
  const rows = await deps.db.jobs((tx) => budgetQueries.findBudgets(tx, keys))
  const rooms = rows.map((row) => available(fromRow(row), share, deps.now().getTime()))
  return {
    requests: Math.min(Number.MAX_SAFE_INTEGER, ...rooms.map((room) => room.requests)),
    retryInMs: Math.max(0, ...rooms.map((room) => room.retryInMs)),
  }
}
