import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** The agency. Demo or real from its creation, for ever: a demo talks to the simulator alone. */
export const workspace = pgTable(
  'workspace',
  {
    id: id().primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    demo: boolean('demo').notNull(),
    /** How many days a raw file is kept after it was fetched; null keeps it for ever. */
    keepRawFilesDays: integer('keep_raw_files_days'),
    /** Ways of connecting that its policy leaves out. Signing in with an Apple ID is off until an owner wants it. */
    methodsOff: text('methods_off').array().notNull().default(['APPLE_ID_2FA']),
    /** How many days before an access ends people are reminded, the earliest first. */
    remindDays: integer('remind_days').array().notNull().default([7, 3, 1]),
    /** After how many hours unread a broken access is told to those above; null for never. */
    escalateAfterHours: integer('escalate_after_hours').default(24),
    /** The hour, UTC, from which a day's digests go out. */
    digestHourUtc: integer('digest_hour_utc').notNull().default(7),
    /** Where its people and its clients find help: an e-mail address or an https address; null for nowhere. */
    supportContact: text('support_contact'),
    createdAt: createdAt(),
  },
  (t) => [
    check('digest_hour_of_a_day', sql`${t.digestHourUtc} between 0 and 23`),
    check('keep_raw_files_days_counts', sql`${t.keepRawFilesDays} > 0`),
  ],
)

/**
 * Who is at work in a workspace: a person, whose id in schema `auth` is `userId`, or an API token, whose `userId` is
 * nobody's. Grants and walls know members alone, and so hold for both alike.
 */
export const member = pgTable(
  'member',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    kind: text('kind').notNull().default('PERSON'),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    /** When they left the workspace; their sessions and tokens open nothing of it from then on. */
    leftAt: instant('left_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.userId),
    index().on(t.workspaceId, t.seq),
    index().on(t.userId),
    check('member_kind_known', sql`${t.kind} in ('PERSON', 'TOKEN')`),
  ],
)

/** An account the agency manages. A personal client is seen by its person alone. */
export const client = pgTable(
  'client',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    personalMemberId: uuid('personal_member_id'),
    /** The account manager. */
    managerMemberId: uuid('manager_member_id'),
    tags: text('tags').array().notNull().default([]),
    notes: text('notes'),
    archivedAt: instant('archived_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // Personal clients have slugs of their own: a slug that is taken must not tell that somebody has such a client.
    unique('client_slug_unique').on(t.workspaceId, t.personalMemberId, t.slug).nullsNotDistinct(),
    uniqueIndex('client_name_unique')
      .on(t.workspaceId, sql`lower(${t.name})`)
      .where(sql`archived_at is null and personal_member_id is null`),
    index().on(t.workspaceId, t.seq),
    foreignKey({
      columns: [t.workspaceId, t.personalMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'client_manager',
      columns: [t.workspaceId, t.managerMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
