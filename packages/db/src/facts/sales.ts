import type { Database, Reach } from '../database.ts'
import type { IngestTx } from '../ingest-pool.ts'
import type { salesFact } from '../tables/index.ts'
import { copyValue } from './copy-text.ts'

/** A row of a sales report on its way into the facts; where it belongs comes from its delivery. */
export type SalesFactInput = Omit<
  typeof salesFact.$inferInsert,
  'workspaceId' | 'clientId' | 'providerId' | 'deliveryId' | 'day'
>

/** The file that the rows come from, as the ledger and the raw store know it. */
export interface SalesFile {
  deliveryId: string
  sha256: string
  sizeBytes: number
  reportVersion: string | null
  source: string
  fetchedAt: Date
  /** What those who watch are told has changed, in the same transaction. */
  announces: { kind: string; entityId: string }
}

const copied = [
  ['app_id', 'appId'],
  ['apple_identifier', 'appleIdentifier'],
  ['territory', 'territory'],
  ['line', 'line'],
  ['sku', 'sku'],
  ['parent_identifier', 'parentIdentifier'],
  ['title', 'title'],
  ['app_version', 'appVersion'],
  ['product_type', 'productType'],
  ['units', 'units'],
  ['developer_proceeds', 'developerProceeds'],
  ['proceeds_currency', 'proceedsCurrency'],
  ['customer_price', 'customerPrice'],
  ['customer_currency', 'customerCurrency'],
  ['promo_code', 'promoCode'],
  ['subscription', 'subscription'],
  ['period', 'period'],
  ['category', 'category'],
  ['cmb', 'cmb'],
  ['device', 'device'],
  ['supported_platforms', 'supportedPlatforms'],
  ['proceeds_reason', 'proceedsReason'],
  ['preserved_pricing', 'preservedPricing'],
  ['apple_client', 'appleClient'],
  ['order_type', 'orderType'],
] as const satisfies [string, keyof SalesFactInput][]

/** The columns that a file's rows are copied into, in this order. */
export const copiedColumns = [
  'workspace_id',
  'client_id',
  'provider_id',
  'delivery_id',
  'day',
  ...copied.map(([column]) => column),
]

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
  rowsOf: (apps: AppKey[]) => AsyncIterable<SalesFactInput[]>,
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
  rowsOf: (apps: AppKey[]) => AsyncIterable<SalesFactInput[]>,
): Promise<{ rows: number; applied: boolean }> {
  if (ledger.state === 'HOME' && ledger.sha256 === file.sha256) return { rows: 0, applied: false }
  // Digits of a date that Postgres gave, so safe in a table's name.
  const month = ledger.day.slice(0, 7).replace('-', '')
  // What was never home has no rows to be replaced.
  if (ledger.revision > 0) await dropRows(tx, month, file.deliveryId)
  const apps = await tx.run<AppKey>('select id, asc_id as "ascId", sku from app where provider_id = $1', [
    ledger.providerId,
  ])
  const rows = await copyRows(tx, month, { ...ledger, deliveryId: file.deliveryId }, rowsOf(apps))
  await tx.run(salesSummary(month), [file.deliveryId])
  await enter(tx, ledger, file, rows)
  return { rows, applied: true }
}

const dropRows = (tx: IngestTx, month: string, deliveryId: string) =>
  tx.run(
    `with facts as (delete from sales_fact_${month} where delivery_id = $1)
     delete from sales_daily_${month} where delivery_id = $1`,
    [deliveryId],
  )

async function lockDelivery(tx: IngestTx, deliveryId: string): Promise<LedgerRow> {
  const [row] = await tx.run<LedgerRow>(
    `select workspace_id as "workspaceId", client_id as "clientId", provider_id as "providerId",
       period_on::text as day, sha256, state, revision,
       to_regclass('public.sales_daily_' || to_char(period_on, 'YYYYMM')) is not null as "hasLeaf"
     from delivery where id = $1 for update`,
    [deliveryId],
  )
  if (!row) throw new Error(`delivery ${deliveryId} is not in the ledger`)
  return row
}

async function copyRows(
  tx: IngestTx,
  month: string,
  of: LedgerRow & { deliveryId: string },
  batches: AsyncIterable<SalesFactInput[]>,
): Promise<number> {
  const head = [of.workspaceId, of.clientId, of.providerId, of.deliveryId, of.day].map(copyValue).join('\t')
  let rows = 0
  async function* lines() {
    for await (const batch of batches) {
      rows += batch.length
      yield batch.map((row) => encode(head, row)).join('')
    }
  }
  await tx.copy(`copy sales_fact_${month} (${copiedColumns.join(', ')}) from stdin`, lines())
  return rows
}

function encode(head: string, row: SalesFactInput): string {
  let line = head
  for (const [, key] of copied) line += `\t${copyValue(row[key] ?? null)}`
  return `${line}\n`
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

/** The ledger says that it is home, and those who watch are told; in one go. */
async function enter(tx: IngestTx, ledger: LedgerRow, file: SalesFile, rows: number): Promise<void> {
  const { workspaceId, clientId } = ledger
  const { deliveryId, source, reportVersion, sha256, sizeBytes, fetchedAt, announces } = file
  await tx.run(
    `with home as (
       update delivery set state = 'HOME', source = $2, report_version = $3, sha256 = $4, size_bytes = $5, rows = $6,
         fetched_at = $7, problem_code = null, problem_params = null, revision = revision + 1
       where id = $1)
     insert into change (workspace_id, client_id, kind, entity_id) values ($8, $9, $10, $11)`,
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
    ],
  )
}
