import type { BudgetRow } from '@gatehouse/db'
import type { Budget } from './budget.pure.ts'

/** Whose limits: a key's at a host, or a host's for the address that we ask from. */
export const budgetKeys = {
  ofHost: (host: string) => `host:${host}`,
  ofCredential: (host: string, fingerprint: string) => `key:${host} ${fingerprint}`,
} as const

/** Apple: Identifying rate limits. The limits by the minute are not documented; these are where learning begins. */
const beginnings = {
  key: { perHour: 3_600, perMinute: 300 },
  host: { perHour: null, perMinute: 3_000 },
} as const

/** A budget that nobody has taken from yet. */
export const newBudget = (key: string, now: Date): BudgetRow => ({
  key,
  ...(key.startsWith('host:') ? beginnings.host : beginnings.key),
  uses: [],
  foreignUses: 0,
  foreignAt: null,
  heldUntil: null,
  learnedAt: now,
})

export const fromRow = (row: BudgetRow): Budget => ({
  perHour: row.perHour,
  perMinute: row.perMinute,
  uses: pairs(row.uses),
  foreignUses: row.foreignUses,
  foreignAtMs: row.foreignAt?.getTime() ?? 0,
  heldUntilMs: row.heldUntil?.getTime() ?? 0,
  learnedAtMs: row.learnedAt.getTime(),
})

export const toRow = (key: string, budget: Budget): BudgetRow => ({
  key,
  perHour: budget.perHour,
  perMinute: budget.perMinute,
  uses: budget.uses.flat(),
  foreignUses: budget.foreignUses,
  foreignAt: new Date(budget.foreignAtMs),
  heldUntil: new Date(budget.heldUntilMs),
  learnedAt: new Date(budget.learnedAtMs),
})

function pairs(flat: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) found.push([flat[at] ?? 0, flat[at + 1] ?? 0])
  return found
}
