import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { app } from './catalogue.ts'
import { createdAt, id, workspaceId } from './columns.ts'
import { client, member } from './workspace.ts'

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
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('grant_once').on(t.workspaceId, t.memberId, t.scope, t.clientId, t.appId).nullsNotDistinct(),
    check(
      'grant_names_its_scope',
      sql`case ${t.scope}
        when 'EVERYTHING' then ${t.clientId} is null and ${t.appId} is null
        when 'CLIENT' then ${t.clientId} is not null and ${t.appId} is null
        when 'APP' then ${t.clientId} is not null and ${t.appId} is not null
        else false end`,
    ),
    foreignKey({
      name: 'grant_to_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'grant_for_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'grant_for_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
  ],
)
