import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { noticeChannel } from './notices.ts'
import { client, member, workspace } from './workspace.ts'

/**
 * Mails to people, written with the state that causes them. The text is made from template and params when it is sent
 * or looked at; what nobody else may read, such as a link that signs in, lies sealed in `sealed`.
 */
export const mail = pgTable(
  'mail',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** The client that it is about; null for what concerns the whole workspace. */
    clientId: uuid('client_id'),
    /** The member that it is for; null for somebody who is none (yet). */
    memberId: uuid('member_id'),
    /** The channel that it is posted to instead of being mailed; its address is the channel's. */
    channelId: uuid('channel_id'),
    address: text('address').notNull(),
    template: text('template').notNull(),
    params: jsonb('params').$type<Record<string, string>>().notNull(),
    sealed: text('sealed'),
    /** What happened, as a key: the same is told to the same address once. */
    cause: text('cause').notNull(),
    /** QUEUED, HELD (for the next digest), SENT, KEPT (shown in the mailbox instead), FAILED. */
    state: text('state').notNull(),
    tries: integer('tries').notNull().default(0),
    problemCode: text('problem_code'),
    /** When others are told, unless somebody has read it; null for never, or no more. */
    escalateAt: instant('escalate_at'),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('mail_once').on(t.workspaceId, t.cause, t.address),
    index().on(t.workspaceId, t.seq),
    index().on(t.state, t.createdAt),
    index().on(t.escalateAt),
    foreignKey({
      name: 'mail_about_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'mail_to_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'mail_to_channel',
      columns: [t.workspaceId, t.channelId],
      foreignColumns: [noticeChannel.workspaceId, noticeChannel.id],
    }),
  ],
)
