import {
  and,
  arrayContains,
  asc,
  count,
  eq,
  gt,
  ilike,
  inArray,
  isNotNull,
  isNull,
  ne,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, integration, member } from '../tables/index.ts'
import { outer } from './outer.ts'
import { containing, toPage, type Keyset } from './paging.ts'

const columns = {
  id: client.id,
  name: client.name,
  slug: client.slug,
  createdAt: client.createdAt,
  archivedAt: client.archivedAt,
  tags: client.tags,
  managerId: client.managerMemberId,
  managerName: sql<
    string | null
  >`(select ${outer(member.name)} from ${member} where ${outer(member.id)} = ${outer(client.managerMemberId)})`,
  seq: client.seq,
  appCount: sql<number>`(select count(*)::int from ${app} where ${app.clientId} = ${outer(client.id)} and ${app.goneAt} is null
    and ${app.standing} = 'INCLUDED')`,
  states: sql<string[]>`array(select distinct ${integration.state} from ${integration}
    where ${integration.clientId} = ${outer(client.id)})`,
}

/** A client with how many apps it has and in which states its integrations are. */
export type ClientRow = Awaited<ReturnType<typeof clientsByIds>>[number]

/** Clients within reach, archived or not, in the order they were added; with `tags`, those that have them all. */
export async function listClients(
  tx: Tx,
  page: Keyset & { query: string | null; tags?: readonly string[]; archived?: boolean },
) {
  const wanted = [
    page.archived ? isNotNull(client.archivedAt) : isNull(client.archivedAt),
    page.query ? ilike(client.name, containing(page.query)) : undefined,
    page.tags?.length ? arrayContains(client.tags, [...page.tags]) : undefined,
  ]
  const rows = await tx
    .select(columns)
    .from(client)
    .where(and(...wanted, page.afterSeq === null ? undefined : gt(client.seq, page.afterSeq)))
    .orderBy(asc(client.seq))
    .limit(page.first + 1)
  return toPage(rows, page.first, await countOf(tx, and(...wanted)))
}

/** The clients of these ids within reach, in no order. */
export const clientsByIds = (tx: Tx, ids: readonly string[]) =>
  tx
    .select(columns)
    .from(client)
    .where(inArray(client.id, [...ids]))

/** Holds a client against others who would hold it, until the transaction ends; false for who may not change it. */
export async function lockClient(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.select({ id: client.id }).from(client).where(eq(client.id, id)).for('no key update')
  return rows.length > 0
}

/** The client of this slug within reach, or null. */
export async function findClientBySlug(tx: Tx, slug: string): Promise<ClientRow | null> {
  const [row] = await tx.select(columns).from(client).where(eq(client.slug, slug))
  return row ?? null
}

/** What the agency noted about a client; null for nothing, and out of reach. */
export async function notesOfClient(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.select({ notes: client.notes }).from(client).where(eq(client.id, id))
  return row?.notes ?? null
}

/** How many clients are within reach. */
export const countClients = (tx: Tx) => countOf(tx, isNull(client.archivedAt))

/** Adds a client. Its id; null when the name or the slug is taken. */
export async function insertClient(tx: Tx, row: typeof client.$inferInsert): Promise<string | null> {
  const [inserted] = await tx.insert(client).values(row).onConflictDoNothing().returning({ id: client.id })
  return inserted?.id ?? null
}

/** Whether a client that is not archived, other than `exceptId`, has this name, in any case of letters. */
export async function clientNameTaken(tx: Tx, name: string, exceptId?: string): Promise<boolean> {
  const other = exceptId === undefined ? undefined : ne(client.id, exceptId)
  const named = sql`lower(${client.name}) = lower(${name})`
  return (await countOf(tx, and(isNull(client.archivedAt), other, named))) > 0
}

/** Changes a client; false when another took its name meanwhile. */
export async function updateClient(
  tx: Tx,
  id: string,
  set: Partial<
    Pick<typeof client.$inferInsert, 'name' | 'tags' | 'notes' | 'managerMemberId' | 'archivedAt'>
  >,
): Promise<boolean> {
  try {
    // A savepoint: a refused statement would end the whole transaction.
    await tx.transaction((inner) => inner.update(client).set(set).where(eq(client.id, id)))
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}

/** Postgres: 23505, unique_violation. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === '23505') || isConflict(error.cause))

/** The slugs in use that begin with `stem`. */
export async function slugsLike(tx: Tx, stem: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: client.slug })
    .from(client)
    .where(sql`starts_with(${client.slug}, ${stem})`)
  return rows.map((row) => row.slug)
}

async function countOf(tx: Tx, where: SQL | undefined): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(client).where(where)
  return row?.n ?? 0
}
