import { and, asc, count, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { integration, run } from '../tables/index.ts'
import { outer } from './outer.ts'
import { readWindow, type Window } from './window.ts'

/** A run as it is stored. */
export type RunRow = typeof run.$inferSelect

/** These runs, held until the transaction ends, in one order for all. */
export const lockRuns = (tx: Tx, workflowIds: readonly string[]): Promise<RunRow[]> =>
  tx
    .select()
    .from(run)
    .where(inArray(run.workflowId, [...workflowIds]))
    .orderBy(asc(run.workflowId))
    .for('update')

/** Which of these integrations are there. */
export async function standingIntegrations(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: integration.id })
    .from(integration)
    .where(inArray(integration.id, [...ids]))
  return new Set(rows.map(({ id }) => id))
}

/** Stores a run as it is now; its id and its place in lists are Postgres'. */
export async function storeRun(
  tx: Tx,
  { workspaceId, workflowId, ...row }: Omit<RunRow, 'id' | 'seq'>,
): Promise<void> {
  const set = { ...row, id: undefined, seq: undefined }
  await tx
    .insert(run)
    .values({ ...set, workspaceId, workflowId })
    .onConflictDoUpdate({
      target: [run.workspaceId, run.workflowId],
      set: { ...set, clientId: undefined, integrationId: undefined },
    })
}

/** Which runs of a list. */
export interface RunFilter {
  statuses?: readonly string[] | null
  kinds?: readonly string[] | null
  clientId?: string | null
  integrationId?: string | null
  /** What failed last: code, and family where it matters. */
  failureCode?: string | null
  failureFamily?: string | null
}

const wanted = (filter: RunFilter): SQL | undefined =>
  and(
    filter.statuses ? inArray(run.status, [...filter.statuses]) : undefined,
    filter.kinds ? inArray(run.kind, [...filter.kinds]) : undefined,
    filter.clientId ? eq(run.clientId, filter.clientId) : undefined,
    filter.integrationId ? eq(run.integrationId, filter.integrationId) : undefined,
    filter.failureCode ? eq(run.failureCode, filter.failureCode) : undefined,
    filter.failureFamily ? eq(run.failureFamily, filter.failureFamily) : undefined,
  )

// Failures first, then what waits, then what goes on, then what has ended; the newest of each first.
const rank = sql`case ${run.status} when 'FAILED' then 8 when 'RETRYING' then 7 when 'WAITING_PERSON' then 6
  when 'WAITING_APPLE' then 5 when 'WAITING_TIME' then 4 when 'PAUSED' then 3 when 'RUNNING' then 2 else 1 end`

/** Runs, failures first. */
export async function listRuns(tx: Tx, page: Window, filter: RunFilter) {
  const byIds = (_: Tx, ids: readonly string[]) =>
    tx
      .select()
      .from(run)
      .where(inArray(run.id, [...ids]))
  const list = { table: run, where: wanted(filter), key: rank, descending: true }
  return readWindow(tx, list, page, byIds, ({ id }) => id)
}

/** A run, or null out of reach. */
export async function findRun(tx: Tx, id: string): Promise<RunRow | null> {
  const [row] = await tx.select().from(run).where(eq(run.id, id))
  return row ?? null
}

/** How many runs there are of each status, those that ended left out. */
export const countOpenRuns = (tx: Tx) =>
  tx.select({ status: run.status, count: count() }).from(run).where(isNull(run.closedAt)).groupBy(run.status)

/** Runs that have not ended, of which nothing was heard since `before`, nor was to be heard until `now`; longest first. */
export const silentRuns = (tx: Tx, before: Date, now: Date, first: number) =>
  tx
    .select()
    .from(run)
    .where(
      and(
        isNull(run.closedAt),
        lt(run.stepAt, before),
        sql`coalesce(${run.waitsUntil}, ${run.nextAttemptAt}, ${run.stepAt}) < ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(run.stepAt))
    .limit(first)

/** What was done since by a later run of the same kind has healed. */
const isHealed = sql`exists (select from ${run} n where n.workspace_id = ${outer(run.workspaceId)}
  and n.integration_id = ${outer(run.integrationId)} and n.kind = ${outer(run.kind)}
  and n.seq > ${outer(run.seq)} and n.status = 'DONE')`

/** What is failing, by cause: open runs that are tried again, and those that failed and have not healed. */
export const failingRuns = (tx: Tx) =>
  tx
    .select({
      code: run.failureCode,
      family: run.failureFamily,
      class: run.failureClass,
      count: count(),
      since: sql<Date>`min(${run.failedAt})`.mapWith(run.failedAt),
      clients: sql<number>`count(distinct ${run.clientId})::int`,
    })
    .from(run)
    .where(
      and(
        isNotNull(run.failureCode),
        or(eq(run.status, 'RETRYING'), and(eq(run.status, 'FAILED'), sql`not ${isHealed}`)),
      ),
    )
    .groupBy(run.failureCode, run.failureFamily, run.failureClass)

/** Forgets runs that ended before. Jobs only. */
export const dropRuns = (tx: Tx, before: Date) => tx.delete(run).where(lt(run.closedAt, before))
