import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, salesDaily } from '../tables/index.ts'
import { matchingSales, type SalesWanted } from './sales.ts'

/** A line of an export: an app's sales of a day, by territory where asked, in one currency. */
export type ExportedRow = {
  day: string
  providerId: string
  clientName: string
  appName: string | null
  ascId: string
  territory: string | null
  units: number
  redownloads: number
  updates: number
  proceeds: string
  currency: string
}

/** Rows that are taken from Postgres at a time. */
const batchRows = 2_000

/** Sales by day, oldest first, in batches out of a cursor: neither side ever holds them all. */
export async function* exportSales(
  tx: Tx,
  wanted: SalesWanted & { byTerritory: boolean },
): AsyncGenerator<ExportedRow[]> {
  const territory = wanted.byTerritory ? sql`${salesDaily.territory}` : sql`null::text`
  const rows = tx
    .select({
      day: sql`${salesDaily.day}::text`.as('on_day'),
      providerId: sql`${salesDaily.providerId}`.as('source'),
      clientName: sql`${client.name}`.as('client_name'),
      appName: sql`${app.name}`.as('app_name'),
      ascId: sql`coalesce(${app.ascId}, ${salesDaily.appleIdentifier})`.as('named'),
      territory: sql`${territory}`.as('place'),
      currency: sql`${salesDaily.proceedsCurrency}`.as('currency'),
      units: sql`sum(${salesDaily.units})`.as('units'),
      redownloads: sql`sum(${salesDaily.redownloads})`.as('redownloads'),
      updates: sql`sum(${salesDaily.updates})`.as('updates'),
      proceeds: sql`sum(${salesDaily.proceeds})::text`.as('proceeds'),
    })
    .from(salesDaily)
    .innerJoin(
      client,
      and(eq(client.workspaceId, salesDaily.workspaceId), eq(client.id, salesDaily.clientId)),
    )
    .leftJoin(app, and(eq(app.workspaceId, salesDaily.workspaceId), eq(app.id, salesDaily.appId)))
    .where(matchingSales(tx, wanted))
    .groupBy(sql`1, 2, 3, 4, 5, 6, 7`)
    .orderBy(sql`1, 3, 2, 4, 5, 6, 7`)
  await tx.execute(sql`declare exported no scroll cursor for ${rows.getSQL()}`)
  for (;;) {
    const batch = await tx.execute<Record<string, string | null>>(sql.raw(`fetch ${batchRows} from exported`))
    if (batch.length === 0) return
    yield batch.map(toRow)
  }
}

/** A cursor's rows come under their columns' names, sums as text. */
const toRow = (row: Record<string, string | null>): ExportedRow => ({
  day: row['on_day'] ?? '',
  providerId: row['source'] ?? '',
  clientName: row['client_name'] ?? '',
  appName: row['app_name'] ?? null,
  ascId: row['named'] ?? '',
  territory: row['place'] ?? null,
  units: Number(row['units']),
  redownloads: Number(row['redownloads']),
  updates: Number(row['updates']),
  proceeds: row['proceeds'] ?? '0',
  currency: row['currency'] ?? '',
})

/** Names of these clients within reach. */
export const clientsNamed = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({ id: client.id, name: client.name, slug: client.slug })
    .from(client)
    .where(inArray(client.id, [...ids]))
