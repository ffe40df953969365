import { bigint, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, workspaceId } from './columns.ts'

/** Intentions, written with the state they belong to; the relay starts or signals the workflow. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    workspaceId: workspaceId(),
    command: text('command').notNull(),
    payload: jsonb('payload').$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
    dispatchedAt: instant('dispatched_at'),
  },
  (t) => [index().on(t.dispatchedAt, t.id)],
)

/** What changed, for those who watch. Readers go on from the last `seq` they have seen. */
export const change = pgTable(
  'change',
  {
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id'),
    kind: text('kind').notNull(),
    entityId: uuid('entity_id').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [index().on(t.at)],
)

/** Who did what to what. Secrets appear as fingerprints only. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: id(),
    workspaceId: workspaceId(),
    at: instant('at').notNull().defaultNow(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    targetKind: text('target_kind').notNull(),
    targetId: uuid('target_id').notNull(),
    changes: jsonb('changes').$type<{ field: string; from: string | null; to: string | null }[]>().notNull(),
  },
  (t) => [index().on(t.workspaceId, t.at)],
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
  (t) => [unique().on(t.workspaceId, t.memberId, t.action, t.key)],
)

/** Which workers poll, so that people can be told when the engine is away. */
export const workerHeartbeat = pgTable('worker_heartbeat', {
  workerId: text('worker_id').primaryKey(),
  startedAt: instant('started_at').notNull(),
  seenAt: instant('seen_at').notNull(),
})
