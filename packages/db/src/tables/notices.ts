import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { member, workspace } from './workspace.ts'

/** Where a workspace posts what happens: a webhook, or one of a chat. Its address is a secret, sealed in its row. */
export const noticeChannel = pgTable(
  'notice_channel',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** WEBHOOK, SLACK, TEAMS. */
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** Of its address; all that is shown of it. */
    host: text('host').notNull(),
    sealed: text('sealed'),
    /** What is posted there. */
    events: text('events').array().notNull(),
    createdAt: createdAt(),
    /** Removed, and its address with it; what was posted there stays to be looked at. */
    removedAt: instant('removed_at'),
    seq: seq(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index().on(t.workspaceId, t.seq)],
)

/** Who is told of an event, as the workspace decided; without a row, an integration's owner and its client's manager. */
export const noticeRule = pgTable(
  'notice_rule',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    event: text('event').notNull(),
    /** The owner of the integration that it is about, and the manager of its client. */
    owner: boolean('owner').notNull(),
    manager: boolean('manager').notNull(),
    /** Everybody of these roles who reaches the client. */
    roles: text('roles').array().notNull(),
    /** Those of these people who are there and reach the client. */
    memberIds: uuid('member_ids').array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.event] })],
)

/** How a person wants to be told of an event: AT_ONCE, DIGEST, NEVER. Without a row, at once. */
export const noticePreference = pgTable(
  'notice_preference',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    event: text('event').notNull(),
    how: text('how').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.memberId, t.event] }),
    foreignKey({
      name: 'preference_of_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/** When a person is not written to, day by day where they live; without a row, at any time. */
export const quietHours = pgTable(
  'quiet_hours',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    /** Minutes after midnight; an end before the beginning is on the next day. */
    fromMinute: integer('from_minute').notNull(),
    toMinute: integer('to_minute').notNull(),
    /** IANA, such as `Europe/Berlin`. */
    timeZone: text('time_zone').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.memberId] }),
    foreignKey({
      name: 'quiet_hours_of_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/** That a member has taken up what was told of a cause: nobody above need be told. */
export const noticeRead = pgTable(
  'notice_read',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    cause: text('cause').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.cause, t.memberId] }),
    foreignKey({
      name: 'notice_read_by',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/** Under which secret address a person's deadlines are read as a calendar. Only the secret's sha256 is here. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    hash: text('hash').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.hash] }),
    index().on(t.hash),
    foreignKey({
      name: 'calendar_of_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
