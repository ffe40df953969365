import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { integration, provider } from './access.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** A range of days that an integration wants, fetched newest first. Its progress is counted from the ledger. */
export const backfill = pgTable(
  'backfill',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    providerId: uuid('provider_id').notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    toOn: date('to_on', { mode: 'string' }).notNull(),
    state: text('state').notNull(),
    startedAt: instant('started_at'),
    /** When it was last paused, when it last went on after that, and how long it was paused until then. */
    pausedAt: instant('paused_at'),
    resumedAt: instant('resumed_at'),
    pausedMs: bigint('paused_ms', { mode: 'number' }).notNull().default(0),
    doneAt: instant('done_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.integrationId, t.seq),
    foreignKey({
      name: 'backfill_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'backfill_of_provider',
      columns: [t.workspaceId, t.clientId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.clientId, provider.id],
    }),
  ],
)

/**
 * The ledger: one row for each file that Apple publishes (or is to publish). Unique whatever the source,
 * so that two ways of fetching the same file never double it.
 */
export const delivery = pgTable(
  'delivery',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    providerId: uuid('provider_id').notNull(),
    vendorNumber: text('vendor_number').notNull(),
    kind: text('kind').notNull(),
    frequency: text('frequency').notNull(),
    periodOn: date('period_on', { mode: 'string' }).notNull(),
    state: text('state').notNull(),
    source: text('source'),
    reportVersion: text('report_version'),
    revision: integer('revision').notNull().default(0),
    sha256: text('sha256'),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    rows: integer('rows'),
    /** Which version of our reading of files took its rows, or refused it. */
    parserVersion: integer('parser_version'),
    /** When its raw file was deleted as too old; what it held stays. */
    fileDeletedAt: instant('file_deleted_at'),
    fetchedAt: instant('fetched_at'),
    dueAt: instant('due_at').notNull(),
    problemCode: text('problem_code'),
    problemParams: jsonb('problem_params').$type<Record<string, string | number>>(),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('delivery_once').on(t.workspaceId, t.providerId, t.vendorNumber, t.kind, t.frequency, t.periodOn),
    index().on(t.workspaceId, t.seq),
    index().on(t.state, t.dueAt),
    // How far a provider's days reach and which are missing is asked for each row of a list.
    index('delivery_at_home')
      .on(t.workspaceId, t.providerId, t.periodOn)
      .where(sql`state in ('HOME', 'EMPTY')`),
    index('delivery_missing')
      .on(t.workspaceId, t.providerId, t.periodOn)
      .where(sql`state not in ('HOME', 'EMPTY', 'BEYOND')`),
    index().on(t.sha256),
    foreignKey({
      name: 'delivery_of_provider',
      columns: [t.workspaceId, t.clientId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.clientId, provider.id],
    }),
  ],
)
