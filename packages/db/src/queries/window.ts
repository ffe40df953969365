import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import type { Keyset } from './paging.ts'

/** Which part of a list is read: rows after the cursor, of them without the first `offset`. */
export interface Window extends Keyset {
  offset: number
}

/** What a list is sorted by. Rows that are equal in it stand in the order of `seq`, in the same direction. */
export interface Order<Field extends string> {
  field: Field
  descending: boolean
}

/** A list: its table, its filter and what it is sorted by. */
export interface Listing {
  table: PgTable & { id: AnyPgColumn; seq: AnyPgColumn }
  where: SQL | undefined
  /** What the key needs beside the table, as `join …`; absent for a key of the table's own. */
  join?: SQL | undefined
  /** Never null in any row; absent where the list is in the order of `seq`. */
  key?: SQL | undefined
  descending: boolean
}

/**
 * A part of a list in its order, whether more follows, and how many rows the whole list has. `byIds` reads rows in any
 * order.
 */
export async function readWindow<Row>(
  tx: Tx,
  list: Listing,
  page: Window,
  byIds: (tx: Tx, ids: readonly string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<{ rows: Row[]; hasNextPage: boolean; totalCount: number }> {
  const found = await tx.execute<{ id: string }>(select(list, page))
  const [total] = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from ${list.table} where ${list.where ?? sql`true`}`,
  )
  const ids = found.slice(0, page.first).map(({ id }) => id)
  const rows = ids.length > 0 ? await byIds(tx, ids) : []
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return {
    rows: ids.flatMap((id) => byId.get(id) ?? []),
    hasNextPage: found.length > page.first,
    totalCount: total?.n ?? 0,
  }
}

function select({ table, where, join, key, descending }: Listing, page: Window): SQL {
  const from = sql`${table} ${join ?? sql``}`
  const place = key ? sql`${key}, ${table.seq}` : sql`${table.seq}`
  const direction = descending ? sql`desc` : sql`asc`
  // The row of the cursor is looked up anew: a list goes on from where the row stands by now.
  const after =
    page.afterSeq === null
      ? sql`true`
      : sql`(${place}) ${descending ? sql`<` : sql`>`} (select ${place} from ${from} where ${table.seq} = ${page.afterSeq})`
  return sql`select ${table.id} as id from ${from} where ${where ?? sql`true`} and ${after}
    order by ${key ? sql`${key} ${direction}, ` : sql``}${table.seq} ${direction}
    limit ${page.first + 1} offset ${page.offset}`
}
