import { and, arrayOverlaps, between, eq, inArray, isNotNull, isNull, not, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, integration, salesDaily } from '../tables/index.ts'
import { appsByIds, isTakenIn } from './apps.ts'
import { wholeDays } from './ledger.ts'
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
  /** Only apps that are left out, instead of the others. */
  leftOut: boolean
  newestOut: string
}

/** Apps within reach that Apple still lists and that are included, as they are asked for. */
export async function listApps(tx: Tx, wanted: AppsWanted, order: Order<AppOrder>, page: Window) {
  const list = { table: app, where: appsWanted(wanted), descending: order.descending }
  const key = appKey(order.field, wanted.newestOut)
  return readWindow(tx, { ...list, ...key }, page, appsByIds, ({ id }) => id)
}

/** Ids of apps within reach, at most so many. */
export async function idsOfApps(tx: Tx, wanted: AppsWanted, limit: number): Promise<string[]> {
  const rows = await tx.select({ id: app.id }).from(app).where(appsWanted(wanted)).limit(limit)
  return rows.map(({ id }) => id)
}

/**
 * Over all apps of a list: how many products they have at Apple, and their units on those days of a range that are whole
 * for their account; and how many apps its filter meets that are left out, of which nothing is summed.
 */
export async function sumApps(tx: Tx, wanted: AppsWanted, fromOn: string, toOn: string) {
  const taken = isTaken(wanted)
  const summed = wanted.leftOut ? sql`false` : taken
  const listed = tx
    .select({ id: app.id })
    .from(app)
    .where(and(appsMet(wanted), summed))
  const whole = wholeDays(tx, { fromOn, toOn })
  const [sold] = await tx
    .with(whole)
    .select({ units: sql<number | null>`sum(${salesDaily.units})`.mapWith(Number) })
    .from(salesDaily)
    .innerJoin(whole, and(eq(whole.providerId, salesDaily.providerId), eq(whole.on, salesDaily.day)))
    .where(and(between(salesDaily.day, fromOn, toOn), inArray(salesDaily.appId, listed)))
  const [counted] = await tx
    .select({
      products: sql`coalesce(sum(${app.productsTotal}) filter (where ${summed}), 0)`.mapWith(Number),
      leftOut: sql`count(*) filter (where not ${taken})`.mapWith(Number),
    })
    .from(app)
    .where(appsMet(wanted))
  return { units: sold?.units ?? 0, products: counted?.products ?? 0, leftOut: counted?.leftOut ?? 0 }
}

const appsWanted = (wanted: AppsWanted): SQL | undefined =>
  and(appsMet(wanted), wanted.leftOut ? not(isTaken(wanted)) : isTaken(wanted))

/** Whether an app that a filter meets is taken in, by the integration that is asked for or by any. */
const isTaken = ({ integrationId }: AppsWanted): SQL =>
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
