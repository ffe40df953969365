import { and, count, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  attempt,
  backfill,
  delivery,
  ignoredCause,
  integration,
  mail,
  workerHeartbeat,
} from '../tables/index.ts'

/** Something that recurs for an integration. */
export interface DueRow {
  kind: 'SYNC' | 'WATCH'
  integrationId: string
  clientId: string
  dueAt: Date
  lastRunAt: Date | null
  access: string
  paused: boolean
}

/** What recurs, soonest first, and how much there is of it. */
export async function listDue(tx: Tx, page: { first: number; offset: number }) {
  const found = await tx.execute<{
    kind: DueRow['kind']
    integration_id: string
    client_id: string
    due_at: string
    last_run_at: string | null
    access: string
    paused: boolean
    total: number
  }>(sql`
    select *, count(*) over ()::int as total from (
      select 'SYNC' as kind, i.id as integration_id, i.client_id, i.next_sync_at as due_at, i.last_synced_at as last_run_at, i.access,
        i.paused_at is not null as paused
      from ${integration} i where i.next_sync_at is not null and i.archived_at is null
      union all
      select 'WATCH', i.id, i.client_id, i.next_watch_at,
        (select max(c.checked_at) from capability c where c.workspace_id = i.workspace_id and c.integration_id = i.id), i.access, false
      from ${integration} i where i.next_watch_at is not null and i.archived_at is null
    ) as due order by due_at, integration_id, kind limit ${page.first} offset ${page.offset}`)
  const rows = found.map((row) => ({
    kind: row.kind,
    integrationId: row.integration_id,
    clientId: row.client_id,
    dueAt: new Date(row.due_at),
    lastRunAt: row.last_run_at === null ? null : new Date(row.last_run_at),
    access: row.access,
    paused: row.paused,
  }))
  return { rows, totalCount: found[0]?.total ?? 0 }
}

/** A line in which work waits. */
export interface QueueRow {
  depth: number
  /** Since when the first of it waits; null where nothing does. */
  oldestAt: Date | null
}

const waiting = (at: ReturnType<typeof sql>) => ({
  depth: sql<number>`count(*)::int`,
  oldestAt: sql<Date | null>`min(${at})`.mapWith((value: string | null) =>
    value === null ? null : new Date(value),
  ),
})

const nothing: QueueRow = { depth: 0, oldestAt: null }

/** How much waits within reach, by what it waits for. */
export async function queueDepths(tx: Tx, now: Date) {
  const isOpen = inArray(integration.access, ['OPEN', 'LIMITED'])
  const due = (column: typeof integration.nextSyncAt | typeof integration.nextWatchAt) =>
    and(sql`${column} <= ${now.toISOString()}::timestamptz`, sql`${integration.archivedAt} is null`)
  const [code] = await tx
    .select(waiting(sql`${attempt.startedAt}`))
    .from(attempt)
    .where(and(sql`${attempt.endedAt} is null`, eq(attempt.stage, 'AWAITING_CODE')))
  const [probe] = await tx
    .select(waiting(sql`${integration.nextWatchAt}`))
    .from(integration)
    .where(and(due(integration.nextWatchAt), inArray(integration.access, ['OPEN', 'LIMITED', 'SHUT'])))
  const [sync] = await tx
    .select(waiting(sql`${integration.nextSyncAt}`))
    .from(integration)
    .where(and(due(integration.nextSyncAt), isOpen, isNull(integration.pausedAt)))
  const [history] = await tx
    .select(waiting(sql`${backfill.createdAt}`))
    .from(backfill)
    .innerJoin(
      delivery,
      and(
        eq(delivery.providerId, backfill.providerId),
        sql`${delivery.periodOn} between ${backfill.fromOn} and ${backfill.toOn}`,
        eq(delivery.state, 'WANTED'),
      ),
    )
    .where(inArray(backfill.state, ['QUEUED', 'RUNNING']))
  const [mails] = await tx
    .select(waiting(sql`${mail.createdAt}`))
    .from(mail)
    .where(sql`${mail.endedAt} is null`)
  return {
    code: code ?? nothing,
    probe: probe ?? nothing,
    sync: sync ?? nothing,
    backfill: history ?? nothing,
    mail: mails ?? nothing,
  }
}

/** Workers that polled since. No tenant's data: any role. */
export const workersSince = (tx: Tx, since: Date) =>
  tx
    .select()
    .from(workerHeartbeat)
    .where(gt(workerHeartbeat.seenAt, since))
    .orderBy(workerHeartbeat.startedAt)

const troubled = ['REFUSED', 'UNREADABLE', 'LATE']

/** Files that did not come, by the problem that the ledger names. */
export const failingDeliveries = (tx: Tx) =>
  tx
    .select({
      code: delivery.problemCode,
      state: delivery.state,
      count: count(),
      since: sql<Date>`min(coalesce(${delivery.fetchedAt}, ${delivery.createdAt}))`.mapWith(
        delivery.fetchedAt,
      ),
      clients: sql<number>`count(distinct ${delivery.clientId})::int`,
    })
    .from(delivery)
    .where(and(inArray(delivery.state, troubled), isNotNull(delivery.problemCode)))
    .groupBy(delivery.problemCode, delivery.state)

/** Which causes somebody does not want to see at this moment. */
export const ignoredCauses = (tx: Tx, now: Date) =>
  tx
    .select({ cause: ignoredCause.cause, until: ignoredCause.until })
    .from(ignoredCause)
    .where(gt(ignoredCause.until, now))

/** Ignores a cause until then. */
export async function ignoreCause(tx: Tx, row: typeof ignoredCause.$inferInsert): Promise<void> {
  await tx
    .insert(ignoredCause)
    .values(row)
    .onConflictDoUpdate({
      target: [ignoredCause.workspaceId, ignoredCause.cause],
      set: { until: row.until, memberId: row.memberId },
    })
}
