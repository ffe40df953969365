import { and, eq, inArray, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import {
  app,
  delivery,
  idempotency,
  inAppPurchase,
  subscription,
  vaultOpening,
  workspace,
} from '../tables/index.ts'
import { outer } from './outer.ts'

/** Sets for how many days raw files are kept; null for ever. */
export async function setKeepRawFilesDays(tx: Tx, id: string, days: number | null): Promise<void> {
  await tx.update(workspace).set({ keepRawFilesDays: days }).where(eq(workspace.id, id))
}

/** Workspaces that do not keep raw files for ever. Jobs only. */
export const workspacesThatForget = (tx: Tx) =>
  tx
    .select({ id: workspace.id, keepRawFilesDays: sql<number>`${workspace.keepRawFilesDays}` })
    .from(workspace)
    .where(isNotNull(workspace.keepRawFilesDays))

/** Says of deliveries fetched before `before` that their files are deleted; the client of each. */
export async function markFilesDeleted(
  tx: Tx,
  { before, at, limit }: { before: Date; at: Date; limit: number },
): Promise<string[]> {
  const old = tx
    .select({ id: delivery.id })
    .from(delivery)
    .where(
      and(
        isNotNull(delivery.sha256),
        isNull(delivery.fileDeletedAt),
        inArray(delivery.state, ['HOME', 'UNREADABLE']),
        lt(delivery.fetchedAt, before),
      ),
    )
    .limit(limit)
    .for('update', { skipLocked: true })
  const rows = await tx
    .update(delivery)
    .set({ fileDeletedAt: at })
    .where(inArray(delivery.id, old))
    .returning({ clientId: delivery.clientId })
  return rows.map(({ clientId }) => clientId)
}

/** Whether a delivery's file was ever deleted, in any workspace. Jobs only. */
export async function isAnyFileDeleted(tx: Tx): Promise<boolean> {
  const rows = await tx
    .select({ sha256: delivery.sha256 })
    .from(delivery)
    .where(isNotNull(delivery.fileDeletedAt))
    .limit(1)
  return rows.length > 0
}

/**
 * Of these files, those that deliveries say are deleted and that nothing in any workspace needs: no other delivery, no
 * icon, no picture for review. Files that no row names are not among them. Jobs only.
 */
export async function filesToDelete(tx: Tx, names: string[]): Promise<string[]> {
  if (names.length === 0) return []
  const other = alias(delivery, 'other')
  const named = [
    tx
      .select({ one: sql`1` })
      .from(other)
      .where(and(eq(other.sha256, outer(delivery.sha256)), isNull(other.fileDeletedAt))),
    tx
      .select({ one: sql`1` })
      .from(app)
      .where(eq(app.iconSha256, outer(delivery.sha256))),
    ...[inAppPurchase, subscription].map((product) =>
      tx
        .select({ one: sql`1` })
        .from(product)
        .where(eq(product.screenshotSha256, outer(delivery.sha256))),
    ),
  ]
  const rows = await tx
    .selectDistinct({ sha256: sql<string>`${delivery.sha256}` })
    .from(delivery)
    .where(and(inArray(delivery.sha256, names), isNotNull(delivery.fileDeletedAt), ...named.map(notExists)))
  return rows.map(({ sha256 }) => sha256)
}

/** Drops answers of mutations older than `before`. Jobs only. */
export async function dropIdempotent(tx: Tx, before: Date): Promise<void> {
  await tx.delete(idempotency).where(lt(idempotency.createdAt, before))
}

/** Drops what is known of openings of secrets, last opened before `before`. Jobs only. */
export async function dropOpenings(tx: Tx, before: Date): Promise<void> {
  await tx.delete(vaultOpening).where(lt(vaultOpening.lastAt, before))
}
