import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { integration, provider } from './access.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { client } from './workspace.ts'

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
    doneAt: instant('done_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    unique().on(t.workspaceId, t.id),
    index().on(t.workspaceId, t.integrationId, t.seq),
    foreignKey({ columns: [t.workspaceId, t.clientId], foreignColumns: [client.workspaceId, client.id] }),
    foreignKey({
      columns: [t.workspaceId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.id],
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
    fetchedAt: instant('fetched_at'),
    dueAt: instant('due_at').notNull(),
    problemCode: text('problem_code'),
    problemParams: jsonb('problem_params').$type<Record<string, string | number>>(),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    unique().on(t.workspaceId, t.id),
    unique('delivery_once').on(t.providerId, t.vendorNumber, t.kind, t.frequency, t.periodOn),
    index().on(t.workspaceId, t.seq),
    index().on(t.state, t.dueAt),
    foreignKey({ columns: [t.workspaceId, t.clientId], foreignColumns: [client.workspaceId, client.id] }),
    foreignKey({
      columns: [t.workspaceId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.id],
    }),
  ],
)
