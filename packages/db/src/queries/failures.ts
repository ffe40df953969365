import { and, asc, count, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, delivery, integration, run } from '../tables/index.ts'

/** What failed for one cause, and whose of it is meant. */
export interface FailuresOf {
  code: string
  family: string | null
  /** Of this client alone; null for all. */
  clientId: string | null
  /** Whose personal clients are meant beside those of the agency. */
  memberId: string | null
}

/** What is of no client is the whole workspace's. */
const ofClients = ({ clientId, memberId }: FailuresOf): SQL | undefined =>
  and(
    clientId === null ? undefined : eq(client.id, clientId),
    isNull(client.archivedAt),
    or(isNull(client.personalMemberId), sql`${client.personalMemberId} = ${memberId}::uuid`),
  )

/** Work that comes back by itself, when it is due: one that failed for good is begun anew by being due now. */
const recurring = ['syncIntegration', 'watchIntegration']

const runsOf = (of: FailuresOf): SQL | undefined =>
  and(
    ofClients(of),
    eq(run.failureCode, of.code),
    of.family === null ? isNull(run.failureFamily) : eq(run.failureFamily, of.family),
    or(eq(run.status, 'RETRYING'), and(eq(run.status, 'FAILED'), inArray(run.kind, recurring))),
  )

const troubled = ['LATE', 'REFUSED']

const filesOf = (of: FailuresOf): SQL | undefined =>
  and(ofClients(of), eq(delivery.problemCode, of.code), inArray(delivery.state, troubled))

/** How much failed at one integration; without one, of the whole workspace. */
export interface FailedAt {
  integrationId: string | null
  clientId: string | null
  clientName: string | null
  count: number
}

/** How many runs failed for a cause that can be tried again, by integration. */
export const countFailedRuns = (tx: Tx, of: FailuresOf): Promise<FailedAt[]> =>
  tx
    .select({
      integrationId: run.integrationId,
      clientId: client.id,
      clientName: client.name,
      count: count(),
    })
    .from(run)
    .leftJoin(client, eq(client.id, run.clientId))
    .where(runsOf(of))
    .groupBy(run.integrationId, client.id, client.name)
    .orderBy(asc(client.name), asc(client.id))

/** The next runs after a place, in the order that they began. */
export const failedRunsAfter = (tx: Tx, of: FailuresOf, afterSeq: number, limit: number) =>
  tx
    .select({
      seq: run.seq,
      workflowId: run.workflowId,
      status: run.status,
      kind: run.kind,
      integrationId: run.integrationId,
    })
    .from(run)
    .leftJoin(client, eq(client.id, run.clientId))
    .where(and(runsOf(of), gt(run.seq, afterSeq)))
    .orderBy(asc(run.seq))
    .limit(limit)

/** The integration of an account that files are asked for by: one that may, the oldest. */
const askedBy = sql`(select i.id from ${integration} i where i.workspace_id = ${delivery.workspaceId}
  and i.provider_id = ${delivery.providerId} and i.archived_at is null and i.paused_at is null
  and i.access in ('OPEN', 'LIMITED') order by i.seq limit 1)`

/** How many files did not come for a cause, by the integration that they can be asked for by. */
export const countFailedFiles = (tx: Tx, of: FailuresOf): Promise<FailedAt[]> => {
  const files = tx
    .select({
      by: sql<string>`${askedBy}`.as('asked_by'),
      clientId: delivery.clientId,
      clientName: client.name,
    })
    .from(delivery)
    .innerJoin(client, eq(client.id, delivery.clientId))
    .where(filesOf(of))
    .as('files')
  return tx
    .select({
      integrationId: files.by,
      clientId: files.clientId,
      clientName: files.clientName,
      count: count(),
    })
    .from(files)
    .where(sql`${files.by} is not null`)
    .groupBy(files.by, files.clientId, files.clientName)
    .orderBy(asc(files.clientName), asc(files.by))
}

/** Wants the files of an account once more that did not come for a cause; how many. */
export async function wantFailed(
  tx: Tx,
  { providerId, code, dueAt }: { providerId: string; code: string; dueAt: Date },
): Promise<number> {
  const rows = await tx
    .update(delivery)
    .set({ state: 'WANTED', dueAt, problemCode: null, problemParams: null })
    .where(
      and(
        eq(delivery.providerId, providerId),
        eq(delivery.problemCode, code),
        inArray(delivery.state, troubled),
      ),
    )
    .returning({ id: delivery.id })
  return rows.length
}
