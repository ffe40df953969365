import { and, between, eq, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { salesDaily } from '../tables/index.ts'

/**
 * An app's sales summed by day or week (named by its Monday), by currency of proceeds, and by territory if asked;
 * oldest first. `proceeds` is a decimal as text.
 */
export async function salesOfApp(
  tx: Tx,
  wanted: { appId: string; fromOn: string; toOn: string; granularity: 'DAY' | 'WEEK'; byTerritory: boolean },
) {
  const day =
    wanted.granularity === 'WEEK'
      ? sql<string>`date_trunc('week', ${salesDaily.day})::date::text`
      : sql<string>`${salesDaily.day}::text`
  const territory = wanted.byTerritory
    ? sql<string | null>`${salesDaily.territory}`
    : sql<string | null>`null::text`
  return tx
    .select({
      day: day.as('bucket'),
      territory: territory.as('place'),
      currency: salesDaily.proceedsCurrency,
      units: sql<number>`sum(${salesDaily.units})::int`,
      redownloads: sql<number>`sum(${salesDaily.redownloads})::int`,
      updates: sql<number>`sum(${salesDaily.updates})::int`,
      proceeds: sql<string>`sum(${salesDaily.proceeds})::text`,
    })
    .from(salesDaily)
    .where(and(eq(salesDaily.appId, wanted.appId), between(salesDaily.day, wanted.fromOn, wanted.toOn)))
    .groupBy(sql`bucket`, sql`place`, salesDaily.proceedsCurrency)
    .orderBy(sql`bucket`, sql`place`, salesDaily.proceedsCurrency)
}
