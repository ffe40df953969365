import { and, asc, count, eq, gt, inArray, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { auditEntry, change, idempotency, outbox } from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

/** Who did what, as it is written: its place in the chain and its hash are for the chain's one writer. */
type Deed = Pick<
  typeof auditEntry.$inferInsert,
  'workspaceId' | 'actorKind' | 'actorId' | 'action' | 'changes'
>

/** To what it was done. */
interface DeedTarget {
  kind: string
  id: string
  clientId: string | null
}

/**
 * Writes who did what, an entry for each of its targets. Written out, since drizzle names every column, also those that may
 * not be set here.
 */
export async function insertAuditEntries(tx: Tx, deed: Deed, targets: readonly DeedTarget[]): Promise<void> {
  const { workspaceId, actorKind, actorId, action, changes } = deed
  const kinds = sql.param(targets.map(({ kind }) => kind))
  const ids = sql.param(targets.map(({ id }) => id))
  const clientIds = sql.param(targets.map(({ clientId }) => clientId))
  await tx.execute(sql`
    insert into ${auditEntry}
      (workspace_id, actor_kind, actor_id, action, changes, target_kind, target_id, client_id)
    select ${workspaceId}::uuid, ${actorKind}, ${actorId}, ${action},
      ${sql.param(changes, auditEntry.changes)}::jsonb, target.kind, target.id, target.client_id
    from unnest(${kinds}::text[], ${ids}::uuid[], ${clientIds}::uuid[]) target (kind, id, client_id)`)
}

/** Writes an intention beside the state it belongs to. */
export async function insertOutbox(tx: Tx, row: typeof outbox.$inferInsert): Promise<void> {
  await tx.insert(outbox).values(row)
}

/** An intention as it is stored. */
export type OutboxRow = typeof outbox.$inferSelect

/**
 * Takes the oldest intentions whose time has come, each the first of its aggregate that is left, for whoever asks:
 * until `until` nobody else is handed them, and no transaction stays open. Jobs only.
 */
export async function claimOutbox(
  tx: Tx,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<OutboxRow[]> {
  const earlier = alias(outbox, 'earlier')
  const first = tx
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(eq(earlier.aggregate, outbox.aggregate), isNull(earlier.dispatchedAt), lt(earlier.id, outbox.id)),
    )
  const due = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.dispatchedAt),
        or(isNull(outbox.notBefore), lte(outbox.notBefore, now)),
        notExists(first),
      ),
    )
    .orderBy(asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true })
  const taken = await tx.update(outbox).set({ notBefore: until }).where(inArray(outbox.id, due)).returning()
  return taken.toSorted((a, b) => a.id - b.id)
}

/** Marks an intention as dispatched. Jobs only. */
export async function markDispatched(tx: Tx, id: number, at: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ dispatchedAt: at, notBefore: null, problem: null })
    .where(and(eq(outbox.id, id), isNull(outbox.dispatchedAt)))
}

/** Puts an intention off that could not be carried out, unless somebody else did meanwhile. Jobs only. */
export async function postponeIntention(
  tx: Tx,
  id: number,
  set: { notBefore: Date; failures: number; problem: string },
): Promise<void> {
  await tx
    .update(outbox)
    .set(set)
    .where(and(eq(outbox.id, id), isNull(outbox.dispatchedAt)))
}

/** Intentions that nobody has carried out yet, oldest first, for those who reach the whole workspace. */
export async function listWaitingIntentions(tx: Tx, page: Keyset) {
  const waiting = isNull(outbox.dispatchedAt)
  const rows = await tx
    .select()
    .from(outbox)
    .where(and(waiting, page.afterSeq === null ? undefined : gt(outbox.id, page.afterSeq)))
    .orderBy(asc(outbox.id))
    .limit(page.first + 1)
  const [total] = await tx.select({ n: count() }).from(outbox).where(waiting)
  return toPage(rows, page.first, total?.n ?? 0)
}

/** How many intentions wait, and since when the oldest does. Jobs only. */
export async function waitingOutbox(tx: Tx): Promise<{ count: number; oldestAt: Date | null }> {
  const [row] = await tx
    .select({
      count: sql<number>`count(*)::int`,
      oldestAt: sql<Date | null>`min(${outbox.createdAt})`.mapWith(outbox.createdAt),
    })
    .from(outbox)
    .where(isNull(outbox.dispatchedAt))
  return row ?? { count: 0, oldestAt: null }
}

/** Drops dispatched intentions and change rows older than `before`. Jobs only. */
export async function dropOldRecords(tx: Tx, before: Date): Promise<void> {
  await tx.delete(outbox).where(lt(outbox.dispatchedAt, before))
  await tx.delete(change).where(lt(change.at, before))
}

/** Tells those who watch that entities changed. */
export async function insertChanges(tx: Tx, rows: (typeof change.$inferInsert)[]): Promise<void> {
  await tx.insert(change).values(rows)
}

/** What is committed at this moment, as Postgres writes a snapshot; `changedSince` goes on from it. */
export async function presentSnapshot(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ snapshot: string }>(sql`select pg_current_snapshot()::text as snapshot`)
  if (!row) throw new Error('Postgres told no snapshot')
  return row.snapshot
}

/**
 * Whether a change of an entity was committed since a snapshot, whenever it was written, and the snapshot to go on from.
 * Numbers of transactions from before a restore into another Postgres may lie ahead of its own: those count for nothing.
 */
export async function changedSince(
  tx: Tx,
  entityId: string,
  snapshot: string,
): Promise<{ changed: boolean; snapshot: string }> {
  const seen = sql`${snapshot}::pg_snapshot`
  const [row] = await tx.execute<{ changed: boolean; snapshot: string }>(sql`
    select pg_current_snapshot()::text as snapshot, exists (
      select from ${change}
      where ${change.entityId} = ${entityId} and ${change.transaction} >= pg_snapshot_xmin(${seen})
        and not pg_visible_in_snapshot(${change.transaction}, ${seen})
        and pg_visible_in_snapshot(${change.transaction}, pg_current_snapshot())) as changed`)
  if (!row) throw new Error('Postgres told no snapshot')
  return row
}

/** What a mutation with this key made before, or null. */
export async function findIdempotent(tx: Tx, of: { memberId: string; action: string; key: string }) {
  const [row] = await tx
    .select({ targetId: idempotency.targetId })
    .from(idempotency)
    .where(
      and(
        eq(idempotency.memberId, of.memberId),
        eq(idempotency.action, of.action),
        eq(idempotency.key, of.key),
      ),
    )
  return row?.targetId ?? null
}

/** Serialises calls that carry the same key, until the transaction ends. */
export async function lockIdempotencyKey(
  tx: Tx,
  of: { memberId: string; action: string; key: string },
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${of.memberId}:${of.action}:${of.key}`}, 0))`,
  )
}

/** Remembers what a mutation with this key made. */
export async function insertIdempotent(tx: Tx, row: typeof idempotency.$inferInsert): Promise<void> {
  await tx.insert(idempotency).values(row)
}
