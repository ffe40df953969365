import { and, asc, count, eq, gt, inArray, isNull, notInArray, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { inAppPurchase, subscription, subscriptionGroup } from '../tables/index.ts'
import { outer } from './outer.ts'
import { toPage, type Keyset, type PageOfRows } from './paging.ts'

/** Products as they are stored. */
export type InAppPurchaseRow = typeof inAppPurchase.$inferSelect
export type SubscriptionGroupRow = typeof subscriptionGroup.$inferSelect
export type SubscriptionRow = typeof subscription.$inferSelect

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

/** One page of in-app purchases for each of these apps, in the order of the ids: what Apple still lists. */
export async function inAppPurchasesOfApps(
  tx: Tx,
  appIds: readonly string[],
  page: Keyset,
): Promise<PageOfRows<InAppPurchaseRow>[]> {
  const of = inAppPurchase
  const rows = await tx
    .select()
    .from(of)
    .where(firstOfEach(of, of.appId, appIds, page))
    .orderBy(asc(of.seq))
  const counts = await countsOf(tx, of, of.appId, appIds)
  return appIds.map((id) => pageOf(rows, ({ appId }) => appId === id, counts.get(id), page))
}

/** One page of subscription groups for each of these apps, in the order of the ids: what Apple still lists. */
export async function subscriptionGroupsOfApps(
  tx: Tx,
  appIds: readonly string[],
  page: Keyset,
): Promise<PageOfRows<SubscriptionGroupRow>[]> {
  const of = subscriptionGroup
  const rows = await tx
    .select()
    .from(of)
    .where(firstOfEach(of, of.appId, appIds, page))
    .orderBy(asc(of.seq))
  const counts = await countsOf(tx, of, of.appId, appIds)
  return appIds.map((id) => pageOf(rows, ({ appId }) => appId === id, counts.get(id), page))
}

/** One page of subscriptions for each of these groups, in the order of the ids: what Apple still lists. */
export async function subscriptionsOfGroups(
  tx: Tx,
  groupIds: readonly string[],
  page: Keyset,
): Promise<PageOfRows<SubscriptionRow>[]> {
  const of = subscription
  const rows = await tx
    .select()
    .from(of)
    .where(firstOfEach(of, of.groupId, groupIds, page))
    .orderBy(asc(of.seq))
  const counts = await countsOf(tx, of, of.groupId, groupIds)
  return groupIds.map((id) => pageOf(rows, ({ groupId }) => groupId === id, counts.get(id), page))
}

type ProductTable = (typeof tables)[ProductList]

/** The first rows of each parent, one more than the page has: one statement for a whole list of parents. */
const firstOfEach = (of: ProductTable, parent: AnyPgColumn, parentIds: readonly string[], page: Keyset) =>
  sql`${of.id} in (
    select id from (
      select ${of.id} as id, row_number() over (partition by ${parent} order by ${of.seq}) as place from ${of}
      where ${and(
        inArray(parent, [...parentIds]),
        isNull(of.goneAt),
        page.afterSeq === null ? undefined : gt(of.seq, page.afterSeq),
      )}) as placed
    where place <= ${page.first + 1})`

async function countsOf(tx: Tx, of: ProductTable, parent: AnyPgColumn, parentIds: readonly string[]) {
  const rows = await tx
    .select({ id: sql<string>`${parent}`, n: count() })
    .from(of)
    .where(and(inArray(parent, [...parentIds]), isNull(of.goneAt)))
    .groupBy(parent)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

const pageOf = <Row>(
  rows: Row[],
  isOfParent: (row: Row) => boolean,
  total: number | undefined,
  page: Keyset,
) => toPage(rows.filter(isOfParent), page.first, total ?? 0)

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
