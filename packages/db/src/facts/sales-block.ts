import { salesFact } from '../tables/index.ts'
import { around, putBytes, putDecimal, putInteger, putNull } from './binary-copy.ts'

/** The columns that a report's cells go to, in the order in which they are copied. */
const cells = [
  'appleIdentifier',
  'territory',
  'sku',
  'parentIdentifier',
  'title',
  'appVersion',
  'productType',
  'units',
  'developerProceeds',
  'proceedsCurrency',
  'customerPrice',
  'customerCurrency',
  'promoCode',
  'subscription',
  'period',
  'category',
  'cmb',
  'device',
  'supportedPlatforms',
  'proceedsReason',
  'preservedPricing',
  'appleClient',
  'orderType',
] as const

/** A cell of a report that becomes a column of a fact. */
export type SalesCell = (typeof cells)[number]

/** How a cell is stored, and what it is where it is blank: as its column says. */
interface CellColumn {
  cell: SalesCell
  column: string
  as: 'TEXT' | 'INTEGER' | 'DECIMAL'
  blank: 'NULL' | 'EMPTY' | 'ZERO'
}

/**
 * Rows of a sales report on their way into the facts, as places in the bytes that they came in: numbers in ASCII, texts
 * in UTF-8, an empty span for a blank; no two cells share a byte.
 */
export interface SalesFactBlock {
  bytes: Uint8Array
  rows: number
  /** Each row's line in the file. */
  lines: Int32Array
  /** Begin and end of the cells of one row after another, `cellsOfRow` of them for each. */
  spans: Int32Array
  cellsOfRow: number
  /** Which of a row's cells goes where. */
  cellAt: Readonly<Record<SalesCell, number>>
  /** The app that each row belongs to; null while no catalogue has listed it. */
  appIds: readonly (string | null)[]
}

/** Where all rows of a delivery belong. */
interface FactPlace {
  workspaceId: string
  clientId: string
  providerId: string
  deliveryId: string
  /** YYYY-MM-DD */
  day: string
}

const columns: readonly CellColumn[] = cells.map((cell) => {
  const { name, columnType, notNull } = salesFact[cell]
  const isText = columnType === 'PgText'
  const as = isText ? 'TEXT' : columnType === 'PgInteger' ? 'INTEGER' : 'DECIMAL'
  return { cell, column: name, as, blank: notNull ? (isText ? 'EMPTY' : 'ZERO') : 'NULL' }
})

/** The columns that a file's rows are copied into, in this order. */
export const copiedColumns: readonly string[] = [
  'workspace_id',
  'client_id',
  'provider_id',
  'delivery_id',
  'day',
  'app_id',
  'line',
  ...columns.map(({ column }) => column),
]

const postgresEpochMs = Date.UTC(2000, 0, 1)
const zero = Buffer.from('0')
const idSize = 20
const integerSize = 8

/** Writes blocks of a delivery's rows as COPY takes them between what opens and what ends the format. */
export function blockWriter(place: FactPlace): (block: SalesFactBlock) => Buffer {
  const head = headOf(place)
  const idBytes = new Map<string, Buffer>()
  const bytesOf = (id: string) => {
    const bytes = idBytes.get(id) ?? uuidBytes(id)
    idBytes.set(id, bytes)
    return bytes
  }
  const mostAroundRow =
    head.length + idSize + integerSize + columns.reduce((sum, { as }) => sum + around[as], 0)
  return (block) => {
    const out = Buffer.allocUnsafe(block.rows * mostAroundRow + block.bytes.length)
    const appIds = block.appIds.map((id) => (id === null ? null : bytesOf(id)))
    let at = 0
    for (let row = 0; row < block.rows; row++) {
      out.set(head, at)
      at += head.length
      const appId = appIds[row] ?? null
      at = appId === null ? putNull(out, at) : putBytes(out, at, appId, 0, appId.length)
      at = putInteger(out, at, block.lines[row] ?? 0)
      at = putCells(out, at, block, row)
    }
    return out.subarray(0, at)
  }
}

function putCells(out: Uint8Array, before: number, block: SalesFactBlock, row: number): number {
  const { bytes, spans, cellAt } = block
  const first = row * block.cellsOfRow
  let at = before
  for (const { cell, as, blank } of columns) {
    const span = 2 * (first + cellAt[cell])
    const start = spans[span] ?? 0
    const end = spans[span + 1] ?? 0
    if (start === end) at = putBlank(out, at, as, blank)
    else if (as === 'TEXT') at = putBytes(out, at, bytes, start, end)
    else if (as === 'DECIMAL') at = putDecimal(out, at, bytes, start, end)
    else at = putInteger(out, at, integerOf(bytes, start, end))
  }
  return at
}

function putBlank(out: Uint8Array, at: number, as: CellColumn['as'], blank: CellColumn['blank']): number {
  if (blank === 'NULL') return putNull(out, at)
  if (as === 'TEXT') return putBytes(out, at, zero, 0, 0)
  return as === 'DECIMAL' ? putDecimal(out, at, zero, 0, 1) : putInteger(out, at, 0)
}

/** What every row begins with: how many columns there are, where it belongs, and its day. */
function headOf({ workspaceId, clientId, providerId, deliveryId, day }: FactPlace): Buffer {
  const head = Buffer.alloc(2 + 4 * idSize + integerSize)
  head[1] = copiedColumns.length
  let at = 2
  for (const id of [workspaceId, clientId, providerId, deliveryId])
    at = putBytes(head, at, uuidBytes(id), 0, 16)
  putInteger(head, at, (Date.parse(day) - postgresEpochMs) / 86_400_000)
  return head
}

const uuidBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

function integerOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 45
  let value = 0
  for (let at = negative ? start + 1 : start; at < end; at++) value = value * 10 + (bytes[at] ?? 0) - 48
  return negative ? -value : value
}
