import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { provider } from './access.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** An app of a provider, as Apple last listed it. `goneAt` is set when no integration lists it any more. */
export const app = pgTable(
  'app',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    providerId: uuid('provider_id').notNull(),
    ascId: text('asc_id').notNull(),
    name: text('name').notNull(),
    /** Null for an app that Apple named in reports alone: no report says it. */
    bundleId: text('bundle_id'),
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
    /** When its versions were last read to where Apple ended. */
    versionsAt: instant('versions_at'),
    /** The integrations whose last complete list named it: a key that sees some apps says nothing of the others. */
    listedBy: uuid('listed_by')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** What its last whole reading cost: requests to Apple, and how long it took. */
    readRequests: integer('read_requests'),
    readMs: integer('read_ms'),
    /** INCLUDED where any integration of its provider includes it, else ASKS where any asks, else LEFT_OUT. */
    standing: text('standing').notNull().default('INCLUDED'),
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
    // Lists by name, in an order that suits all languages; the expression must be that of the query.
    index('app_by_name').on(t.workspaceId, sql`(${t.name} collate "und-x-icu")`, t.seq),
    foreignKey({
      name: 'app_of_provider',
      columns: [t.workspaceId, t.clientId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.clientId, provider.id],
    }),
  ],
)

/** A version of an app on one platform. `state`, `platform` and `releaseType` are Apple's words. */
export const appVersion = pgTable(
  'app_version',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    appId: uuid('app_id').notNull(),
    ascId: text('asc_id').notNull(),
    platform: text('platform').notNull(),
    versionString: text('version_string').notNull(),
    state: text('state').notNull(),
    releaseType: text('release_type'),
    /** Where its release waits for a day. */
    earliestReleaseAt: instant('earliest_release_at'),
    /** When it was made at Apple, by which the newest is known. */
    madeAt: instant('made_at'),
    seenAt: instant('seen_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    goneAt: instant('gone_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.appId, t.ascId),
    foreignKey({
      name: 'app_version_of_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
  ],
)

/** What a sync found changed at Apple, in an app or in something of it. Written once, never changed. */
export const catalogueChange = pgTable(
  'catalogue_change',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    appId: uuid('app_id').notNull(),
    /** APP, VERSION, IN_APP_PURCHASE, SUBSCRIPTION_GROUP, SUBSCRIPTION. */
    subject: text('subject').notNull(),
    /** Apple's number of what changed, and its name then. */
    subjectAscId: text('subject_asc_id').notNull(),
    subjectName: text('subject_name').notNull(),
    field: text('field').notNull(),
    /** Null for what was not there before; `toValue` null for what is not there any more. */
    fromValue: text('from_value'),
    toValue: text('to_value'),
    /** One territory (alpha-2) in which a price changed, and in how many it did. */
    territory: text('territory'),
    territoryCount: integer('territory_count'),
    at: instant('at').notNull(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.appId, t.seq),
    foreignKey({
      name: 'catalogue_change_of_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
  ],
)
