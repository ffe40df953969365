import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
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

/** What a product is called in one language. `state` is Apple's word. */
export interface StoredLocalization {
  locale: string
  name: string
  description: string | null
  state: string | null
}

/** What customers read of a subscription group in one language. `state` is Apple's word. */
export interface StoredGroupLocalization {
  locale: string
  name: string
  /** What the app is called here; null where it is as everywhere. */
  customAppName: string | null
  state: string | null
}

/**
 * A price in one territory (alpha-2), from `startOn` to the day before `endOn`, null where it is open. Amounts are
 * decimal texts. `manual` is false for a price that follows from the base territory's, `preserved` true for one that
 * is kept for those who pay it already.
 */
export interface StoredPrice {
  territory: string
  currency: string
  customerPrice: string
  proceeds: string | null
  startOn: string | null
  endOn: string | null
  manual: boolean
  preserved: boolean
}

/** An offer of a product; with `territories`, there alone. Words are Apple's. */
export interface StoredOffer {
  kind: 'INTRODUCTORY' | 'PROMOTIONAL' | 'WIN_BACK' | 'OFFER_CODE'
  /** Apple's number; an introductory offer has one for each territory and none here. */
  ascId: string | null
  name: string | null
  offerCode: string | null
  /** Null, as duration and periods are, for an in-app purchase: it is paid for once. */
  mode: string | null
  duration: string | null
  periods: number | null
  startOn: string | null
  endOn: string | null
  territories: { territory: string; currency: string | null; customerPrice: string | null }[]
  /** How many codes were made and who may use one; null, or missing in older rows, where none is needed. */
  codes?: { count: number | null; eligibilities: string[] } | null
}

/** The picture that Apple's review was given: a file's name and Apple's word for how far it has come. */
export interface StoredScreenshot {
  fileName: string | null
  state: string | null
}

/**
 * What takes requests of its own for each product, kept on its row and read with it: 175 territories are one document
 * that is compared and replaced as a whole.
 */
const detailColumns = () => ({
  /** How far these have been read: null (never), WHOLE, PARTIAL, REFUSED. */
  detailsState: text('details_state'),
  detailsAt: instant('details_at'),
  familySharable: boolean('family_sharable'),
  localizations: jsonb('localizations').$type<StoredLocalization[]>().notNull().default([]),
  prices: jsonb('prices').$type<StoredPrice[]>().notNull().default([]),
  offers: jsonb('offers').$type<StoredOffer[]>().notNull().default([]),
  screenshot: jsonb('screenshot').$type<StoredScreenshot>(),
  /** Where Apple keeps the picture; `screenshotSha256` names our copy among the raw files. */
  screenshotSource: text('screenshot_source'),
  screenshotSha256: text('screenshot_sha256'),
})

/** Something to buy within an app, once. `kind` and `state` are Apple's words. */
export const inAppPurchase = pgTable(
  'in_app_purchase',
  {
    ...productColumns(),
    ...detailColumns(),
    /** The territory (alpha-2) from whose price the others follow. */
    baseTerritory: text('base_territory'),
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
export const subscriptionGroup = pgTable(
  'subscription_group',
  {
    ...productColumns(),
    /** By language; null until they have been read. */
    localizations: jsonb('localizations').$type<StoredGroupLocalization[]>(),
  },
  (t) => [
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
  ],
)

/** An auto-renewable subscription. `state` and `period` are Apple's words; a period may not be set yet. */
export const subscription = pgTable(
  'subscription',
  {
    ...productColumns(),
    ...detailColumns(),
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
