import {
  gt,
  and,
  between,
  arrayOverlaps,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  not,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  app,
  appChoice,
  inAppPurchase,
  integration,
  salesDaily,
  salesFact,
  subscription,
} from '../tables/index.ts'
import { wholeDays } from './ledger.ts'
import { outer } from './outer.ts'
import { containing } from './paging.ts'
import {
  byName,
  clientPlace,
  isFresh,
  joinClientPlace,
  missingDays,
  newestDay,
  ofClients,
  type Freshness,
} from './places.ts'
import { readWindow, type Order, type Window } from './window.ts'

/** An app as it is stored. */
export type AppRow = typeof app.$inferSelect

/** Whether any integration of its provider includes an app. */
const isTakenIn = eq(app.standing, 'INCLUDED')

/** The same, and Apple still lists it. */
const isIncluded = and(isNull(app.goneAt), isTakenIn)

/** What a list of apps may be sorted by. */
export type AppOrder = 'ADDED' | 'NAME' | 'CLIENT' | 'DATA_THROUGH' | 'MISSING_DAYS'

/** Which apps a list has; null and empty lists ask for all. `newestOut` is the newest day that Apple has published. */
export interface AppsWanted {
  clients: readonly string[] | null
  exceptClients: readonly string[]
  integrationId: string | null
  query: string | null
  platforms: readonly string[] | null
  freshness: readonly Freshness[] | null
  /** Only apps of whose account days are missing. */
  gaps: boolean
  /** Apps that Apple lists no more, instead of the others. */
  removed: boolean
  newestOut: string
}

/** Apps within reach that Apple still lists and that are included, as they are asked for. */
export async function listApps(tx: Tx, wanted: AppsWanted, order: Order<AppOrder>, page: Window) {
  const list = { table: app, where: appsWanted(wanted), descending: order.descending }
  const key = appKey(order.field, wanted.newestOut)
  return readWindow(tx, { ...list, ...key }, page, appsByIds, ({ id }) => id)
}

/**
 * Over all apps of a list: how many products they have at Apple, and their units on those days of a range that are whole
 * for their account; and how many apps its filter meets that are left out.
 */
export async function sumApps(tx: Tx, wanted: AppsWanted, fromOn: string, toOn: string) {
  const listed = tx.select({ id: app.id }).from(app).where(appsWanted(wanted))
  const whole = wholeDays(tx, { fromOn, toOn })
  const [sold] = await tx
    .with(whole)
    .select({ units: sql<number | null>`sum(${salesDaily.units})`.mapWith(Number) })
    .from(salesDaily)
    .innerJoin(whole, and(eq(whole.providerId, salesDaily.providerId), eq(whole.on, salesDaily.day)))
    .where(and(between(salesDaily.day, fromOn, toOn), inArray(salesDaily.appId, listed)))
  const shown = isShown(wanted)
  const [counted] = await tx
    .select({
      products: sql`coalesce(sum(${app.productsTotal}) filter (where ${shown}), 0)`.mapWith(Number),
      leftOut: sql`count(*) filter (where not ${shown})`.mapWith(Number),
    })
    .from(app)
    .where(appsMet(wanted))
  return { units: sold?.units ?? 0, products: counted?.products ?? 0, leftOut: counted?.leftOut ?? 0 }
}

const appsWanted = (wanted: AppsWanted): SQL | undefined => and(appsMet(wanted), isShown(wanted))

/** Whether a list shows an app that its filter meets: it is taken in, by the integration that is asked for or by any. */
const isShown = ({ integrationId }: AppsWanted): SQL =>
  integrationId
    ? sql`(${isTakenIn} and ${app.id} not in (select c.app_id from ${appChoice} c
        where c.integration_id = ${integrationId} and c.choice <> 'INCLUDED'))`
    : isTakenIn

/** What a filter meets, taken in or left out. */
function appsMet(wanted: AppsWanted): SQL | undefined {
  const { clients, exceptClients, integrationId, query, platforms, freshness, gaps, removed, newestOut } =
    wanted
  return and(
    removed ? isNotNull(app.goneAt) : isNull(app.goneAt),
    ofClients(app.clientId, clients, exceptClients),
    integrationId
      ? sql`${app.providerId} in (select i.provider_id from ${integration} i where i.id = ${integrationId})`
      : undefined,
    platforms ? arrayOverlaps(app.platforms, [...platforms]) : undefined,
    freshness ? ofProviders(isFresh(sql`p.id`, freshness, newestOut)) : undefined,
    gaps ? ofProviders(sql`${missingDays(sql`p.id`, newestOut)} > 0`) : undefined,
    query ? sql`${app.id} in (select search_apps(${containing(query)}))` : undefined,
  )
}

/** The accounts of the apps within reach: who sees one app does not see its account itself. */
const providers = sql`(select distinct a.provider_id as id from app a) p`

const ofProviders = (where: SQL): SQL =>
  sql`${app.providerId} in (select p.id from ${providers} where ${where})`

/** What belongs to a provider is found once for each, not once for each of its apps. */
const joinProvider = (value: SQL): SQL =>
  sql`join (select p.id, ${value} as value from ${providers}) of_provider on of_provider.id = ${app.providerId}`

function appKey(field: AppOrder, newestOut: string): { key?: SQL; join?: SQL } {
  const ofProvider = (value: SQL) => ({ join: joinProvider(value), key: sql`of_provider.value` })
  if (field === 'NAME') return { key: byName(app.name) }
  if (field === 'CLIENT') return { join: joinClientPlace(app.clientId), key: clientPlace }
  if (field === 'DATA_THROUGH') return ofProvider(sql`coalesce(${newestDay(sql`p.id`)}, '-infinity')`)
  if (field === 'MISSING_DAYS') return ofProvider(missingDays(sql`p.id`, newestOut))
  return {}
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

/** Apple's id of some app of a provider that Apple lists; null where none is known. */
export async function findAnyAppAscId(tx: Tx, providerId: string): Promise<string | null> {
  const [row] = await tx
    .select({ ascId: app.ascId })
    .from(app)
    .where(and(eq(app.providerId, providerId), isNull(app.goneAt)))
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
