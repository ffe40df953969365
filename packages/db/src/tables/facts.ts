import { sql } from 'drizzle-orm'
import { date, index, integer, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'

const place = () => ({
  workspaceId: workspaceId(),
  clientId: uuid('client_id').notNull(),
  providerId: uuid('provider_id').notNull(),
  deliveryId: uuid('delivery_id').notNull(),
  /** The Apple day (Pacific) that the delivery is for; the partition key. */
  day: date('day', { mode: 'string' }).notNull(),
  /** Null while Apple's report names an app that no catalogue has listed. */
  appId: uuid('app_id'),
  appleIdentifier: text('apple_identifier').notNull(),
  territory: text('territory').notNull(),
})

/** One row of a sales report, as Apple sent it. Partitioned by month of `day`; written by COPY into the leaf. */
export const salesFact = pgTable(
  'sales_fact',
  {
    ...place(),
    line: integer('line').notNull(),
    sku: text('sku').notNull(),
    parentIdentifier: text('parent_identifier'),
    title: text('title').notNull(),
    appVersion: text('app_version'),
    productType: text('product_type').notNull(),
    units: integer('units').notNull(),
    /** Per unit, in `proceedsCurrency`. */
    developerProceeds: numeric('developer_proceeds').notNull(),
    proceedsCurrency: text('proceeds_currency'),
    /** Per unit, in `customerCurrency`. */
    customerPrice: numeric('customer_price').notNull(),
    customerCurrency: text('customer_currency'),
    promoCode: text('promo_code'),
    subscription: text('subscription'),
    period: text('period'),
    category: text('category'),
    cmb: text('cmb'),
    device: text('device'),
    supportedPlatforms: text('supported_platforms'),
    proceedsReason: text('proceeds_reason'),
    preservedPricing: text('preserved_pricing'),
    appleClient: text('apple_client'),
    orderType: text('order_type'),
  },
  (t) => [
    index().on(t.deliveryId),
    // The few rows that wait for their app to be listed.
    index('sales_fact_unlisted')
      .on(t.providerId)
      .where(sql`${t.appId} is null`),
  ],
)

/** A delivery's rows summed by product, territory and currency. Replaced with its delivery, never incremented. */
export const salesDaily = pgTable(
  'sales_daily',
  {
    ...place(),
    proceedsCurrency: text('proceeds_currency').notNull(),
    units: integer('units').notNull(),
    redownloads: integer('redownloads').notNull(),
    updates: integer('updates').notNull(),
    proceeds: numeric('proceeds').notNull(),
  },
  (t) => [
    index().on(t.deliveryId),
    index().on(t.appId, t.day),
    // Days of a whole workspace, and of some of its clients: of days that are asked for, only those rows are read.
    index().on(t.workspaceId, t.day, t.clientId),
  ],
)
