import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, integration, mail, member, noticeRead, salesDaily, workspace } from '../tables/index.ts'
import { app } from '../tables/catalogue.ts'
import { toPage } from './paging.ts'
import type { Window } from './window.ts'

/** A mail as stored. */
export type MailRow = typeof mail.$inferSelect

/** An id for a mail whose secret is sealed for its row before there is one. */
export async function newMailId(tx: Tx): Promise<string> {
  const [made] = await tx.execute<{ id: string }>(sql`select uuidv7() as id`)
  if (!made) throw new Error('Postgres made no id')
  return made.id
}

/**
 * Keeps a mail to be sent; its id, or null where the same cause was told to the same address before. Who writes to others
 * may not see the row, so that nothing of it is given back.
 */
export async function insertMail(tx: Tx, row: typeof mail.$inferInsert): Promise<string | null> {
  const id = row.id ?? (await newMailId(tx))
  const inserted = await tx
    .insert(mail)
    .values({ ...row, id })
    .onConflictDoNothing()
  return inserted.count === 1 ? id : null
}

/** A mail, or null out of reach. */
export async function findMail(tx: Tx, id: string): Promise<MailRow | null> {
  const [row] = await tx.select().from(mail).where(eq(mail.id, id))
  return row ?? null
}

/** Notes what became of a mail that is still to be sent, and whether it was; a secret that it carried goes when it has ended. Jobs only. */
export async function noteMail(
  tx: Tx,
  id: string,
  set: Pick<Partial<MailRow>, 'state' | 'tries' | 'problemCode' | 'endedAt' | 'sealed'>,
): Promise<boolean> {
  const updated = await tx
    .update(mail)
    .set(set)
    .where(and(eq(mail.id, id), eq(mail.state, 'QUEUED')))
  return updated.count > 0
}

/** Mails that were to go out before `before` and have not: their workflow should be running. Jobs only. */
export const openMails = (tx: Tx, before: Date) =>
  tx
    .select({ workspaceId: mail.workspaceId, mailId: mail.id })
    .from(mail)
    .where(and(eq(mail.state, 'QUEUED'), lt(mail.createdAt, before)))
    .orderBy(asc(mail.createdAt))
    .limit(500)

/** Mails whose time has come to be told to those above. Jobs only. */
export const mailsToEscalate = (tx: Tx, now: Date): Promise<MailRow[]> =>
  tx.select().from(mail).where(lte(mail.escalateAt, now)).orderBy(asc(mail.createdAt)).limit(500)

/** Those above were told of a cause, or need not be. Jobs only. */
export async function endEscalation(tx: Tx, { workspaceId, cause }: MailRow): Promise<void> {
  await tx
    .update(mail)
    .set({ escalateAt: null })
    .where(and(eq(mail.workspaceId, workspaceId), eq(mail.cause, cause)))
}

/** Notes that a member has taken up what was told. */
export async function noteTakenUp(tx: Tx, row: typeof noticeRead.$inferInsert): Promise<void> {
  await tx.insert(noticeRead).values(row).onConflictDoNothing()
}

/** Whether anybody has taken up what was told of a cause. */
export async function isTakenUp(tx: Tx, cause: string): Promise<boolean> {
  const [row] = await tx
    .select({ cause: noticeRead.cause })
    .from(noticeRead)
    .where(eq(noticeRead.cause, cause))
    .limit(1)
  return row !== undefined
}

/** Mails to people within reach, newest first; what is posted to channels is none, nor what goes with a digest. */
export async function listMails(tx: Tx, page: Window) {
  const toPeople = sql`${mail.channelId} is null and ${mail.state} not in ('HELD', 'DIGESTED')`
  const rows = await tx
    .select()
    .from(mail)
    .where(and(toPeople, page.afterSeq === null ? undefined : lt(mail.seq, page.afterSeq)))
    .orderBy(desc(mail.seq))
    .limit(page.first + 1)
    .offset(page.offset)
  const [total] = await tx.select({ n: count() }).from(mail).where(toPeople)
  return toPage(rows, page.first, total?.n ?? 0)
}

/** Somebody who can be written to. */
export interface Addressee {
  memberId: string
  name: string
  email: string
}

/** A person who is in the workspace. */
const present = and(eq(member.kind, 'PERSON'), isNull(member.leftAt))

