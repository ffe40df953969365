import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lt,
  not,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, inAppPurchase, integration, salesFact, subscription } from '../tables/index.ts'
import { outer } from './outer.ts'
import { ofClients } from './places.ts'

/** An app as it is stored. */
export type AppRow = typeof app.$inferSelect

/** Whether any integration of its provider includes an app. */
export const isTakenIn = eq(app.standing, 'INCLUDED')

/** The same, and Apple still lists it. */
const isIncluded = and(isNull(app.goneAt), isTakenIn)

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

/** Apple's id of the app of a provider that stands for all that Apple lists, the same each time; null where none is known. */
export async function findAnyAppAscId(tx: Tx, providerId: string): Promise<string | null> {
  const [row] = await tx
    .select({ ascId: app.ascId })
    .from(app)
    .where(and(eq(app.providerId, providerId), isNull(app.goneAt)))
    .orderBy(asc(app.ascId))
    .limit(1)
  return row?.ascId ?? null
}

/** How many apps of a provider Apple no longer names since then. */
export const countGone = (tx: Tx, providerId: string, since: Date) =>
  countOf(tx, and(eq(app.providerId, providerId), gt(app.goneAt, since)))

/** The same, with the names of the first `most` of them, the latest first. */
export async function goneApps(
  tx: Tx,
  providerId: string,
  since: Date,
  most: number,
): Promise<{ count: number; names: string[] }> {
  const rows = await tx
    .select({ name: app.name })
    .from(app)
    .where(and(eq(app.providerId, providerId), gt(app.goneAt, since)))
    .orderBy(desc(app.goneAt), asc(app.name))
    .limit(most)
  return { count: await countGone(tx, providerId, since), names: rows.map(({ name }) => name) }
}

/** How many apps of each of these providers are left out of everything; absent for none. */
export async function countLeftOut(tx: Tx, providerIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ providerId: app.providerId, n: count() })
    .from(app)
    .where(and(inArray(app.providerId, [...providerIds]), not(isTakenIn)))
    .groupBy(app.providerId)
  return new Map(rows.map(({ providerId, n }) => [providerId, n]))
}

/** How many apps of clients at work are within reach. */
export const countApps = (tx: Tx) => countOf(tx, and(isIncluded, ofClients(app.clientId, null, [])))

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
        listedBy: sql`case when excluded.listed_by <@ ${outer(app.listedBy)} then ${outer(app.listedBy)}
          else ${outer(app.listedBy)} || excluded.listed_by end`,
        seenAt: sql`excluded.seen_at`,
        goneAt: sql`null`,
      },
    })
}

/**
 * Apps that a provider's reports name and no catalogue: number, newest title and SKU. A purchase names its app as its
 * parent, so what has no parent is an app or a bundle.
 */
export const appsInReports = (
  tx: Tx,
  providerId: string,
): Promise<{ ascId: string; name: string; sku: string }[]> =>
  tx
    .selectDistinctOn([salesFact.appleIdentifier], {
      ascId: salesFact.appleIdentifier,
      name: salesFact.title,
      sku: salesFact.sku,
    })
    .from(salesFact)
    .where(
      and(
        eq(salesFact.providerId, providerId),
        isNull(salesFact.appId),
        isNull(salesFact.parentIdentifier),
        sql`${salesFact.productType} !~ '^(IA|FI)'`,
      ),
    )
    .orderBy(salesFact.appleIdentifier, desc(salesFact.day))

/** Adds apps that reports named; what is known already stays as it is. */
export async function insertReportedApps(tx: Tx, rows: (typeof app.$inferInsert)[]): Promise<void> {
  await tx.insert(app).values(rows).onConflictDoNothing()
}

/** The apps of a provider that are known by these numbers of Apple's, gone ones too. */
export const knownApps = (tx: Tx, providerId: string, ascIds: readonly string[]): Promise<AppRow[]> =>
  tx
    .select()
    .from(app)
    .where(and(eq(app.providerId, providerId), inArray(app.ascId, [...ascIds])))

