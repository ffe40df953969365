import { and, desc, eq, gt, ilike, inArray, isNotNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, connectLink, integration, serviceInvite } from '../tables/index.ts'
import { linksByIds } from './connect-links.ts'
import { outer } from './outer.ts'
import { containing } from './paging.ts'
import { readWindow, type Window } from './window.ts'

/** Which links a list has; null asks for all. `waiting` are the states that end by time. */
export interface LinksWanted {
  states: readonly string[] | null
  /** A part of the client's name. */
  query: string | null
  /** Whether the mail of one that is still to be opened was not taken. */
  mailProblem: boolean | null
  open: readonly string[]
  waiting: readonly string[]
  now: Date
}

/** Links within reach, newest first. */
export const listLinks = (tx: Tx, wanted: LinksWanted, page: Window) =>
  readWindow(
    tx,
    { table: connectLink, where: linksWanted(wanted), descending: true },
    page,
    linksByIds,
    ({ link }) => link.id,
  )

/** Ids of links within reach, newest first, at most so many. */
export async function idsOfLinks(tx: Tx, wanted: LinksWanted, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: connectLink.id })
    .from(connectLink)
    .where(linksWanted(wanted))
    .orderBy(desc(connectLink.seq))
    .limit(limit)
  return rows.map(({ id }) => id)
}

function linksWanted({ states, query, mailProblem, open, waiting, now }: LinksWanted): SQL | undefined {
  const named = query
    ? sql`exists (select from ${client} where ${client.id} = ${outer(connectLink.clientId)}
        and ${ilike(client.name, containing(query))})`
    : undefined
  const unmailed = and(
    isNotNull(connectLink.mailProblem),
    inArray(connectLink.state, [...open]),
    gt(connectLink.expiresAt, now),
  )
  const mailed = mailProblem === null ? undefined : mailProblem ? unmailed : sql`not (${unmailed})`
  if (!states) return and(named, mailed)
  const isWaiting = inArray(connectLink.state, [...waiting])
  const lasting = or(sql`not ${isWaiting}`, gt(connectLink.expiresAt, now))
  const expired = states.includes('EXPIRED') ? and(isWaiting, lte(connectLink.expiresAt, now)) : undefined
  return and(named, mailed, or(and(inArray(connectLink.state, [...states]), lasting), expired))
}

/** Which of these clients have a link that waits, for its holder or for the agency. */
export async function clientsAsked(
  tx: Tx,
  clientIds: readonly string[],
  waiting: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ clientId: connectLink.clientId })
    .from(connectLink)
    .where(
      and(
        inArray(connectLink.clientId, [...clientIds]),
        inArray(connectLink.state, [...waiting]),
        gt(connectLink.expiresAt, now),
      ),
    )
  return new Set(rows.map(({ clientId }) => clientId))
}

/** Whom at each of these clients a link was last mailed to, or else an invitation of our Apple user. */
export async function contactsOf(tx: Tx, clientIds: readonly string[]): Promise<Map<string, string>> {
  const invited = await tx
    .select({ clientId: integration.clientId, email: serviceInvite.contactEmail })
    .from(serviceInvite)
    .innerJoin(integration, eq(integration.id, serviceInvite.integrationId))
    .where(and(inArray(integration.clientId, [...clientIds]), isNotNull(serviceInvite.contactEmail)))
    .orderBy(serviceInvite.requestedAt)
  const mailed = await tx
    .select({ clientId: connectLink.clientId, email: connectLink.contactEmail })
    .from(connectLink)
    .where(and(inArray(connectLink.clientId, [...clientIds]), isNotNull(connectLink.contactEmail)))
    .orderBy(connectLink.seq)
  // The last one stays.
  return new Map([...invited, ...mailed].flatMap(({ clientId, email }) => (email ? [[clientId, email]] : [])))
}
