import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { provider } from './access.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** An app of a provider, as Apple last listed it. `goneAt` is set when Apple lists it no more. */
export const app = pgTable(
  'app',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    providerId: uuid('provider_id').notNull(),
    ascId: text('asc_id').notNull(),
    name: text('name').notNull(),
    bundleId: text('bundle_id').notNull(),
    sku: text('sku'),
    primaryLocale: text('primary_locale'),
    platforms: text('platforms')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Where Apple keeps the icon; `iconSha256` names our copy among the raw files. */
    iconSource: text('icon_source'),
    iconSha256: text('icon_sha256'),
    /** How far its products have been read: null (never), READING, WHOLE, PARTIAL. */
    productsState: text('products_state'),
    productsAt: instant('products_at'),
    /** How many in-app purchases Apple says there are, where it says so. */
    productsTotal: integer('products_total'),
    seenAt: instant('seen_at').notNull(),
    goneAt: instant('gone_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // What hangs on this row names its client too: a key never leads from one client to another.
    unique().on(t.workspaceId, t.clientId, t.id),
    unique().on(t.workspaceId, t.providerId, t.ascId),
    index().on(t.workspaceId, t.seq),
    foreignKey({
      name: 'app_of_provider',
      columns: [t.workspaceId, t.clientId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.clientId, provider.id],
    }),
  ],
)
