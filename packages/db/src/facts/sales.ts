import type { Database, Reach } from '../database.ts'
import type { IngestTx } from '../ingest-pool.ts'
import { binaryEnd, noRows } from './binary-copy.ts'
import { blockWriter, copiedColumns, type SalesFactBlock } from './sales-block.ts'

/** The file that the rows come from, as the ledger and the raw store know it. */
export interface SalesFile {
  deliveryId: string
  sha256: string
  sizeBytes: number
  reportVersion: string | null
  source: string
  fetchedAt: Date
  /** Which version of our reading takes its rows. */
  parserVersion?: number
  /** Reads a file once more that is here already; nothing happens when another took its place meanwhile. */
  again?: boolean
  /** What those who watch are told has changed, in the same transaction. */
  announces: { kind: string; entityId: string }
}

/** An app as a report's rows name it. */
export interface AppKey {
  id: string
  ascId: string
  sku: string | null
}

type LedgerRow = {
  workspaceId: string
  clientId: string
  providerId: string
  day: string
  sha256: string | null
  state: string
  /** How often rows were brought home so far. */
  revision: number
  /** Whether its month has its leaves. */
  hasLeaf: boolean
  /** Each app as [id, ascId, sku]. */
  apps: [string, string, string | null][]
}

/**
 * Applies a file exactly once: in one transaction its rows replace those of the same delivery, the summary is
 * made anew from them, and the ledger says so. A file of the same bytes that is home already changes nothing.
 * @throws whatever `rowsOf` throws; then nothing has changed.
 */
export async function replaceSales(
  db: Database,
  reach: Reach,
  file: SalesFile,
  rowsOf: (apps: AppKey[]) => AsyncIterable<SalesFactBlock>,
): Promise<{ rows: number; applied: boolean }> {
  for (;;) {
    const applied = await db.ingest(reach, async (tx) => {
      const ledger = await lockDelivery(tx, file.deliveryId)
      return ledger.hasLeaf ? applyTo(tx, ledger, file, rowsOf) : ledger.day
    })
    if (typeof applied !== 'string') return applied
    // In a transaction of its own: a new leaf locks its parent against everybody.
    await db.ingest(reach, (tx) =>
      tx.run(`select create_sales_leaf(date_trunc('month', $1::date)::date)`, [applied]),
    )
  }
}

async function applyTo(
  tx: IngestTx,
  ledger: LedgerRow,
  file: SalesFile,
  rowsOf: (apps: AppKey[]) => AsyncIterable<SalesFactBlock>,
): Promise<{ rows: number; applied: boolean }> {
  const same = ledger.sha256 === file.sha256
  if (file.again ? !same : same && ledger.state === 'HOME') return { rows: 0, applied: false }
  // Digits of a date that Postgres gave, so safe in a table's name.
  const month = ledger.day.slice(0, 7).replace('-', '')
  // What was never home has no rows to be replaced.
  if (ledger.revision > 0) await dropRows(tx, month, file.deliveryId)
  const apps = ledger.apps.map(([id, ascId, sku]) => ({ id, ascId, sku }))
  const rows = await copyRows(tx, month, { ...ledger, deliveryId: file.deliveryId }, rowsOf(apps))
  await enter(tx, month, ledger, file, rows)
  return { rows, applied: true }
}

const dropRows = (tx: IngestTx, month: string, deliveryId: string) =>
  tx.run(
    `with facts as (delete from sales_fact_${month} where delivery_id = $1)
     delete from sales_daily_${month} where delivery_id = $1`,
    [deliveryId],
  )

/** The ledger's row, held, with what its rows need to know: whether there is room for them, and the provider's apps. */
const lockStatement = {
  name: 'lock_sales_delivery',
  text: `select workspace_id as "workspaceId", client_id as "clientId", provider_id as "providerId",
       period_on::text as day, sha256, state, revision,
       to_regclass('public.sales_daily_' || to_char(period_on, 'YYYYMM')) is not null as "hasLeaf",
       (select coalesce(json_agg(json_build_array(a.id, a.asc_id, a.sku)), '[]')
        from app a where a.provider_id = d.provider_id) as apps
     from delivery d where id = $1 for update of d`,
}

async function lockDelivery(tx: IngestTx, deliveryId: string): Promise<LedgerRow> {
  const [row] = await tx.run<LedgerRow>(lockStatement, [deliveryId])
  if (!row) throw new Error(`delivery ${deliveryId} is not in the ledger`)
  return row
}

async function copyRows(
  tx: IngestTx,
  month: string,
  of: LedgerRow & { deliveryId: string },
  blocks: AsyncIterable<SalesFactBlock>,
): Promise<number> {
  const write = blockWriter(of)
  let rows = 0
  async function* bytes() {
    for await (const block of blocks) {
      rows += block.rows
      yield write(block)
    }
    yield rows === 0 ? noRows : binaryEnd
  }
  await tx.copy(
    `copy sales_fact_${month} (${copiedColumns.join(', ')}) from stdin with (format binary)`,
    bytes(),
  )
  return rows
}

/**
 * The statement that sums a delivery's rows ($1) of a month's leaf. Units are first downloads and purchases;
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
   where delivery_id = $1
   group by workspace_id, client_id, provider_id, delivery_id, day, app_id, apple_identifier, territory,
     coalesce(proceeds_currency, '')`

/** The rows are summed, the ledger says that it is home, and those who watch are told; in one go. */
async function enter(
  tx: IngestTx,
  month: string,
  ledger: LedgerRow,
  file: SalesFile,
  rows: number,
): Promise<void> {
  const { workspaceId, clientId } = ledger
  const { deliveryId, source, reportVersion, sha256, sizeBytes, fetchedAt, announces, parserVersion } = file
  await tx.run(
    {
      name: `enter_sales_${month}`,
      text: `with summed as (${salesSummary(month)}),
       home as (
         update delivery set state = 'HOME', source = $2, report_version = $3, sha256 = $4, size_bytes = $5, rows = $6,
           fetched_at = $7, problem_code = null, problem_params = null, revision = revision + 1,
          parser_version = $12, file_deleted_at = case when $13::boolean then file_deleted_at end
         where id = $1)
     insert into change (workspace_id, client_id, kind, entity_id) values ($8, $9, $10, $11)`,
    },
    [
      deliveryId,
      source,
      reportVersion,
      sha256,
      sizeBytes,
      rows,
      fetchedAt,
      workspaceId,
      clientId,
      announces.kind,
      announces.entityId,
      parserVersion ?? null,
      // What is read again is a file that was kept, and may be deleted meanwhile.
      file.again ?? false,
    ],
  )
}
