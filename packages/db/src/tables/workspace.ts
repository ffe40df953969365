import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** The agency. Demo or real from its creation, for ever: a demo talks to the simulator alone. */
export const workspace = pgTable('workspace', {
  id: id(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  demo: boolean('demo').notNull(),
  createdAt: createdAt(),
})

/** A person in a workspace. `userId` is the person's id in schema `auth`. */
export const member = pgTable(
  'member',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique().on(t.workspaceId, t.id), unique().on(t.workspaceId, t.userId), index().on(t.userId)],
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
    archivedAt: instant('archived_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    unique().on(t.workspaceId, t.id),
    unique().on(t.workspaceId, t.slug),
    uniqueIndex('client_name_unique')
      .on(t.workspaceId, sql`lower(${t.name})`)
      .where(sql`archived_at is null and personal_member_id is null`),
    index().on(t.workspaceId, t.seq),
    foreignKey({
      columns: [t.workspaceId, t.personalMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/**
 * What a member may reach: one row for everything, or one for each client or app.
 * A row for an app names the app's client too, so that the client's name can be shown.
 */
export const grant = pgTable(
  'grant',
  {
    id: id(),
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    scope: text('scope').notNull(),
    clientId: uuid('client_id'),
    appId: uuid('app_id'),
    createdAt: createdAt(),
  },
  (t) => [
    unique().on(t.workspaceId, t.memberId, t.scope, t.clientId, t.appId).nullsNotDistinct(),
    index().on(t.memberId),
    foreignKey({ columns: [t.workspaceId, t.memberId], foreignColumns: [member.workspaceId, member.id] }),
    foreignKey({ columns: [t.workspaceId, t.clientId], foreignColumns: [client.workspaceId, client.id] }),
  ],
)
