import { and, eq, getTableColumns, inArray, isNull, notInArray, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { appVersion, inAppPurchase, subscription, subscriptionGroup } from '../tables/index.ts'
import { outer } from './outer.ts'

/** The lists that Apple has for an app. */
const tables = { appVersion, inAppPurchase, subscriptionGroup, subscription }
export type AppList = keyof typeof tables
export type AppListTable = (typeof tables)[AppList]

/** A row without the details of a product, which are large and read for one product at a time. */
export type ListedRow<List extends AppList> = Omit<(typeof tables)[List]['$inferSelect'], Heavy>

const heavy = ['localizations', 'prices', 'offers', 'screenshot'] as const
type Heavy = (typeof heavy)[number]
const isHeavy = (name: string) => heavy.some((each) => each === name)
const lightColumns = (table: AppListTable): Record<string, AnyPgColumn> =>
  Object.fromEntries(Object.entries(getTableColumns(table)).filter(([name]) => !isHeavy(name)))

/** Marks the rows of an app that a complete list did not name; what they were. */
export async function markGone<List extends AppList>(
  tx: Tx,
  list: List,
  appId: string,
  listed: readonly string[],
  at: Date,
): Promise<ListedRow<List>[]> {
  const table: AppListTable = tables[list]
  const missing = listed.length > 0 ? notInArray(table.ascId, [...listed]) : undefined
  const rows = await tx
    .update(table)
    .set({ goneAt: at, changedAt: at })
    .where(and(eq(table.appId, appId), isNull(table.goneAt), missing))
    .returning(lightColumns(table))
  return rows as unknown as ListedRow<List>[] // the table is the list's
}

/** The rows of an app that are known by these numbers of Apple's, gone ones too. */
export async function knownRows<List extends AppList>(
  tx: Tx,
  list: List,
  appId: string,
  ascIds: readonly string[],
): Promise<ListedRow<List>[]> {
  const table: AppListTable = tables[list]
  const rows = await tx
    .select(lightColumns(table))
    .from(table)
    .where(and(eq(table.appId, appId), inArray(table.ascId, [...ascIds])))
  return rows as unknown as ListedRow<List>[] // the table is the list's
}

/** What an upsert writes over a row that is there. */
export const fresh = (columns: Record<string, AnyPgColumn>) =>
  Object.fromEntries(
    Object.entries(columns).map(([key, { name }]) => [key, sql`excluded.${sql.identifier(name)}`]),
  )

/** When it was seen, and when it last changed: not by being seen again, but by another word or by coming back. */
export const marks = (of: AppListTable, columns: AnyPgColumn[]) => ({
  seenAt: sql`excluded.seen_at`,
  changedAt: sql`case when ${outer(of.goneAt)} is null
    and (${list(columns, outer)}) is not distinct from (${list(columns, ({ name }) => sql`excluded.${sql.identifier(name)}`)})
    then ${outer(of.changedAt)} else excluded.seen_at end`,
  goneAt: sql`null`,
})

const list = (columns: AnyPgColumn[], write: (column: AnyPgColumn) => SQL) =>
  sql.join(columns.map(write), sql`, `)
