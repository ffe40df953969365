import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { integration } from './access.ts'
import { instant, workspaceId } from './columns.ts'
import { member } from './workspace.ts'

/** What people agreed about something that must be done. The item itself is made by a state, and ends with it. */
export const actionItemNote = pgTable(
  'action_item_note',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    /** Which of an integration's items: STATE, NEW_APPS. */
    cause: text('cause').notNull(),
    /** Since when the state holds that it is about; a note about an earlier one says nothing any more. */
    since: instant('since').notNull(),
    assigneeMemberId: uuid('assignee_member_id'),
    /** Who is at it just now, and until when nobody else is let in. */
    claimedByMemberId: uuid('claimed_by_member_id'),
    claimedUntil: instant('claimed_until'),
    remindedAt: instant('reminded_at'),
    snoozedUntil: instant('snoozed_until'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.cause] }),
    foreignKey({
      name: 'note_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'item_assigned_to',
      columns: [t.workspaceId, t.assigneeMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'item_claimed_by',
      columns: [t.workspaceId, t.claimedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
