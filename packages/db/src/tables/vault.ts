import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { credential } from './access.ts'
import { instant, workspaceId } from './columns.ts'

/** How often a run opened a credential's secret, and when. */
export const vaultOpening = pgTable(
  'vault_opening',
  {
    workspaceId: workspaceId(),
    credentialId: uuid('credential_id').notNull(),
    /** The workflow that opened it, by id. */
    run: text('run').notNull(),
    openings: integer('openings').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.credentialId, t.run] }),
    index().on(t.lastAt),
    foreignKey({
      name: 'opening_of_credential',
      columns: [t.workspaceId, t.credentialId],
      foreignColumns: [credential.workspaceId, credential.id],
    }),
  ],
)