const addressee = { memberId: member.id, name: member.name, email: member.email }

/** Who is responsible for an integration: its owner and its client's manager, or the person whose client it is. */
export const responsibleFor = (tx: Tx, integrationId: string): Promise<Addressee[]> =>
  tx
    .select(addressee)
    .from(integration)
    .innerJoin(client, eq(client.id, integration.clientId))
    .innerJoin(
      member,
      or(
        eq(member.id, client.personalMemberId),
        and(
          sql`${client.personalMemberId} is null`,
          or(eq(member.id, integration.ownerMemberId), eq(member.id, client.managerMemberId)),
        ),
      ),
    )
    .where(and(eq(integration.id, integrationId), present))
    .orderBy(asc(member.seq))

/** A person of the workspace, to be written to. */
export const personToTell = (tx: Tx, id: string): Promise<Addressee[]> =>
  tx
    .select(addressee)
    .from(member)
    .where(and(eq(member.id, id), present))

/** The people of these roles, in the order they came. */
export const peopleOfRoles = (tx: Tx, roles: readonly string[]): Promise<Addressee[]> =>
  tx
    .select(addressee)
    .from(member)
    .where(and(inArray(member.role, [...roles]), present))
    .orderBy(asc(member.seq))

/** Notes that the first rows of an integration are here; false when they were before. */
export async function noteFirstRows(tx: Tx, integrationId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(integration)
    .set({ firstRowsAt: at })
    .where(and(eq(integration.id, integrationId), sql`${integration.firstRowsAt} is null`))
    .returning({ id: integration.id })
  return rows.length > 0
}

/**
 * The app of a provider that sold most, in units, since a day or ever, one that is taken in before others; null while
 * none did.
 */
export async function bestSeller(
  tx: Tx,
  { providerId, sinceOn }: { providerId: string; sinceOn: string | null },
): Promise<{ id: string; name: string } | null> {
  const [best] = await tx
    .select({ id: app.id, name: app.name })
    .from(salesDaily)
    .innerJoin(app, eq(app.id, salesDaily.appId))
    .where(and(eq(app.providerId, providerId), sinceOn === null ? undefined : gte(salesDaily.day, sinceOn)))
    .groupBy(app.id, app.name, app.standing)
    .orderBy(sql`(${app.standing} = 'INCLUDED') desc`, sql`sum(${salesDaily.units}) desc`, asc(app.id))
    .limit(1)
  return best ?? null
}

/** What became of the last post to a channel. */
export interface LastPost {
  state: string
  problemCode: string | null
  createdAt: Date
  endedAt: Date | null
}

/** The last post to each channel within reach. */
export async function lastPosts(tx: Tx): Promise<Map<string, LastPost>> {
  const { channelId, state, problemCode, createdAt, endedAt } = mail
  const rows = await tx
    .selectDistinctOn([channelId], { channelId, state, problemCode, createdAt, endedAt })
    .from(mail)
    .where(sql`${channelId} is not null`)
    .orderBy(channelId, desc(mail.seq))
  return new Map(rows.map(({ channelId: id, ...post }) => [id ?? '', post]))
}

/** Mails that were held before the last hour of digests of their workspace, with that hour. Jobs only. */
export async function heldMails(tx: Tx, now: Date): Promise<{ mail: MailRow; slot: string }[]> {
  const at = sql`(${now.toISOString()}::timestamptz at time zone 'UTC')`
  const today = sql`(date_trunc('day', ${at}) + make_interval(hours => ${workspace.digestHourUtc}))`
  const slot = sql<string>`to_char(case when ${today} <= ${at} then ${today} else ${today} - interval '1 day' end,
    'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
  return tx
    .select({ mail, slot })
    .from(mail)
    .innerJoin(workspace, eq(workspace.id, mail.workspaceId))
    .where(and(eq(mail.state, 'HELD'), sql`${mail.createdAt} < ${slot}::timestamptz`))
    .orderBy(asc(mail.seq))
    .limit(2_000)
}

/** Notes that mails went out with a digest. Jobs only. */
export async function noteDigested(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx
    .update(mail)
    .set({ state: 'DIGESTED', endedAt: at })
    .where(and(inArray(mail.id, [...ids]), eq(mail.state, 'HELD')))
}
