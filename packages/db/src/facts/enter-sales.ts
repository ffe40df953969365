import type { IngestTx } from '../ingest-pool.ts'
import type { Incoming } from './sales.ts'

/**
 * The statement that sums the rows of deliveries ($1) of a month's leaf. Units are first downloads and purchases;
 * re-downloads and updates are metrics of their own, and a restored purchase (IA3) is none of them. Product types:
 * Apple, App Store Connect help, "Product type identifiers".
 */
export const salesSummary = (month: string): string =>
  `insert into sales_daily_${month} (workspace_id, client_id, provider_id, delivery_id, day, app_id, apple_identifier,
     territory, proceeds_currency, units, redownloads, updates, proceeds)
   select workspace_id, client_id, provider_id, delivery_id, day, app_id, apple_identifier, territory,
     coalesce(proceeds_currency, ''),
     coalesce(sum(units) filter (where product_type ~ '^(1|F1|IA|FI)' and product_type !~ '^IA3'), 0),
     coalesce(sum(units) filter (where product_type ~ '^F?3'), 0),
     coalesce(sum(units) filter (where product_type ~ '^F?7'), 0),
     sum(units * developer_proceeds)
   from sales_fact_${month}
   where delivery_id = any($1::uuid[])
   group by workspace_id, client_id, provider_id, delivery_id, day, app_id, apple_identifier, territory,
     coalesce(proceeds_currency, '')`

/** The rows are summed, the ledger says that they are home, and those who watch are told once; in one go. */
export async function enter(
  tx: IngestTx,
  month: string,
  incoming: readonly Incoming[],
  rows: ReadonlyMap<string, number>,
): Promise<void> {
  const files = incoming.map(({ file }) => file)
  await tx.run({ name: `enter_sales_${month}`, text: entering(month) }, [
    files.map(({ deliveryId }) => deliveryId),
    files.map(({ source }) => source),
    files.map(({ reportVersion }) => reportVersion),
    files.map(({ sha256 }) => sha256),
    files.map(({ sizeBytes }) => sizeBytes),
    files.map(({ deliveryId }) => rows.get(deliveryId) ?? 0),
    files.map(({ fetchedAt }) => fetchedAt),
    files.map(({ parserVersion }) => parserVersion ?? null),
    // What is read again is a file that was kept, and may be deleted meanwhile.
    files.map(({ again }) => again ?? false),
    incoming.map(({ ledger }) => ledger.workspaceId),
    incoming.map(({ ledger }) => ledger.clientId),
    files.map(({ announces }) => announces.kind),
    files.map(({ announces }) => announces.entityId),
  ])
}

const entering = (month: string): string => `
  with summed as (${salesSummary(month)}),
  news as (
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::int[], $7::timestamptz[],
      $8::int[], $9::boolean[], $10::uuid[], $11::uuid[], $12::text[], $13::uuid[])
    as n (id, source, report_version, sha256, size_bytes, rows, fetched_at, parser_version, again, workspace_id,
      client_id, kind, entity_id)),
  home as (
    update delivery d set state = 'HOME', source = n.source, report_version = n.report_version, sha256 = n.sha256,
      size_bytes = n.size_bytes, rows = n.rows, fetched_at = n.fetched_at, problem_code = null, problem_params = null,
      revision = d.revision + 1, parser_version = n.parser_version,
      file_deleted_at = case when n.again then d.file_deleted_at end
    from news n where d.id = n.id)
  insert into change (workspace_id, client_id, kind, entity_id)
  select distinct workspace_id, client_id, kind, entity_id from news`
