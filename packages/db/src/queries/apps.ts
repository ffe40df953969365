import {
  and,
  asc,
  count,
  eq,
  gt,
  ilike,
  inArray,
  isNull,
  lt,
  ne,
  notExists,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, integration } from '../tables/index.ts'
import { containing, toPage, type Keyset } from './paging.ts'

/** An app as it is stored. */
export type AppRow = typeof app.$inferSelect

/** Whether Apple still lists an app, and any integration of its provider includes it. */
const isIncluded = and(isNull(app.goneAt), eq(app.standing, 'INCLUDED'))

/** Apps within reach that Apple still lists and that are included, in the order they were first seen. */
export async function listApps(
  tx: Tx,
  page: Keyset & { clientId: string | null; integrationId: string | null; query: string | null },
) {
  const text = page.query ? containing(page.query) : null
  const wanted = and(
    isIncluded,
    page.clientId ? eq(app.clientId, page.clientId) : undefined,
    page.integrationId
      ? and(
          inArray(
            app.providerId,
            tx
              .select({ id: integration.providerId })
              .from(integration)
              .where(eq(integration.id, page.integrationId)),
          ),
          notExists(
            tx
              .select({ id: appChoice.appId })
              .from(appChoice)
              .where(
                and(
                  eq(appChoice.appId, app.id),
                  eq(appChoice.integrationId, page.integrationId),
                  ne(appChoice.choice, 'INCLUDED'),
                ),
              ),
          ),
        )
      : undefined,
    text
      ? or(
          ilike(app.name, text),
          ilike(app.bundleId, text),
          ilike(app.sku, text),
          eq(app.ascId, page.query ?? ''),
        )
      : undefined,
  )
  const rows = await tx
    .select()
    .from(app)
    .where(and(wanted, page.afterSeq === null ? undefined : gt(app.seq, page.afterSeq)))
    .orderBy(asc(app.seq))
    .limit(page.first + 1)
  return toPage(rows, page.first, await countOf(tx, wanted))
}

/** The app of this id within reach, or null. */
export async function findApp(tx: Tx, id: string): Promise<AppRow | null> {
  const [row] = await tx.select().from(app).where(eq(app.id, id))
  return row ?? null
}

/** The apps of these ids within reach, in no order. */
export const appsByIds = (tx: Tx, ids: readonly string[]) =>
  tx
    .select()
    .from(app)
    .where(inArray(app.id, [...ids]))

/** How many apps are within reach. */
export const countApps = (tx: Tx) => countOf(tx, isIncluded)

/** Takes in apps as Apple lists them: new ones are added, known ones brought up to date. */
export async function upsertApps(tx: Tx, rows: (typeof app.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insert(app)
    .values(rows)
    .onConflictDoUpdate({
      target: [app.workspaceId, app.providerId, app.ascId],
      set: {
        name: sql`excluded.name`,
        bundleId: sql`excluded.bundle_id`,
        sku: sql`excluded.sku`,
        primaryLocale: sql`excluded.primary_locale`,
        seenAt: sql`excluded.seen_at`,
        goneAt: sql`null`,
      },
    })
}

/** Marks the apps of a provider that a complete list did not name. */
export async function markGone(
  tx: Tx,
  providerId: string,
  listed: readonly string[],
  at: Date,
): Promise<void> {
  const missing = listed.length > 0 ? notInArray(app.ascId, [...listed]) : undefined
  await tx
    .update(app)
    .set({ goneAt: at })
    .where(and(eq(app.providerId, providerId), isNull(app.goneAt), missing))
}

/**
 * The apps that an integration includes whose products were not read since `before`: the important ones first, in their
 * order, then those that were read longest ago.
 */
export async function appsToRead(
  tx: Tx,
  of: { id: string; providerId: string },
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const rows = await tx
    .select({ id: app.id })
    .from(app)
    .leftJoin(appChoice, and(eq(appChoice.appId, app.id), eq(appChoice.integrationId, of.id)))
    .where(
      and(
        eq(app.providerId, of.providerId),
        isIncluded,
        sql`coalesce(${appChoice.choice}, 'INCLUDED') = 'INCLUDED'`,
        or(isNull(app.productsAt), lt(app.productsAt, before)),
      ),
    )
    .orderBy(sql`${appChoice.rank} nulls last`, sql`${app.productsAt} nulls first`, asc(app.seq))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Notes what a sync learned of an app besides its place in Apple's list. */
export async function noteApp(
  tx: Tx,
  id: string,
  set: Partial<
    Pick<
      AppRow,
      | 'platforms'
      | 'iconSource'
      | 'iconSha256'
      | 'versionsAt'
      | 'productsState'
      | 'productsAt'
      | 'productsTotal'
      | 'readRequests'
      | 'readMs'
    >
  >,
): Promise<void> {
  await tx.update(app).set(set).where(eq(app.id, id))
}

async function countOf(tx: Tx, where: SQL | undefined): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(app).where(where)
  return row?.n ?? 0
}
