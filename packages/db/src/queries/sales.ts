import { and, between, eq, exists, inArray, isNull, ne, notExists, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, salesDaily } from '../tables/index.ts'
import { wholeDays } from './ledger.ts'

/** Whose sales, of which days. Without ids, all within reach but those of archived clients. */
export interface SalesWanted {
  fromOn: string
  toOn: string
  clientIds?: readonly string[] | null
  appIds?: readonly string[] | null
  territories?: readonly string[] | null
}

/** What sums are taken apart by, besides the currency of proceeds. */
export interface SalesGroups {
  granularity: 'DAY' | 'WEEK'
  byClient?: boolean
  byApp?: boolean
  byTerritory?: boolean
}

const groups = [
  ...['bucket', 'whose', 'which', 'named', 'source', 'place'].map((name) => sql.raw(name)),
  salesDaily.proceedsCurrency,
]

const sums = {
  units: sql`sum(${salesDaily.units})`.mapWith(Number),
  redownloads: sql`sum(${salesDaily.redownloads})`.mapWith(Number),
  updates: sql`sum(${salesDaily.updates})`.mapWith(Number),
  /** A decimal as text. */
  proceeds: sql<string>`sum(${salesDaily.proceeds})::text`,
  currency: salesDaily.proceedsCurrency,
}

/**
 * Sales summed by day or week (named by its Monday), by currency of proceeds, and by what was asked; oldest first.
 * `downloads` are units of apps themselves, and leave out what is bought within them. By app, `appId` is null for what
 * Apple's list of apps does not name; then `ascId` is Apple's number of the app or of the product.
 */
export async function sumSales(tx: Tx, wanted: SalesWanted & SalesGroups) {
  const day =
    wanted.granularity === 'WEEK'
      ? sql<string>`date_trunc('week', ${salesDaily.day})::date::text`
      : sql<string>`${salesDaily.day}::text`
  const when = (asked: boolean | undefined, column: SQL): SQL<string | null> =>
    sql`${asked ? column : sql`null`}::text`
  const ascId = sql`coalesce(${app.ascId}, ${salesDaily.appleIdentifier})`
  return tx
    .select({
      day: day.as('bucket'),
      clientId: when(wanted.byClient, sql`${salesDaily.clientId}`).as('whose'),
      appId: when(wanted.byApp, sql`${salesDaily.appId}`).as('which'),
      ascId: when(wanted.byApp, ascId).as('named'),
      providerId: when(wanted.byApp, sql`${salesDaily.providerId}`).as('source'),
      territory: when(wanted.byTerritory, sql`${salesDaily.territory}`).as('place'),
      downloads: sql`coalesce(sum(${salesDaily.units}) filter
        (where ${salesDaily.appleIdentifier} = ${app.ascId}), 0)`.mapWith(Number),
      ...sums,
    })
    .from(salesDaily)
    .leftJoin(app, and(eq(app.workspaceId, salesDaily.workspaceId), eq(app.id, salesDaily.appId)))
    .where(matchingSales(tx, wanted))
    .groupBy(...groups)
    .orderBy(...groups)
}

/** Sales summed by currency of proceeds, of those days alone that are whole for their provider. */
export async function totalSales(tx: Tx, wanted: SalesWanted) {
  const whole = wholeDays(tx, wanted)
  return tx
    .with(whole)
    .select(sums)
    .from(salesDaily)
    .innerJoin(whole, and(eq(whole.providerId, salesDaily.providerId), eq(whole.on, salesDaily.day)))
    .where(matchingSales(tx, wanted))
    .groupBy(salesDaily.proceedsCurrency)
}

/** Days on which anything was sold. */
export async function daysWithSales(tx: Tx, wanted: SalesWanted): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ day: salesDaily.day })
    .from(salesDaily)
    .where(matchingSales(tx, wanted))
  return rows.map(({ day }) => day)
}

/** The condition of what is wanted. */
export function matchingSales(
  tx: Tx,
  { fromOn, toOn, clientIds, appIds, territories }: SalesWanted,
): SQL | undefined {
  const current = tx
    .select({ id: client.id })
    .from(client)
    .where(and(eq(client.id, salesDaily.clientId), isNull(client.archivedAt)))
  const leftOut = tx
    .select({ id: app.id })
    .from(app)
    .where(and(eq(app.id, salesDaily.appId), ne(app.standing, 'INCLUDED')))
  return and(
    notExists(leftOut),
    between(salesDaily.day, fromOn, toOn),
    clientIds ? inArray(salesDaily.clientId, [...clientIds]) : undefined,
    appIds ? inArray(salesDaily.appId, [...appIds]) : undefined,
    clientIds || appIds ? undefined : exists(current),
    territories ? inArray(salesDaily.territory, [...territories]) : undefined,
  )
}

/** Units of each of these apps by day; days without a sale are absent. */
export const unitsOfApps = (tx: Tx, appIds: readonly string[], fromOn: string, toOn: string) =>
  tx
    .select({
      appId: salesDaily.appId,
      day: sql<string>`${salesDaily.day}::text`,
      units: sql`sum(${salesDaily.units})`.mapWith(Number),
    })
    .from(salesDaily)
    .where(and(inArray(salesDaily.appId, [...appIds]), between(salesDaily.day, fromOn, toOn)))
    .groupBy(salesDaily.appId, salesDaily.day)

/** Units of each of these clients by day, without apps that are left out; days without a sale are absent. */
export const unitsOfClients = (tx: Tx, wanted: SalesWanted & { clientIds: readonly string[] }) =>
  tx
    .select({
      clientId: salesDaily.clientId,
      day: sql<string>`${salesDaily.day}::text`,
      units: sums.units,
    })
    .from(salesDaily)
    .where(matchingSales(tx, wanted))
    .groupBy(salesDaily.clientId, salesDaily.day)

/** The days of a range of which everything of a provider is home. */
export function wholeDaysOf(tx: Tx, providerIds: readonly string[], fromOn: string, toOn: string) {
  const whole = wholeDays(tx, { providerIds, fromOn, toOn })
  return tx.with(whole).select({ providerId: whole.providerId, day: whole.on }).from(whole)
}
