import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { app } from './catalogue.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'

/** What every product has: whose it is, when it was seen, changed, and listed no more. */
const productColumns = () => ({
  id: id(),
  workspaceId: workspaceId(),
  clientId: uuid('client_id').notNull(),
  appId: uuid('app_id').notNull(),
  ascId: text('asc_id').notNull(),
  name: text('name').notNull(),
  /** When Apple last listed it. */
  seenAt: instant('seen_at').notNull(),
  /** When what Apple says of it last changed. */
  changedAt: instant('changed_at').notNull(),
  /** When a complete list of Apple's no longer named it. */
  goneAt: instant('gone_at'),
  createdAt: createdAt(),
  seq: seq(),
})

/** Something to buy within an app, once. `kind` and `state` are Apple's words. */
export const inAppPurchase = pgTable(
  'in_app_purchase',
  {
    ...productColumns(),
    productId: text('product_id').notNull(),
    kind: text('kind').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.appId, t.ascId),
    index().on(t.workspaceId, t.appId, t.seq),
    foreignKey({
      name: 'in_app_purchase_of_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
  ],
)

/** Subscriptions between which a subscriber may change. `name` is Apple's reference name. */
export const subscriptionGroup = pgTable('subscription_group', productColumns(), (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  // What hangs on this row names its client too: a key never leads from one client to another.
  unique().on(t.workspaceId, t.clientId, t.id),
  unique().on(t.workspaceId, t.appId, t.ascId),
  index().on(t.workspaceId, t.appId, t.seq),
  foreignKey({
    name: 'subscription_group_of_app',
    columns: [t.workspaceId, t.clientId, t.appId],
    foreignColumns: [app.workspaceId, app.clientId, app.id],
  }),
])

/** An auto-renewable subscription. `state` and `period` are Apple's words; a period may not be set yet. */
export const subscription = pgTable(
  'subscription',
  {
    ...productColumns(),
    groupId: uuid('group_id').notNull(),
    productId: text('product_id').notNull(),
    state: text('state').notNull(),
    period: text('period'),
    /** 1 is the highest service of its group. */
    level: integer('level'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.appId, t.ascId),
    index().on(t.workspaceId, t.groupId, t.seq),
    foreignKey({
      name: 'subscription_of_app',
      columns: [t.workspaceId, t.clientId, t.appId],
      foreignColumns: [app.workspaceId, app.clientId, app.id],
    }),
    foreignKey({
      name: 'subscription_of_group',
      columns: [t.workspaceId, t.clientId, t.groupId],
      foreignColumns: [subscriptionGroup.workspaceId, subscriptionGroup.clientId, subscriptionGroup.id],
    }),
  ],
)
