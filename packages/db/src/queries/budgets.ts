import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { appleBudget } from '../tables/index.ts'

/** What was taken from one of Apple's limits, as it is stored. */
export type BudgetRow = typeof appleBudget.$inferSelect

/**
 * Holds these budgets until the transaction ends, in one order for all, so that two never wait for each other; those
 * that are not there begin as given. What is then stored is not waited for on disk: others wait for these rows, and a
 * lease that a crash of Postgres forgets costs at most a refusal. Jobs only.
 */
export async function lockBudgets(tx: Tx, beginnings: BudgetRow[]): Promise<BudgetRow[]> {
  await tx.execute(sql`set local synchronous_commit to off`)
  const keys = beginnings.map(({ key }) => key)
  const lock = () =>
    tx
      .select()
      .from(appleBudget)
      .where(inArray(appleBudget.key, keys))
      .orderBy(asc(appleBudget.key))
      .for('update')
  const known = await lock()
  if (known.length === keys.length) return known
  // Each is held before the next one is made, or two that begin at once would hold what the other waits for.
  const missing = beginnings.filter(({ key }) => !known.some((row) => row.key === key))
  let held = known
  for (const beginning of missing.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    await tx.insert(appleBudget).values(beginning).onConflictDoNothing()
    held = await lock()
  }
  return held
}

/** Stores what budgets became. Jobs only, and only while they are held. */
export async function storeBudgets(tx: Tx, rows: readonly BudgetRow[]): Promise<void> {
  for (const { key, ...set } of rows) await tx.update(appleBudget).set(set).where(eq(appleBudget.key, key))
}

/** These budgets as they are; one that nobody took from is not there. Jobs only. */
export const findBudgets = (tx: Tx, keys: readonly string[]): Promise<BudgetRow[]> =>
  tx
    .select()
    .from(appleBudget)
    .where(inArray(appleBudget.key, [...keys]))

/** Every budget as it is. Jobs only. */
export const allBudgets = (tx: Tx): Promise<BudgetRow[]> => tx.select().from(appleBudget)
