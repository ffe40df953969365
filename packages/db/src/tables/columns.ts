import { sql } from 'drizzle-orm'
import { bigint, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * Our id of a row: a UUID v7, so that ids sort by birth. A tenant's table is keyed by workspace and id together:
 * a key over the id alone would answer whether another workspace has a row of that id.
 */
export const id = () =>
  uuid('id')
    .notNull()
    .default(sql`uuidv7()`)

/** The tenant that a row belongs to; the first wall compares it. */
export const workspaceId = () => uuid('workspace_id').notNull()

/** An instant, as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** When the row was made. */
export const createdAt = () => instant('created_at').notNull().defaultNow()

/** The sort key of lists: a keyset over a bigint stays in the index under row-level security. */
export const seq = () => bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().notNull()
