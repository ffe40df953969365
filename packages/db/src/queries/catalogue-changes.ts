import { and, count, desc, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { catalogueChange } from '../tables/index.ts'
import { toPage, type PageOfRows } from './paging.ts'
import type { Window } from './window.ts'

/** A change at Apple as it is stored. */
export type CatalogueChangeRow = typeof catalogueChange.$inferSelect

/** Keeps what a sync found changed. */
export async function insertChanges(tx: Tx, rows: (typeof catalogueChange.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(catalogueChange).values(rows)
}

/** One page of what changed in each of these apps and in what hangs on it, in the order of the ids, newest first. */
export async function changesOfApps(
  tx: Tx,
  appIds: readonly string[],
  page: Window,
): Promise<PageOfRows<CatalogueChangeRow>[]> {
  const of = catalogueChange
  const theirs = inArray(of.appId, [...appIds])
  const placed = sql`
    select ${of.id} as id, row_number() over (partition by ${of.appId} order by ${of.seq} desc) as place from ${of}
    where ${and(theirs, page.afterSeq === null ? undefined : lt(of.seq, page.afterSeq))}`
  const rows = await tx
    .select()
    .from(of)
    .where(
      sql`${of.id} in (select id from (${placed}) as placed where place > ${page.offset} and place <= ${page.offset + page.first + 1})`,
    )
    .orderBy(desc(of.seq))
  const counts = await tx.select({ id: of.appId, n: count() }).from(of).where(theirs).groupBy(of.appId)
  return appIds.map((id) =>
    toPage(
      rows.filter(({ appId }) => appId === id),
      page.first,
      counts.find((each) => each.id === id)?.n ?? 0,
    ),
  )
}
