import { and, asc, desc, gt, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { attempt, backfill, integration, job, workerHeartbeat } from '../tables/index.ts'

/** Integrations whose time to sync has come and that nobody paused, in every workspace, longest due first. Jobs only. */
export const dueIntegrations = (tx: Tx, now: Date, limit: number) =>
  tx
    .select({
      workspaceId: integration.workspaceId,
      clientId: integration.clientId,
      integrationId: integration.id,
      dueAt: sql<Date>`${integration.nextSyncAt}`.mapWith(integration.nextSyncAt),
    })
    .from(integration)
    .where(
      and(
        lte(integration.nextSyncAt, now),
        isNull(integration.archivedAt),
        isNull(integration.pausedAt),
        inArray(integration.access, ['OPEN', 'LIMITED']),
      ),
    )
    .orderBy(asc(integration.nextSyncAt))
    .limit(limit)

/** Integrations whose credential is to be looked at again, in every workspace, longest due first. Jobs only. */
export const dueWatches = (tx: Tx, now: Date, limit: number) =>
  tx
    .select({
      workspaceId: integration.workspaceId,
      clientId: integration.clientId,
      integrationId: integration.id,
      dueAt: integration.nextWatchAt,
    })
    .from(integration)
    .where(
      and(
        lte(integration.nextWatchAt, now),
        isNull(integration.archivedAt),
        inArray(integration.access, ['OPEN', 'LIMITED', 'SHUT']),
      ),
    )
    .orderBy(asc(integration.nextWatchAt))
    .limit(limit)

/** Attempts that have not ended and began before `before`: their workflow should be running. Jobs only. */
export const openAttempts = (tx: Tx, before: Date) =>
  tx
    .select({
      workspaceId: attempt.workspaceId,
      clientId: attempt.clientId,
      integrationId: attempt.integrationId,
      attemptId: attempt.id,
    })
    .from(attempt)
    .where(and(isNull(attempt.endedAt), lt(attempt.startedAt, before)))

/** Backfills that have not ended and were made before `before`: their workflow should be running. Jobs only. */
export const openBackfills = (tx: Tx, before: Date) =>
  tx
    .select({
      workspaceId: backfill.workspaceId,
      clientId: backfill.clientId,
      integrationId: backfill.integrationId,
      backfillId: backfill.id,
    })
    .from(backfill)
    .where(and(inArray(backfill.state, ['QUEUED', 'RUNNING', 'PAUSED']), lt(backfill.createdAt, before)))

/** Jobs over many rows that have not ended and were made before `before`: their workflow should be running. Jobs only. */
export const openBulkJobs = (tx: Tx, before: Date) =>
  tx
    .select({ workspaceId: job.workspaceId, jobId: job.id })
    .from(job)
    .where(and(inArray(job.state, ['QUEUED', 'RUNNING', 'PAUSED']), lt(job.createdAt, before)))

/** Notes that a worker polls. Jobs only. */
export async function beat(
  tx: Tx,
  {
    id: workerId,
    ...worker
  }: { id: string; startedAt: Date; build?: string | null; clockSkewSeconds?: number | null },
  at: Date,
): Promise<void> {
  const clockSkewSeconds = worker.clockSkewSeconds ?? null
  await tx
    .insert(workerHeartbeat)
    .values({ workerId, ...worker, seenAt: at })
    .onConflictDoUpdate({ target: workerHeartbeat.workerId, set: { seenAt: at, clockSkewSeconds } })
  await tx
    .delete(workerHeartbeat)
    .where(lt(workerHeartbeat.seenAt, sql`${at.toISOString()}::timestamptz - interval '1 day'`))
}

/** When a worker was last seen polling, and whether any was seen after `since`. No tenant's data: any role. */
export async function lastBeat(tx: Tx): Promise<Date | null> {
  const [row] = await tx
    .select({ seenAt: workerHeartbeat.seenAt })
    .from(workerHeartbeat)
    .where(gt(workerHeartbeat.seenAt, new Date(0)))
    .orderBy(desc(workerHeartbeat.seenAt))
    .limit(1)
  return row?.seenAt ?? null
}
