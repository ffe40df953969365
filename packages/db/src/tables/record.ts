import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
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
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { client, member, workspace } from './workspace.ts'

/** Postgres' own number of a transaction, as text. */
const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' })

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

/**
 * What changed, for those who watch. `seq` is taken when a row is written, and transactions commit in any order: what a
 * reader has not seen yet, `transaction` tells against the snapshot in which they last looked.
 */
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
    transaction: transactionNumber('transaction')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index().on(t.at),
    index().on(t.entityId, t.transaction),
    foreignKey({
      name: 'change_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/**
 * Who did what to what. Secrets appear as fingerprints only. `position`, `hash` and `kid` are the chain's: its one
 * writer sets them after the commit, and whoever adds a row cannot.
 */
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
    seq: seq(),
    /** Its place in the workspace's chain, from 1; null until it is chained. */
    position: bigint('position', { mode: 'number' }),
    /** Keyed hash over this row and the hash before it, in hex. */
    hash: text('hash'),
    /** Which key of the audit key file it was made with. */
    kid: text('kid'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('audit_entry_position').on(t.workspaceId, t.position),
    index().on(t.workspaceId, t.at),
    index().on(t.workspaceId, t.seq),
    index('audit_entry_not_chained')
      .on(t.seq)
      .where(sql`hash is null`),
    foreignKey({
      name: 'audit_entry_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/** Where a workspace's audit chain ends, sealed with the same key, and what its last check found. */
export const auditChain = pgTable('audit_chain', {
  workspaceId: workspaceId()
    .primaryKey()
    .references(() => workspace.id),
  position: bigint('position', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
  kid: text('kid').notNull(),
  /** Keyed hash over workspace, position and hash: an end that is set back without the key is noticed. */
  seal: text('seal').notNull(),
  checkedAt: instant('checked_at'),
  /** The first row that breaks; null while the chain is whole. */
  brokenPosition: bigint('broken_position', { mode: 'number' }),
  brokenEntryId: uuid('broken_entry_id'),
  brokenEntryAt: instant('broken_entry_at'),
  brokenCode: text('broken_code'),
})

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
  /** Which Gatehouse it is. */
  build: text('build'),
  /** By how much its clock is ahead of Apple's, when Apple last answered it. */
  clockSkewSeconds: integer('clock_skew_seconds'),
})

/** What is done for the whole house now and then, and when it is due again; whoever moves `dueAt` does it. */
export const chore = pgTable('chore', {
  name: text('name').primaryKey(),
  dueAt: instant('due_at').notNull(),
})
