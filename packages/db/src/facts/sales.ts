import type { Database, Reach } from '../database.ts'
import type { IngestTx } from '../ingest-pool.ts'
import { binaryEnd, binaryHead } from './binary-copy.ts'
import { enter } from './enter-sales.ts'
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
  id: string
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
  /** Each app of its provider as [id, ascId, sku]; told once for each provider. */
  apps: [string, string, string | null][] | null
}

/** What became of a file: the rows that were copied; not applied where it was home already. */
export interface AppliedSales {
  rows: number
  applied: boolean
}

/** Reads a file's rows, each with its app. */
export type RowsOf = (file: SalesFile, apps: AppKey[]) => AsyncIterable<SalesFactBlock>

/** Applies one file as `replaceManySales` does several. @throws whatever `rowsOf` throws; then nothing has changed. */
export async function replaceSales(
  db: Database,
  reach: Reach,
  file: SalesFile,
  rowsOf: (apps: AppKey[]) => AsyncIterable<SalesFactBlock>,
): Promise<AppliedSales> {
  const [applied] = await replaceManySales(db, reach, [file], (_, apps) => rowsOf(apps))
  return applied ?? { rows: 0, applied: false }
}

/**
 * Applies files exactly once, all of them or none: in one transaction the rows of each replace those of the same
 * delivery, the summary is made anew from them, and the ledger says so. A file of the same bytes that is home already
 * changes nothing. What became of each, in the order given; no two may be of one delivery.
 * @throws whatever `rowsOf` throws; then nothing has changed.
 */
export async function replaceManySales(
  db: Database,
  reach: Reach,
  files: readonly SalesFile[],
  rowsOf: RowsOf,
): Promise<AppliedSales[]> {
  for (;;) {
    const applied = await db.ingest(reach, async (tx) => {
      const ledger = await lockDeliveries(tx, files)
      const withoutLeaf = ledger.filter(({ hasLeaf }) => !hasLeaf)
      return withoutLeaf.length > 0
        ? new Set(withoutLeaf.map(({ day }) => day))
        : applyAll(tx, ledger, files, rowsOf)
    })
    if (!(applied instanceof Set)) return applied
    // In transactions of their own: a new leaf locks its parent against everybody.
    for (const day of applied)
      await db.ingest(reach, (tx) =>
        tx.run(`select create_sales_leaf(date_trunc('month', $1::date)::date)`, [day]),
      )
  }
}

/** A file that is to be applied, with its ledger row and the apps of its provider. */
export interface Incoming {
  file: SalesFile
  ledger: LedgerRow
  apps: AppKey[]
}

async function applyAll(
  tx: IngestTx,
  ledger: readonly LedgerRow[],
  files: readonly SalesFile[],
  rowsOf: RowsOf,
): Promise<AppliedSales[]> {
  const byDelivery = new Map(ledger.map((row) => [row.id, row]))
  const apps = new Map(
    ledger.flatMap(({ providerId, apps }) => (apps ? [[providerId, apps.map(toAppKey)] as const] : [])),
  )
  const incoming = files.flatMap((file) => {
    const row = byDelivery.get(file.deliveryId)
    return row && isNews(file, row) ? [{ file, ledger: row, apps: apps.get(row.providerId) ?? [] }] : []
  })
  const rows = new Map<string, number>()
  for (const [month, ofMonth] of Map.groupBy(incoming, ({ ledger: { day } }) => monthOf(day)))
    await applyMonth(tx, month, ofMonth, rowsOf, rows)
  return files.map(({ deliveryId }) => ({
    rows: rows.get(deliveryId) ?? 0,
    applied: rows.has(deliveryId),
  }))
}

const toAppKey = ([id, ascId, sku]: [string, string, string | null]): AppKey => ({ id, ascId, sku })

function isNews(file: SalesFile, { sha256, state }: LedgerRow): boolean {
  const same = sha256 === file.sha256
  return file.again ? same : !(same && state === 'HOME')
}

/** Digits of a date that Postgres gave, so safe in a table's name. */
const monthOf = (day: string): string => day.slice(0, 7).replace('-', '')

async function applyMonth(
  tx: IngestTx,
  month: string,
  incoming: readonly Incoming[],
  rowsOf: RowsOf,
  rows: Map<string, number>,
): Promise<void> {
  // What was never home has no rows to be replaced.
  const known = incoming.filter(({ ledger }) => ledger.revision > 0).map(({ file }) => file.deliveryId)
  if (known.length > 0) await dropRows(tx, month, known)
  await tx.copy(
    `copy sales_fact_${month} (${copiedColumns.join(', ')}) from stdin with (format binary)`,
    bytesOf(incoming, rowsOf, rows),
  )
  await enter(tx, month, incoming, rows)
}

const dropRows = (tx: IngestTx, month: string, deliveryIds: string[]) =>
  tx.run(
    `with facts as (delete from sales_fact_${month} where delivery_id = any($1::uuid[]))
     delete from sales_daily_${month} where delivery_id = any($1::uuid[])`,
    [deliveryIds],
  )

/** Ledger rows, held in one order for all, with what their rows need to know. */
const lockStatement = {
  name: 'lock_sales_deliveries',
  text: `with held as (
       select id, workspace_id, client_id, provider_id, period_on, sha256, state, revision
       from delivery where id = any($1::uuid[]) order by id for update)
     select id, workspace_id as "workspaceId", client_id as "clientId", provider_id as "providerId",
       period_on::text as day, sha256, state, revision,
       to_regclass('public.sales_daily_' || to_char(period_on, 'YYYYMM')) is not null as "hasLeaf",
       case when row_number() over (partition by provider_id) = 1 then
         (select coalesce(json_agg(json_build_array(a.id, a.asc_id, a.sku)), '[]')
          from app a where a.provider_id = held.provider_id) end as apps
     from held`,
}

async function lockDeliveries(tx: IngestTx, files: readonly SalesFile[]): Promise<LedgerRow[]> {
  const rows = await tx.run<LedgerRow>(lockStatement, [files.map(({ deliveryId }) => deliveryId)])
  const missing = files.find(({ deliveryId }) => !rows.some(({ id }) => id === deliveryId))
  if (missing) throw new Error(`delivery ${missing.deliveryId} is not in the ledger`)
  return rows
}

/** All rows as one COPY takes them; tells how many each delivery had. */
async function* bytesOf(
  incoming: readonly Incoming[],
  rowsOf: RowsOf,
  rows: Map<string, number>,
): AsyncGenerator<Uint8Array> {
  yield binaryHead
  for (const { file, ledger, apps } of incoming) {
    const write = blockWriter({ ...ledger, deliveryId: file.deliveryId })
    let copied = 0
    for await (const block of rowsOf(file, apps)) {
      copied += block.rows
      yield write(block)
    }
    rows.set(file.deliveryId, copied)
  }
  yield binaryEnd
}
