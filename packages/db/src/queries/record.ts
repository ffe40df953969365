import { and, asc, eq, gt, inArray, isNull, lt, max, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { auditEntry, change, idempotency, outbox } from '../tables/index.ts'

/** Writes who did what. */
export async function insertAuditEntry(tx: Tx, row: typeof auditEntry.$inferInsert): Promise<void> {
  await tx.insert(auditEntry).values(row)
}

/** Writes an intention beside the state it belongs to. */
export async function insertOutbox(tx: Tx, row: typeof outbox.$inferInsert): Promise<void> {
  await tx.insert(outbox).values(row)
}

/** An intention as it is stored. */
export type OutboxRow = typeof outbox.$inferSelect

/** Takes the oldest intentions that nobody dispatched; held until the transaction ends, others skip them. Jobs only. */
export const claimOutbox = (tx: Tx, limit: number): Promise<OutboxRow[]> =>
  tx
    .select()
    .from(outbox)
    .where(isNull(outbox.dispatchedAt))
    .orderBy(asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true })

/** Marks intentions as dispatched. Jobs only. */
export async function markDispatched(tx: Tx, ids: readonly number[], at: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ dispatchedAt: at })
    .where(inArray(outbox.id, [...ids]))
}

/** Drops dispatched intentions and change rows older than `before`. Jobs only. */
export async function dropOldRecords(tx: Tx, before: Date): Promise<void> {
  await tx.delete(outbox).where(lt(outbox.dispatchedAt, before))
  await tx.delete(change).where(lt(change.at, before))
}

/** Tells those who watch that an entity changed. */
export async function insertChange(tx: Tx, row: typeof change.$inferInsert): Promise<void> {
  await tx.insert(change).values(row)
}

/** The last change so far; 0 before the first. */
export async function lastChangeSeq(tx: Tx): Promise<number> {
  const [row] = await tx.select({ seq: max(change.seq) }).from(change)
  return row?.seq ?? 0
}

/** Whether an entity changed after `seq`, and the last change so far. */
export async function changedSince(tx: Tx, entityId: string, seq: number): Promise<number | null> {
  const [row] = await tx
    .select({ seq: max(change.seq) })
    .from(change)
    .where(and(eq(change.entityId, entityId), gt(change.seq, seq)))
  return row?.seq ?? null
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
