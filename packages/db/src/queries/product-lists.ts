import { and, asc, count, getTableColumns, gt, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { inAppPurchase, subscription, subscriptionGroup } from '../tables/index.ts'
import { toPage, type PageOfRows } from './paging.ts'
import type { Window } from './window.ts'
import type { AppListTable } from './as-listed.ts'

/** One page of in-app purchases for each of these apps, in the order of the ids: what Apple still lists. */
export const inAppPurchasesOfApps = (tx: Tx, appIds: readonly string[], page: Window) =>
  pageOfEach(tx, inAppPurchases, appIds, page)

/** One page of subscription groups for each of these apps, in the order of the ids: what Apple still lists. */
export const subscriptionGroupsOfApps = (tx: Tx, appIds: readonly string[], page: Window) =>
  pageOfEach(tx, subscriptionGroups, appIds, page)

/** One page of subscriptions for each of these groups, in the order of the ids: what Apple still lists. */
export const subscriptionsOfGroups = (tx: Tx, groupIds: readonly string[], page: Window) =>
  pageOfEach(tx, subscriptions, groupIds, page)

/** Products as lists have them: without the details, which are large and read for one product at a time. */
export type InAppPurchaseRow = Awaited<ReturnType<typeof inAppPurchases.rows>>[number]
export type SubscriptionGroupRow = Awaited<ReturnType<typeof subscriptionGroups.rows>>[number]
export type SubscriptionRow = Awaited<ReturnType<typeof subscriptions.rows>>[number]

const listed = <
  Columns extends { prices: unknown; offers: unknown; localizations: unknown; screenshot: unknown },
>({
  prices: _prices,
  offers: _offers,
  localizations: _localizations,
  screenshot: _screenshot,
  ...columns
}: Columns) => columns
const subscriptionListed = listed(getTableColumns(subscription))
const inAppPurchaseListed = listed(getTableColumns(inAppPurchase))

/** A list that hangs on parents. */
interface ListOfEach<Row> {
  of: AppListTable
  parent: AnyPgColumn
  parentOf: (row: Row) => string
  rows: (tx: Tx, where: SQL) => Promise<Row[]>
}

const inAppPurchases = {
  of: inAppPurchase,
  parent: inAppPurchase.appId,
  parentOf: (row: { appId: string }) => row.appId,
  rows: (tx: Tx, where: SQL) =>
    tx.select(inAppPurchaseListed).from(inAppPurchase).where(where).orderBy(asc(inAppPurchase.seq)),
}
const subscriptionGroups = {
  of: subscriptionGroup,
  parent: subscriptionGroup.appId,
  parentOf: (row: { appId: string }) => row.appId,
  rows: (tx: Tx, where: SQL) =>
    tx.select().from(subscriptionGroup).where(where).orderBy(asc(subscriptionGroup.seq)),
}
const subscriptions = {
  of: subscription,
  parent: subscription.groupId,
  parentOf: (row: { groupId: string }) => row.groupId,
  rows: (tx: Tx, where: SQL) =>
    tx.select(subscriptionListed).from(subscription).where(where).orderBy(asc(subscription.seq)),
}

/** One page for each parent, in the order of the ids: one statement for all rows, one for all counts. */
async function pageOfEach<Row>(
  tx: Tx,
  { of, parent, parentOf, rows }: ListOfEach<Row>,
  parentIds: readonly string[],
  page: Window,
): Promise<PageOfRows<Row>[]> {
  const theirs = and(inArray(parent, [...parentIds]), isNull(of.goneAt))
  const placed = sql`
    select ${of.id} as id, row_number() over (partition by ${parent} order by ${of.seq}) as place from ${of}
    where ${and(theirs, page.afterSeq === null ? undefined : gt(of.seq, page.afterSeq))}`
  const firsts = await rows(
    tx,
    sql`${of.id} in (select id from (${placed}) as placed where place > ${page.offset} and place <= ${page.offset + page.first + 1})`,
  )
  const counts = await tx
    .select({ id: sql<string>`${parent}`, n: count() })
    .from(of)
    .where(theirs)
    .groupBy(parent)
  return parentIds.map((id) =>
    toPage(
      firsts.filter((row) => parentOf(row) === id),
      page.first,
      counts.find((each) => each.id === id)?.n ?? 0,
    ),
  )
}
