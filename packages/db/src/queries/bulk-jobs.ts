import { and, asc, count, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { job, jobProblem } from '../tables/index.ts'
import { outer } from './outer.ts'
import { toPage, type Keyset } from './paging.ts'

const open = ['QUEUED', 'RUNNING', 'PAUSED']

/** A job as it is stored. */
export type JobRow = typeof job.$inferSelect

/** A problem of a job as it is stored. */
export type JobProblemRow = typeof jobProblem.$inferSelect

/** Stores a job; its id. */
export async function insertJob(
  tx: Tx,
  row: Pick<JobRow, 'workspaceId' | 'kind' | 'input' | 'startedBy'>,
): Promise<string> {
  const [made] = await tx
    .insert(job)
    .values({ ...row, state: 'QUEUED' })
    .returning({ id: job.id })
  if (!made) throw new Error('the job was not stored')
  return made.id
}

/** A job, or null out of reach. */
export async function findJob(tx: Tx, id: string): Promise<JobRow | null> {
  const [row] = await tx.select().from(job).where(eq(job.id, id))
  return row ?? null
}

/** The jobs of a kind that have not ended. */
export const openJobs = (tx: Tx, kind: string): Promise<JobRow[]> =>
  tx
    .select()
    .from(job)
    .where(and(eq(job.kind, kind), inArray(job.state, open)))

/** Serialises those who start a job of a kind in a workspace, until the transaction ends. */
export async function lockJobKind(tx: Tx, of: { workspaceId: string; kind: string }): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`job:${of.workspaceId}:${of.kind}`}, 0))`,
  )
}

/** Moves a job that has not ended; false when it has. */
export async function moveJob(
  tx: Tx,
  id: string,
  set: Partial<Pick<JobRow, 'state' | 'total' | 'startedAt' | 'doneAt'>>,
): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set(set)
    .where(and(eq(job.id, id), inArray(job.state, open)))
    .returning({ id: job.id })
  return rows.length > 0
}

/** Moves a job on from where it stood; false when another has done so meanwhile, or it was paused or ended. */
export async function advanceJob(
  tx: Tx,
  from: Pick<JobRow, 'id' | 'cursor'>,
  step: { cursor: string | null; done: number; more: number; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set({
      cursor: step.cursor,
      done: sql`${job.done} + ${step.done}`,
      total: sql`${job.total} + ${step.more}`,
      stepAt: step.at,
    })
    .where(
      and(
        eq(job.id, from.id),
        eq(job.state, 'RUNNING'),
        sql`${job.cursor} is not distinct from ${from.cursor}`,
      ),
    )
    .returning({ id: job.id })
  return rows.length > 0
}

/** Notes rows that a job could not do; a row is noted once. */
export async function noteJobProblems(tx: Tx, rows: (typeof jobProblem.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(jobProblem).values(rows).onConflictDoNothing()
}

/** The rows that a job could not do, of these. */
export async function knownProblems(tx: Tx, jobId: string, targetIds: readonly string[]): Promise<string[]> {
  if (targetIds.length === 0) return []
  const rows = await tx
    .select({ id: jobProblem.targetId })
    .from(jobProblem)
    .where(and(eq(jobProblem.jobId, jobId), inArray(jobProblem.targetId, [...targetIds])))
  return rows.map(({ id }) => id)
}

const selectJobs = (tx: Tx) =>
  tx
    .select({
      job,
      seq: job.seq,
      problems: sql<number>`(select count(*)::int from ${jobProblem}
        where ${jobProblem.workspaceId} = ${outer(job.workspaceId)} and ${jobProblem.jobId} = ${outer(job.id)})`,
    })
    .from(job)

/** A job with the number of its problems. */
export type CountedJobRow = Awaited<ReturnType<typeof selectJobs>>[number]

/** Jobs, of a kind or all, newest first. */
export async function listJobs(tx: Tx, page: Keyset, kind: string | null = null) {
  const wanted = kind === null ? undefined : eq(job.kind, kind)
  const rows = await selectJobs(tx)
    .where(and(wanted, page.afterSeq === null ? undefined : lt(job.seq, page.afterSeq)))
    .orderBy(desc(job.seq))
    .limit(page.first + 1)
  const [total] = await tx.select({ n: count() }).from(job).where(wanted)
  return toPage(rows, page.first, total?.n ?? 0)
}

/** A job with the number of its problems, or null out of reach. */
export async function findCountedJob(tx: Tx, id: string): Promise<CountedJobRow | null> {
  const [row] = await selectJobs(tx).where(eq(job.id, id))
  return row ?? null
}

/** What a job could not do, in the order it met it. */
export async function listJobProblems(tx: Tx, jobId: string, page: Keyset) {
  const mine = eq(jobProblem.jobId, jobId)
  const rows = await tx
    .select()
    .from(jobProblem)
    .where(and(mine, page.afterSeq === null ? undefined : gt(jobProblem.seq, page.afterSeq)))
    .orderBy(asc(jobProblem.seq))
    .limit(page.first + 1)
  const [total] = await tx.select({ n: count() }).from(jobProblem).where(mine)
  return toPage(rows, page.first, total?.n ?? 0)
}
