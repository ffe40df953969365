import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  grant,
  member,
  noticeChannel,
  noticePreference,
  noticeRule,
  quietHours,
  workspace,
} from '../tables/index.ts'
import type { Addressee } from './mails.ts'

/** A channel as stored; its address lies sealed. */
export type ChannelRow = typeof noticeChannel.$inferSelect
/** Who is told of an event. */
export type NoticeRuleRow = typeof noticeRule.$inferSelect

/** The channels that are there, in the order they were made. */
export const listChannels = (tx: Tx): Promise<ChannelRow[]> =>
  tx.select().from(noticeChannel).where(isNull(noticeChannel.removedAt)).orderBy(asc(noticeChannel.seq))

/** A channel that is there; null for any other. */
export async function findChannel(tx: Tx, id: string): Promise<ChannelRow | null> {
  const [row] = await tx
    .select()
    .from(noticeChannel)
    .where(and(eq(noticeChannel.id, id), isNull(noticeChannel.removedAt)))
  return row ?? null
}

/** Keeps a new channel. */
export async function insertChannel(tx: Tx, row: typeof noticeChannel.$inferInsert): Promise<void> {
  await tx.insert(noticeChannel).values(row)
}

/** Changes what a channel is called and told, or takes it away with its address. */
export async function updateChannel(
  tx: Tx,
  id: string,
  set: Pick<Partial<ChannelRow>, 'name' | 'events' | 'sealed' | 'removedAt'>,
): Promise<void> {
  await tx.update(noticeChannel).set(set).where(eq(noticeChannel.id, id))
}

/** Who is told of what, where the workspace decided it. */
export const listRules = (tx: Tx): Promise<NoticeRuleRow[]> => tx.select().from(noticeRule)

/** Who is told of an event; null where the workspace did not decide. */
export async function findRule(tx: Tx, event: string): Promise<NoticeRuleRow | null> {
  const [row] = await tx.select().from(noticeRule).where(eq(noticeRule.event, event))
  return row ?? null
}

/** Decides who is told of an event. */
export async function putRule(tx: Tx, row: NoticeRuleRow): Promise<void> {
  const { owner, manager, roles, memberIds } = row
  await tx
    .insert(noticeRule)
    .values(row)
    .onConflictDoUpdate({
      target: [noticeRule.workspaceId, noticeRule.event],
      set: { owner, manager, roles, memberIds },
    })
}

/** Of people of these roles, and of these members, those who are there and reach a client. */
export const peopleReaching = (
  tx: Tx,
  {
    clientId,
    roles,
    memberIds,
  }: { clientId: string; roles: readonly string[]; memberIds: readonly string[] },
): Promise<Addressee[]> =>
  tx
    .select({ memberId: member.id, name: member.name, email: member.email })
    .from(member)
    .where(
      and(
        eq(member.kind, 'PERSON'),
        isNull(member.leftAt),
        sql`(${member.role} = any(${sql.param([...roles])}::text[]) or ${member.id} = any(${sql.param([...memberIds])}::uuid[]))`,
        sql`exists (select from ${grant} g where g.workspace_id = ${member.workspaceId} and g.member_id = ${member.id}
          and (g.scope = 'EVERYTHING' or (g.scope = 'CLIENT' and g.client_id = ${clientId})))`,
      ),
    )
    .orderBy(asc(member.seq))

/** How a member wants to be told, where they said so. */
export const preferencesOf = (tx: Tx, memberId: string) =>
  tx.select().from(noticePreference).where(eq(noticePreference.memberId, memberId))

/** Notes how a member wants to be told of an event. */
export async function putPreference(tx: Tx, row: typeof noticePreference.$inferInsert): Promise<void> {
  await tx
    .insert(noticePreference)
    .values(row)
    .onConflictDoUpdate({
      target: [noticePreference.workspaceId, noticePreference.memberId, noticePreference.event],
      set: { how: row.how },
    })
}

/** When a person is not written to. */
export type QuietHoursRow = typeof quietHours.$inferSelect

/** A member's quiet hours; null where they have none. */
export async function quietHoursOf(tx: Tx, memberId: string): Promise<QuietHoursRow | null> {
  const [row] = await tx.select().from(quietHours).where(eq(quietHours.memberId, memberId))
  return row ?? null
}

/** Sets a member's quiet hours. */
export async function putQuietHours(tx: Tx, row: QuietHoursRow): Promise<void> {
  const { fromMinute, toMinute, timeZone } = row
  await tx
    .insert(quietHours)
    .values(row)
    .onConflictDoUpdate({
      target: [quietHours.workspaceId, quietHours.memberId],
      set: { fromMinute, toMinute, timeZone },
    })
}

/** Ends a member's quiet hours. */
export async function dropQuietHours(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(quietHours).where(eq(quietHours.memberId, memberId))
}

/** Sets when a workspace reminds, tells those above, and sends digests. */
export async function setNoticeTimes(
  tx: Tx,
  id: string,
  set: Pick<Partial<typeof workspace.$inferSelect>, 'remindDays' | 'escalateAfterHours' | 'digestHourUtc'>,
): Promise<void> {
  await tx.update(workspace).set(set).where(eq(workspace.id, id))
}

/** Where a member who is here is written to. */
export async function addressOf(tx: Tx, memberId: string): Promise<Addressee | null> {
  const [row] = await tx
    .select({ memberId: member.id, name: member.name, email: member.email })
    .from(member)
    .where(and(eq(member.id, memberId), eq(member.kind, 'PERSON'), isNull(member.leftAt)))
  return row ?? null
}
