import {
  and,
  arrayContains,
  count,
  eq,
  ilike,
  inArray,
  isNotNull,
  isNull,
  ne,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, client, integration, member, provider } from '../tables/index.ts'
import { outer } from './outer.ts'
import { containing } from './paging.ts'
import { byName, isFreshDay, newestDay, severity, type Freshness } from './places.ts'
import { readWindow, type Order, type Window } from './window.ts'

const columns = {
  id: client.id,
  name: client.name,
  slug: client.slug,
  createdAt: client.createdAt,
  archivedAt: client.archivedAt,
  tags: client.tags,
  personalMemberId: client.personalMemberId,
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

/** What a list of clients may be sorted by. */
export type ClientOrder = 'ADDED' | 'NAME' | 'STATE' | 'INTEGRATIONS' | 'APPS' | 'DATA_THROUGH'

/** Which clients a list has; null and empty lists ask for all. States are compared by `worstFirst`. */
export interface ClientsWanted {
  query: string | null
  /** Those that have them all. */
  tags: readonly string[]
  archived: boolean
  /** Their worst states. `UNCONNECTED` is the state of those without integrations. */
  states: readonly string[] | null
  freshness: readonly Freshness[] | null
  worstFirst: readonly string[]
  newestOut: string
}

/** Clients within reach, as they are asked for. */
export async function listClients(tx: Tx, wanted: ClientsWanted, order: Order<ClientOrder>, page: Window) {
  const { field, descending } = order
  const where = clientsWanted(wanted)
  const list = { table: client, where, key: clientKey(field, wanted), descending }
  return readWindow(tx, list, page, clientsByIds, ({ id }) => id)
}

/** Ids of clients within reach, at most so many. */
export async function idsOfClients(tx: Tx, wanted: ClientsWanted, limit: number): Promise<string[]> {
  const rows = await tx.select({ id: client.id }).from(client).where(clientsWanted(wanted)).limit(limit)
  return rows.map(({ id }) => id)
}

/** Over all clients of a list: their apps, those of them that are left out, and their integrations at work. */
export async function sumClients(tx: Tx, wanted: ClientsWanted) {
  const [sums] = await tx
    .select({
      apps: sql<number>`coalesce(sum(${columns.appCount}), 0)`.mapWith(Number),
      leftOut:
        sql<number>`coalesce(sum((select count(*) from ${app} where ${app.clientId} = ${outer(client.id)}
        and ${app.goneAt} is null and ${app.standing} <> 'INCLUDED')), 0)`.mapWith(Number),
      integrations: sql<number>`coalesce(sum((select count(*) from ${integration} i
        where i.client_id = ${outer(client.id)})), 0)`.mapWith(Number),
    })
    .from(client)
    .where(clientsWanted(wanted))
  return sums ?? { apps: 0, leftOut: 0, integrations: 0 }
}

const worst = (worstFirst: readonly string[]): SQL =>
  sql`(select coalesce(min(${severity(sql`i.state`, worstFirst)}), 100) from ${integration} i where i.client_id = ${client.id})`

/** The oldest of its accounts' newest days; accounts of which nothing is fetched do not count. */
const oldestNewestDay = sql`(select min(newest) from (
  select ${newestDay(sql`p.id`)} as newest from ${provider} p where p.client_id = ${client.id}) days)`

function clientsWanted(wanted: ClientsWanted): SQL | undefined {
  const { query, tags, archived, states, freshness, worstFirst, newestOut } = wanted
  return and(
    archived ? isNotNull(client.archivedAt) : isNull(client.archivedAt),
    query ? ilike(client.name, containing(query)) : undefined,
    tags.length > 0 ? arrayContains(client.tags, [...tags]) : undefined,
    states
      ? sql`${worst(worstFirst)} in (${sql.join(
          states.map((state) => severity(sql`${state}::text`, worstFirst)),
          sql`, `,
        )})`
      : undefined,
    freshness ? isFreshDay(oldestNewestDay, freshness, newestOut) : undefined,
  )
}

function clientKey(field: ClientOrder, { worstFirst }: ClientsWanted): SQL | undefined {
  if (field === 'NAME') return byName(client.name)
  if (field === 'STATE') return worst(worstFirst)
  if (field === 'INTEGRATIONS')
    return sql`(select count(*) from ${integration} i where i.client_id = ${client.id} and i.archived_at is null)`
  if (field === 'APPS')
    return sql`(select count(*) from ${app} a where a.client_id = ${client.id} and a.gone_at is null
      and a.standing = 'INCLUDED')`
  if (field === 'DATA_THROUGH') return sql`coalesce(${oldestNewestDay}, '-infinity')`
  return undefined
}

/** The clients of these ids within reach, in no order. */
export const clientsByIds = (tx: Tx, ids: readonly string[]) =>
  tx
    .select(columns)
    .from(client)
    .where(inArray(client.id, [...ids]))

/** Each integration of the clients at work within reach, up to so many clients; one row of nulls for a client without any. */
export const integrationsOfFleet = (tx: Tx, limit: number) => {
  const atWork = tx
    .select({ id: client.id, name: client.name, slug: client.slug })
    .from(client)
    .where(isNull(client.archivedAt))
    .orderBy(client.seq)
    .limit(limit)
    .as('at_work')
  return tx
    .select({
      clientId: atWork.id,
      name: atWork.name,
      slug: atWork.slug,
      state: integration.state,
      reasonCode: integration.reasonCode,
      reasonAt: integration.reasonAt,
    })
    .from(atWork)
    .leftJoin(integration, eq(integration.clientId, atWork.id))
}

/** Holds a client against others who would hold it, until the transaction ends; false for who may not change it. */
export async function lockClient(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.select({ id: client.id }).from(client).where(eq(client.id, id)).for('no key update')
  return rows.length > 0
}

/** The client of this slug within reach, or null. */
export async function findClientBySlug(tx: Tx, slug: string): Promise<ClientRow | null> {
  // Somebody's own client may have the slug of one of the agency, which goes first.
  const [row] = await tx
    .select(columns)
    .from(client)
    .where(eq(client.slug, slug))
    .orderBy(sql`${client.personalMemberId} nulls first`)
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

/**
 * Whether a client that is not archived, other than `exceptId`, has this name, in any case of letters: one of the agency,
 * or a personal one of `personalMemberId`.
 */
export async function clientNameTaken(
  tx: Tx,
  name: string,
  exceptId?: string,
  personalMemberId: string | null = null,
): Promise<boolean> {
  const other = exceptId === undefined ? undefined : ne(client.id, exceptId)
  const whose =
    personalMemberId === null
      ? isNull(client.personalMemberId)
      : eq(client.personalMemberId, personalMemberId)
  const named = sql`lower(${client.name}) = lower(${name})`
  return (await countOf(tx, and(isNull(client.archivedAt), whose, other, named))) > 0
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
export const isConflict = (error: unknown): boolean =>
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

/** How many people see each of these clients; who they are is not told. */
export async function peopleSeeing(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ id: string; people: number }>(sql`
    select c.id, case when c.personal_member_id is null then s.people else 1 end as people
    from people_seeing(${sql.param([...ids])}::uuid[]) s
    join ${client} c on c.id = s.client_id`)
  return new Map(rows.map(({ id, people }) => [id, people]))
}
