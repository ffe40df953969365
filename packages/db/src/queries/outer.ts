import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/**
 * A column of the outer query inside a sub-select. drizzle leaves the table's name off in a select from one table, and
 * a sub-select would then compare with a column of its own.
 */
export const outer = (column: AnyPgColumn): SQL => sql`${column.table}.${sql.identifier(column.name)}`
