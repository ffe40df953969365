import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { delivery } from '../tables/index.ts'

/** Which deliveries with a file are meant; absent means all. */
export interface KeptFilter {
  clientId?: string | undefined
  providerId?: string | undefined
  kind?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Those alone that no rows were taken from. */
  unreadable?: boolean | undefined
  /** Those alone that were read by a version before this one, or by one that is not known. */
  olderThan?: number | undefined
}

const kept = (filter: KeptFilter) =>
  and(
    isNotNull(delivery.sha256),
    inArray(delivery.state, filter.unreadable ? ['UNREADABLE'] : ['HOME', 'UNREADABLE']),
    filter.clientId ? eq(delivery.clientId, filter.clientId) : undefined,
    filter.providerId ? eq(delivery.providerId, filter.providerId) : undefined,
    filter.kind ? eq(delivery.kind, filter.kind) : undefined,
    filter.from ? sql`${delivery.periodOn} >= ${filter.from}` : undefined,
    filter.to ? sql`${delivery.periodOn} <= ${filter.to}` : undefined,
    filter.olderThan === undefined
      ? undefined
      : or(isNull(delivery.parserVersion), lt(delivery.parserVersion, filter.olderThan)),
  )

/** How many deliveries have a file and are meant. */
export async function countKept(tx: Tx, filter: KeptFilter): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(delivery).where(kept(filter))
  return row?.n ?? 0
}

/** Deliveries with a file after one of them, in the order they were entered. */
export const keptAfter = (tx: Tx, filter: KeptFilter, afterSeq: number, limit: number) =>
  tx
    .select()
    .from(delivery)
    .where(and(kept(filter), gt(delivery.seq, afterSeq)))
    .orderBy(asc(delivery.seq))
    .limit(limit)

/** Notes why a file still cannot be read, unless its rows have come meanwhile. */
export async function noteStillUnreadable(
  tx: Tx,
  id: string,
  set: { parserVersion: number; problemParams: Record<string, string | number> },
): Promise<void> {
  await tx
    .update(delivery)
    .set({ ...set, problemCode: 'FILE_UNREADABLE' })
    .where(and(eq(delivery.id, id), eq(delivery.state, 'UNREADABLE')))
}
