import { and, eq, isNull, notInArray, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { inAppPurchase, subscription, subscriptionGroup } from '../tables/index.ts'
import { outer } from './outer.ts'

/** The three lists of products that Apple has for an app. */
const tables = { inAppPurchase, subscriptionGroup, subscription }
export type ProductList = keyof typeof tables

/** Takes in-app purchases in as Apple lists them, each once: new ones are added, known ones brought up to date. */
export async function upsertInAppPurchases(
  tx: Tx,
  rows: (typeof inAppPurchase.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return
  const { name, productId, kind, state } = inAppPurchase
  await tx
    .insert(inAppPurchase)
    .values(rows)
    .onConflictDoUpdate({
      target: [inAppPurchase.workspaceId, inAppPurchase.appId, inAppPurchase.ascId],
      set: {
        ...fresh({ name, productId, kind, state }),
        ...marks(inAppPurchase, [name, productId, kind, state]),
      },
    })
}

/** Takes subscription groups in, each once; the ids of our rows by Apple's. */
export async function upsertSubscriptionGroups(
  tx: Tx,
  rows: (typeof subscriptionGroup.$inferInsert)[],
): Promise<{ id: string; ascId: string }[]> {
  if (rows.length === 0) return []
  const { name } = subscriptionGroup
  return tx
    .insert(subscriptionGroup)
    .values(rows)
    .onConflictDoUpdate({
      target: [subscriptionGroup.workspaceId, subscriptionGroup.appId, subscriptionGroup.ascId],
      set: { ...fresh({ name }), ...marks(subscriptionGroup, [name]) },
    })
    .returning({ id: subscriptionGroup.id, ascId: subscriptionGroup.ascId })
}

/** Takes subscriptions in as Apple lists them, each once. */
export async function upsertSubscriptions(tx: Tx, rows: (typeof subscription.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  const { groupId, name, productId, state, period, level } = subscription
  await tx
    .insert(subscription)
    .values(rows)
    .onConflictDoUpdate({
      target: [subscription.workspaceId, subscription.appId, subscription.ascId],
      set: {
        ...fresh({ groupId, name, productId, state, period, level }),
        ...marks(subscription, [groupId, name, productId, state, period, level]),
      },
    })
}

/** Marks the products of an app that a complete list did not name. */
export async function markGone(
  tx: Tx,
  list: ProductList,
  appId: string,
  listed: readonly string[],
  at: Date,
): Promise<void> {
  const table = tables[list]
  const missing = listed.length > 0 ? notInArray(table.ascId, [...listed]) : undefined
  await tx
    .update(table)
    .set({ goneAt: at, changedAt: at })
    .where(and(eq(table.appId, appId), isNull(table.goneAt), missing))
}

export type ProductTable = (typeof tables)[ProductList]

/** What an upsert writes over a row that is there. */
const fresh = (columns: Record<string, AnyPgColumn>) =>
  Object.fromEntries(
    Object.entries(columns).map(([key, { name }]) => [key, sql`excluded.${sql.identifier(name)}`]),
  )

/** When it was seen, and when it last changed: not by being seen again, but by another word or by coming back. */
const marks = (of: ProductTable, columns: AnyPgColumn[]) => ({
  seenAt: sql`excluded.seen_at`,
  changedAt: sql`case when ${outer(of.goneAt)} is null
    and (${list(columns, outer)}) is not distinct from (${list(columns, ({ name }) => sql`excluded.${sql.identifier(name)}`)})
    then ${outer(of.changedAt)} else excluded.seen_at end`,
  goneAt: sql`null`,
})

const list = (columns: AnyPgColumn[], write: (column: AnyPgColumn) => SQL) =>
  sql.join(columns.map(write), sql`, `)
