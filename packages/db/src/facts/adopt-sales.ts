import type { Database, Reach } from '../database.ts'

/**
 * Gives rows of a provider's reports that named an app before any list did their app, once it is listed; their sums too,
 * in the same statement. A purchase names its app's SKU as Parent Identifier, an app's own row carries the app's Apple
 * Identifier. How many rows found their app.
 */
export async function adoptSales(db: Database, reach: Reach, providerId: string): Promise<number> {
  const [found] = await db.ingest(reach, (tx) => tx.run<{ n: number }>(statement, [providerId]))
  return found?.n ?? 0
}

const statement = `
  with adopted as (
    update sales_fact f set app_id = a.id
    from app a
    where f.provider_id = $1 and f.app_id is null and a.provider_id = $1
      and case when f.parent_identifier is null then a.asc_id = f.apple_identifier else a.sku = f.parent_identifier end
    returning f.day, f.delivery_id, f.apple_identifier, f.app_id),
  product as (select distinct day, delivery_id, apple_identifier, app_id from adopted),
  summed as (
    update sales_daily d set app_id = p.app_id
    from product p
    where d.day = p.day and d.delivery_id = p.delivery_id and d.apple_identifier = p.apple_identifier and d.app_id is null)
  select count(*)::int as n from adopted`
