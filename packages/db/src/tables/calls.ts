import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { integration } from './access.ts'
import { id, instant, seq, workspaceId } from './columns.ts'
import { member, workspace } from './workspace.ts'

/** How requests of one integration to a family of Apple's endpoints ended, minute by minute. Kept for some days. */
export const callTally = pgTable(
  'call_tally',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    /** Such as `salesReports`, `apps`, `Sales.getReport`. */
    family: text('family').notNull(),
    /** `OK`, or the kind of refusal and Apple's code. */
    outcome: text('outcome').notNull(),
    minute: instant('minute').notNull(),
    calls: integer('calls').notNull(),
    /** How long all of them took, in milliseconds. */
    totalMs: bigint('total_ms', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.family, t.outcome, t.minute] }),
    index().on(t.workspaceId, t.minute),
    index().on(t.minute),
    foreignKey({
      name: 'call_tally_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)

/** An answer of Apple's that Gatehouse does not know, in Apple's words, with how often it came. */
export const unknownAnswer = pgTable(
  'unknown_answer',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    family: text('family').notNull(),
    /** HTTP; 0 where none came. */
    status: integer('status').notNull(),
    /** Apple's; empty where it gave none. */
    code: text('code').notNull(),
    words: text('words').notNull(),
    /** The newest, by which Apple finds it again. */
    requestId: text('request_id'),
    count: integer('count').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.family, t.status, t.code] }),
    index().on(t.lastAt),
    foreignKey({
      name: 'unknown_answer_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)

/** One fault that many clients shared at once, with when it began and ended. It names no client. */
export const incident = pgTable(
  'incident',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** US, APPLE, ALL_CLIENTS. */
    scope: text('scope').notNull(),
    family: text('family').notNull(),
    outcome: text('outcome').notNull(),
    since: instant('since').notNull(),
    /** When it was last seen. */
    seenAt: instant('seen_at').notNull(),
    until: instant('until'),
    /** At its worst: so many clients, of so many that were asked for. */
    clients: integer('clients').notNull(),
    ofClients: integer('of_clients').notNull(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.seq),
    unique('incident_once').on(t.workspaceId, t.scope, t.family, t.outcome, t.since),
  ],
)

/** That somebody does not want to see a cause of failures until then. */
export const ignoredCause = pgTable(
  'ignored_cause',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    cause: text('cause').notNull(),
    until: instant('until').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.cause] }),
    foreignKey({
      name: 'ignored_by_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