/**
 * Apple's numbers of the apps of a provider that no other provider of the workspace is known to have, all or among these: one
 * that was transferred is in the reports of both.
 */
export async function soleAscIds(
  tx: Tx,
  providerId: string,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await tx
    .select({ ascId: app.ascId })
    .from(app)
    .where(
      and(
        eq(app.providerId, providerId),
        among ? inArray(app.ascId, [...among]) : undefined,
        sql`not exists (select from ${app} as o
          where o.asc_id = ${outer(app.ascId)} and o.provider_id <> ${outer(app.providerId)})`,
      ),
    )
    .orderBy(asc(app.ascId))
  return rows.map(({ ascId }) => ascId)
}

/**
 * Takes in that a complete list of an integration did not name these apps of its provider. One that no other
 * integration at work lists is gone; those are told.
 */
export async function markGone(
  tx: Tx,
  of: { id: string; providerId: string },
  listed: readonly string[],
  at: Date,
): Promise<AppRow[]> {
  const others = sql`array(select i.id from ${integration} as i
    where i.id = any(${outer(app.listedBy)}) and i.id <> ${of.id} and i.archived_at is null)`
  const rows = await tx
    .update(app)
    .set({
      listedBy: others,
      goneAt: sql`case when cardinality(${others}) = 0 then ${at.toISOString()}::timestamptz end`,
    })
    .where(
      and(
        eq(app.providerId, of.providerId),
        isNull(app.goneAt),
        // An app that nobody is noted to list was known before lists were noted.
        sql`(${app.listedBy} = '{}' or ${of.id} = any(${app.listedBy}))`,
        listed.length > 0 ? notInArray(app.ascId, [...listed]) : undefined,
      ),
    )
    .returning()
  return rows.filter(({ goneAt }) => goneAt !== null)
}

/** Apps within reach that have the same number of Apple's as one of these, in no order. */
export const appsByAscIds = (tx: Tx, ascIds: readonly string[]): Promise<AppRow[]> =>
  tx
    .select()
    .from(app)
    .where(inArray(app.ascId, [...ascIds]))

/** Whether an app has products whose details were never read: a sync that was stopped left them. */
const withDetailsLeft = (tx: Tx, of: typeof inAppPurchase | typeof subscription) =>
  exists(
    tx
      .select({ id: of.id })
      .from(of)
      .where(and(eq(of.appId, outer(app.id)), isNull(of.goneAt), isNull(of.detailsAt))),
  )

/** What an integration chose of an app, to be joined; nothing for what it was not asked about, which it includes. */
const choiceOf = (of: { id: string }) => and(eq(appChoice.appId, app.id), eq(appChoice.integrationId, of.id))

const isIncludedBy = (of: { providerId: string }) =>
  and(
    eq(app.providerId, of.providerId),
    isIncluded,
    sql`coalesce(${appChoice.choice}, 'INCLUDED') = 'INCLUDED'`,
  )

/**
 * The apps that an integration includes whose products were not read since `before`, or not to their end: the important ones first, in their
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
    .leftJoin(appChoice, choiceOf(of))
    .where(
      and(
        isIncludedBy(of),
        or(
          isNull(app.productsAt),
          lt(app.productsAt, before),
          withDetailsLeft(tx, inAppPurchase),
          withDetailsLeft(tx, subscription),
        ),
      ),
    )
    .orderBy(sql`${appChoice.rank} nulls last`, sql`${app.productsAt} nulls first`, asc(app.seq))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Apple's numbers of the apps that an integration includes, in their order, after one of them. */
export async function chosenAscIds(
  tx: Tx,
  of: { id: string; providerId: string },
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await tx
    .select({ ascId: app.ascId })
    .from(app)
    .leftJoin(appChoice, choiceOf(of))
    .where(and(isIncludedBy(of), after === null ? undefined : gt(app.ascId, after)))
    .orderBy(app.ascId)
    .limit(limit)
  return rows.map(({ ascId }) => ascId)
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
