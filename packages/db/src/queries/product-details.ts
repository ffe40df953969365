import { and, asc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { inAppPurchase, subscription } from '../tables/index.ts'

/** The two kinds of products that have details. */
const tables = { inAppPurchase, subscription }
export type DetailedKind = keyof typeof tables

/** A product with its details as they are stored; a subscription has no base territory. */
export type DetailedRow = typeof inAppPurchase.$inferSelect

/** Products with their details, in no order. */
export async function detailedByIds(
  tx: Tx,
  kind: DetailedKind,
  ids: readonly string[],
): Promise<DetailedRow[]> {
  const of = tables[kind]
  const rows = await tx
    .select()
    .from(of)
    .where(inArray(of.id, [...ids]))
  return rows as unknown as DetailedRow[] // both have what a detailed row names, as far as it is not optional
}

/** Products of an app that changed since their details were read, or whose details were read before `before`. */
export async function productsToRead(
  tx: Tx,
  kind: DetailedKind,
  appId: string,
  before: Date,
): Promise<string[]> {
  const of = tables[kind]
  const rows = await tx
    .select({ id: of.id })
    .from(of)
    .where(
      and(
        eq(of.appId, appId),
        isNull(of.goneAt),
        or(isNull(of.detailsAt), lt(of.detailsAt, before), lt(of.detailsAt, of.changedAt)),
      ),
    )
    .orderBy(sql`${of.detailsAt} nulls first`, asc(of.seq))
  return rows.map(({ id }) => id)
}

/** Keeps what was read of a product. */
export async function noteDetails(
  tx: Tx,
  kind: DetailedKind,
  id: string,
  set: Partial<typeof inAppPurchase.$inferInsert & typeof subscription.$inferInsert>,
): Promise<void> {
  const of = tables[kind]
  await tx.update(of).set(set).where(eq(of.id, id))
}
