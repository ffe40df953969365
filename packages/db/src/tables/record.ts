import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { createdAt, id, instant, workspaceId } from './columns.ts'
import { client, member, workspace } from './workspace.ts'

/** Intentions, written with the state they belong to; the relay starts or signals the workflow. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    workspaceId: workspaceId().references(() => workspace.id),
    command: text('command').notNull(),
    payload: jsonb('payload').$type<Record<string, string>>().notNull(),
    /** What it is about: intentions of one aggregate are carried out one after another. Null for one that stands alone. */
    aggregate: text('aggregate'),
    createdAt: createdAt(),
    dispatchedAt: instant('dispatched_at'),
    /** Not handed out before: somebody carries it out just now, or it failed and waits. Null for at once. */
    notBefore: instant('not_before'),
    failures: integer('failures').notNull().default(0),
    /** Why it could not be carried out when last tried, in our words. */
    problem: text('problem'),
  },
  (t) => [
    index().on(t.dispatchedAt, t.id),
    index('outbox_waiting')
      .on(t.aggregate, t.id)
      .where(sql`${t.dispatchedAt} is null`),
  ],
)

/** What changed, for those who watch. Readers go on from the last `seq` they have seen. */
export const change = pgTable(
  'change',
  {
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** Null for what concerns the whole workspace. */
    clientId: uuid('client_id'),
    kind: text('kind').notNull(),
    entityId: uuid('entity_id').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [
    index().on(t.at),
    foreignKey({
      name: 'change_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/** Who did what to what. Secrets appear as fingerprints only. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** The client that the target belongs to; null for what concerns the whole workspace. */
    clientId: uuid('client_id'),
    at: instant('at').notNull().defaultNow(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    targetKind: text('target_kind').notNull(),
    targetId: uuid('target_id').notNull(),
    changes: jsonb('changes').$type<{ field: string; from: string | null; to: string | null }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.at),
    foreignKey({
      name: 'audit_entry_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/** The answer of a mutation that carried an idempotency key: a second click joins the first. */
export const idempotency = pgTable(
  'idempotency',
  {
    id: id(),
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    action: text('action').notNull(),
    key: text('key').notNull(),
    targetId: uuid('target_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.memberId, t.action, t.key),
    foreignKey({
      name: 'idempotency_of_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/** Which workers poll, so that people can be told when the engine is away. */
export const workerHeartbeat = pgTable('worker_heartbeat', {
  workerId: text('worker_id').primaryKey(),
  startedAt: instant('started_at').notNull(),
  seenAt: instant('seen_at').notNull(),
})
