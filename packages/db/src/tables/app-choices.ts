import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { integration } from './access.ts'
import { app } from './catalogue.ts'
import { instant, workspaceId } from './columns.ts'

/**
 * What an integration does with an app: INCLUDED, ASKS, LEFT_OUT. A row is made when the integration first lists the
 * app; what all integrations of a provider say together is the app's `standing`.
 */
export const appChoice = pgTable(
  'app_choice',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    appId: uuid('app_id').notNull(),
    choice: text('choice').notNull(),
    /** Its place among the important apps, 1 first; null for all others. */
    rank: integer('rank'),
    /** Since when it is so. */
    since: instant('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.appId] }),
    index().on(t.workspaceId, t.appId),
    foreignKey({
      name: 'app_choice_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'app_choice_of_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
  ],
)
