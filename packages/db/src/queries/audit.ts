import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { apiToken, auditChain, auditEntry, member, workspace } from '../tables/index.ts'
import { outer } from './outer.ts'
import { toPage } from './paging.ts'
import type { Window } from './window.ts'

/** An entry with everything that its hash covers; instants as text, to the microsecond that is stored. */
const covered = {
  workspaceId: auditEntry.workspaceId,
  id: auditEntry.id,
  clientId: auditEntry.clientId,
  at: sql<string>`to_char(${auditEntry.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  actorKind: auditEntry.actorKind,
  actorId: auditEntry.actorId,
  action: auditEntry.action,
  targetKind: auditEntry.targetKind,
  targetId: auditEntry.targetId,
  changes: sql<unknown>`${auditEntry.changes}`.mapWith(auditEntry.changes),
  seq: auditEntry.seq,
}

const selectCovered = (tx: Tx) => tx.select(covered).from(auditEntry)

/** What a hash covers of an entry. */
export type CoveredEntry = Awaited<ReturnType<typeof selectCovered>>[number]

/** Takes the chain for this transaction; false while another writer has it. Jobs only. */
export async function takeChain(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('gatehouse_audit_chain')) as taken`,
  )
  return row?.taken ?? false
}

/** The oldest entries that are not in their chain yet, but for these workspaces. Jobs only. */
export const notChained = (tx: Tx, except: readonly string[], limit: number): Promise<CoveredEntry[]> =>
  selectCovered(tx)
    .where(
      and(
        isNull(auditEntry.hash),
        except.length > 0
          ? sql`${auditEntry.workspaceId} <> all (${sql.param(textArray(except))}::uuid[])`
          : undefined,
      ),
    )
    .orderBy(asc(auditEntry.seq))
    .limit(limit)

const textArray = (values: readonly string[]) => `{${values.join(',')}}`

/** Where a chain ends. */
export type ChainEndRow = typeof auditChain.$inferSelect

/** The ends of these workspaces' chains. Jobs only. */
export const chainEnds = (tx: Tx, workspaceIds: readonly string[]): Promise<ChainEndRow[]> =>
  tx
    .select()
    .from(auditChain)
    .where(inArray(auditChain.workspaceId, [...workspaceIds]))

/** A place in a chain. */
export interface ChainLink {
  workspaceId: string
  id: string
  position: number
  hash: string
  kid: string
}

/** Gives entries their places. Jobs only. */
export async function chainEntries(tx: Tx, links: readonly ChainLink[]): Promise<void> {
  await tx.execute(sql`
    update audit_entry e set position = l.position, hash = l.hash, kid = l.kid
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as l ("workspaceId" uuid, id uuid, position bigint, hash text, kid text)
    where e.workspace_id = l."workspaceId" and e.id = l.id`)
}

/** Moves the end of a chain. Jobs only. */
export async function moveChainEnd(
  tx: Tx,
  end: Pick<ChainEndRow, 'workspaceId' | 'position' | 'hash' | 'kid' | 'seal'>,
): Promise<void> {
  await tx.insert(auditChain).values(end).onConflictDoUpdate({ target: auditChain.workspaceId, set: end })
}

/** Every workspace, by name. Jobs only. */
export const workspacesByName = (tx: Tx) =>
  tx.select({ id: workspace.id, name: workspace.name }).from(workspace).orderBy(asc(workspace.name))

/** The end of a chain, and how many of its entries lie past that end. Jobs only. */
export async function chainExtent(tx: Tx, workspaceId: string) {
  const [end] = await tx.select().from(auditChain).where(eq(auditChain.workspaceId, workspaceId))
  const [beyond] = await tx
    .select({ n: count() })
    .from(auditEntry)
    .where(
      and(
        eq(auditEntry.workspaceId, workspaceId),
        or(gt(auditEntry.position, end?.position ?? 0), lt(auditEntry.position, 1)),
      ),
    )
  return { end: end ?? null, beyond: beyond?.n ?? 0 }
}

/** Entries of a chain after a position, in order. Jobs only. */
export const chainedAfter = (
  tx: Tx,
  workspaceId: string,
  of: { after: number; through: number; limit: number },
) =>
  tx
    .select({ ...covered, position: auditEntry.position, hash: auditEntry.hash, kid: auditEntry.kid })
    .from(auditEntry)
    .where(
      and(
        eq(auditEntry.workspaceId, workspaceId),
        gt(auditEntry.position, of.after),
        lte(auditEntry.position, of.through),
      ),
    )
    .orderBy(asc(auditEntry.position))
    .limit(of.limit)

/** What a check of a chain found. */
export type CheckFound = Pick<
  ChainEndRow,
  'checkedAt' | 'brokenPosition' | 'brokenEntryId' | 'brokenEntryAt' | 'brokenCode'
>

/** Keeps what a check found; a chain whose end is gone gets one that no key sealed. Jobs only. */
export async function noteCheck(tx: Tx, workspaceId: string, found: CheckFound): Promise<void> {
  await tx
    .insert(auditChain)
    .values({ workspaceId, position: 0, hash: '', kid: '', seal: '', ...found })
    .onConflictDoUpdate({ target: auditChain.workspaceId, set: found })
}

/** The chain of the reach's workspace as it was last written and checked; null before its first entry. */
export async function findChain(tx: Tx): Promise<ChainEndRow | null> {
  const [row] = await tx.select().from(auditChain)
  return row ?? null
}

/** Which entries a list is about; absent means all. */
export interface AuditFilter {
  memberIds: readonly string[] | null
  actions: readonly string[] | null
  targetIds: readonly string[] | null
  clientId: string | null
  from: Date | null
  to: Date | null
}

const nameOf = (table: 'client' | 'integration' | 'member' | 'workspace', name: string): SQL =>
  sql`(select t.${sql.identifier(name)} from ${sql.identifier(table)} t
    where t.${sql.identifier(table === 'workspace' ? 'id' : 'workspace_id')} = ${outer(auditEntry.workspaceId)}
      and t.id = ${outer(auditEntry.targetId)})`

const tokenName = sql`(select m.name from ${apiToken} t join ${member} m on m.workspace_id = t.workspace_id and m.id = t.member_id
    where t.workspace_id = ${outer(auditEntry.workspaceId)} and t.id = ${outer(auditEntry.targetId)})`

const selectEntries = (tx: Tx) =>
  tx
    .select({
      entry: auditEntry,
      seq: auditEntry.seq,
      memberKind: sql<string | null>`${member.kind}`,
      memberName: sql<string | null>`${member.name}`,
      targetName: sql<string | null>`case ${auditEntry.targetKind}
        when 'client' then ${nameOf('client', 'name')}
        when 'integration' then ${nameOf('integration', 'label')}
        when 'workspace' then ${nameOf('workspace', 'name')}
        when 'apiToken' then ${tokenName} end`,
    })
    .from(auditEntry)
    .leftJoin(
      member,
      and(eq(member.workspaceId, auditEntry.workspaceId), eq(sql`${member.id}::text`, auditEntry.actorId)),
    )

/** An entry with the names of who and what, as they are now. */
export type AuditEntryRow = Awaited<ReturnType<typeof selectEntries>>[number]

/** Entries within reach, newest first. */
export async function listAudit(tx: Tx, page: Window & AuditFilter) {
  const filter = and(
    page.memberIds ? inArray(auditEntry.actorId, [...page.memberIds]) : undefined,
    page.actions ? inArray(auditEntry.action, [...page.actions]) : undefined,
    page.targetIds ? inArray(auditEntry.targetId, [...page.targetIds]) : undefined,
    page.clientId ? eq(auditEntry.clientId, page.clientId) : undefined,
    page.from ? gte(auditEntry.at, page.from) : undefined,
    page.to ? lt(auditEntry.at, page.to) : undefined,
  )
  const rows = await selectEntries(tx)
    .where(and(filter, page.afterSeq === null ? undefined : lt(auditEntry.seq, page.afterSeq)))
    .orderBy(desc(auditEntry.seq))
    .limit(page.first + 1)
    .offset(page.offset)
  const [total] = await tx.select({ n: count() }).from(auditEntry).where(filter)
  return toPage(rows, page.first, total?.n ?? 0)
}
