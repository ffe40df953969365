import { Draw } from '../random/draw.ts'
import { combine, hashOf } from '../random/hash.ts'
import type { Account } from './account.ts'
import type { App } from './app.ts'
import { expectedDownloads, isPromoted, versionOn } from './demand.ts'
import type { InAppPurchase } from './in-app-purchases.ts'
import { currency, localPrice, proceedsOf, type Money } from './money.ts'
import type { SubscriptionBook } from './subscription-book.ts'
import { SUBSCRIPTION_EVENTS } from './life.ts'
import type { Subscription } from './subscriptions.ts'
import { TERRITORIES, type Territory } from './territories.ts'

/** What was sold: the app itself in one of three ways, something within it, or a period of a subscription. */
export type PurchaseKind = 'DOWNLOAD' | 'REDOWNLOAD' | 'UPDATE' | 'IN_APP_PURCHASE' | 'SUBSCRIPTION'

/** Some equal purchases of one day; refunds have negative units. All reports of the day are made from these. */
export interface Purchase {
  day: number
  app: App
  kind: PurchaseKind
  product: InAppPurchase | Subscription | null
  territory: Territory
  device: string
  version: string
  units: number
  price: Money
  proceeds: Money
  promoCode: string
  client: string
  /** `New` or `Renewal` for subscriptions, else blank. */
  subscription: string
  afterOneYear: boolean
  preservedPrice: boolean
}

/** How often Apple has restated a report day; each time adds purchases that arrived late. */
export type Revision = number

/** Everything that was bought of an app on a day. */
export function purchasesOn(
  account: Account,
  app: App,
  day: number,
  book: SubscriptionBook,
  revision: Revision = 0,
): Purchase[] {
  const purchases: Purchase[] = []
  for (const territory of TERRITORIES)
    collectStorefront(purchases, { account, app, day, territory, revision })
  collectSubscriptions(purchases, account, app, day, book)
  return purchases
}

interface Storefront {
  account: Account
  app: App
  day: number
  territory: Territory
  revision: Revision
}

function collectStorefront(into: Purchase[], store: Storefront): void {
  const mean = expectedDownloads(store.app, store.territory, store.day)
  if (mean === 0) return
  const draw = new Draw(combine(combine(store.app.seed, hashOf(store.territory.code)), store.day))
  const downloads = draw.poisson(mean) + lateDownloads(store)
  collectDownloads(into, store, draw, downloads)
  collectCopies(into, store, draw, mean)
  for (const product of store.app.inAppPurchases)
    collectProduct(into, store, product, draw.poisson(mean * product.rate), draw)
}

/** Restated days gain a few purchases whose records came late. */
function lateDownloads({ app, territory, day, revision }: Storefront): number {
  let late = 0
  for (let round = 1; round <= revision; round += 1) {
    late += new Draw(combine(combine(app.seed, day), combine(round, hashOf(territory.code)))).chance(0.4)
      ? round
      : 0
  }
  return late
}

function collectDownloads(into: Purchase[], store: Storefront, draw: Draw, downloads: number): void {
  const promo = downloads > 0 && draw.chance(0.01) ? 1 : 0
  if (promo > 0) into.push({ ...purchase(store, 'DOWNLOAD', 0), units: promo, promoCode: 'CR-RW' })
  const dollars = isPromoted(store.app, store.day) ? store.app.dollars / 2 : store.app.dollars
  const sold = { ...purchase(store, 'DOWNLOAD', dollars) }
  splitByDevice(into, store.app, sold, downloads - promo, draw)
  if (dollars > 0) collectRefunds(into, sold, draw.binomial(downloads, 0.015))
}

function collectCopies(into: Purchase[], store: Storefront, draw: Draw, mean: number): void {
  // What a bundle brings is loaded again and updated as the apps that it is made of.
  if (store.app.family === 'BUNDLE') return
  splitByDevice(into, store.app, purchase(store, 'REDOWNLOAD', 0), draw.poisson(mean * 0.35), draw)
  const age = store.day - versionOn(store.app, store.day).releasedOn
  const updaters = mean * 6 * Math.exp(-age / 4)
  splitByDevice(into, store.app, purchase(store, 'UPDATE', 0), draw.poisson(updaters), draw)
}

function collectProduct(
  into: Purchase[],
  store: Storefront,
  product: InAppPurchase,
  count: number,
  draw: Draw,
): void {
  if (count === 0) return
  const sold = { ...purchase(store, 'IN_APP_PURCHASE', product.dollars), product, version: ' ' }
  splitByDevice(into, store.app, sold, count, draw)
  collectRefunds(into, sold, draw.binomial(count, 0.02))
}

/** Refunds count on the day of the refund, with units below zero. */
function collectRefunds(into: Purchase[], sold: Purchase, units: number): void {
  if (units === 0) return
  into.push({ ...sold, units: -units, price: { ...sold.price, minor: -sold.price.minor } })
}

function splitByDevice(into: Purchase[], app: App, sold: Purchase, units: number, draw: Draw): void {
  if (units === 0) return
  const [first, second] = devicesOf(app)
  const onSecond = second === null ? 0 : draw.binomial(units, 0.22)
  if (units > onSecond) into.push({ ...sold, device: first, units: units - onSecond })
  if (second !== null && onSecond > 0) into.push({ ...sold, device: second, units: onSecond })
}

function devicesOf(app: App): [string, string | null] {
  if (app.family === 'UNIVERSAL') return ['iPhone', 'iPad']
  if (app.family === 'BUNDLE') return ['iPhone', 'iPad']
  if (app.family === 'MAC') return ['Desktop', null]
  return [app.family === 'IPAD' ? 'iPad' : 'iPhone', null]
}

function purchase(store: Storefront, kind: PurchaseKind, dollars: number): Purchase {
  const price = localPrice(dollars, currency(store.territory.currency))
  return {
    day: store.day,
    app: store.app,
    kind,
    product: null,
    territory: store.territory,
    device: devicesOf(store.app)[0],
    version: store.app.family === 'BUNDLE' ? ' ' : versionOn(store.app, store.day).text,
    units: 0,
    price,
    proceeds: proceedsOf(price, store.territory.taxRate, store.account.share),
    promoCode: ' ',
    client: ' ',
    subscription: ' ',
    afterOneYear: false,
    preservedPrice: false,
  }
}

function collectSubscriptions(
  into: Purchase[],
  account: Account,
  app: App,
  day: number,
  book: SubscriptionBook,
): void {
  const rows = new Map<string, Purchase>()
  for (const { subscriber, event } of book.eventsOn(app, day)) {
    if (event.chargedDollars === null) continue
    const { territory, device, client } = subscriber
    const refunded = event.name === SUBSCRIPTION_EVENTS.REFUND
    const isNew =
      event.name === SUBSCRIPTION_EVENTS.SUBSCRIBE || event.name === SUBSCRIPTION_EVENTS.START_INTRODUCTORY
    const price = localPrice(event.chargedDollars, currency(territory.currency))
    const key = [
      event.plan.ascId,
      territory.code,
      device,
      client,
      price.minor,
      refunded,
      isNew,
      event.afterOneYear,
      event.preservedPrice,
    ].join('|')
    const row = rows.get(key)
    if (row !== undefined) {
      row.units += refunded ? -1 : 1
      continue
    }
    const share = event.afterOneYear ? 0.85 : account.share
    rows.set(key, {
      ...purchase({ account, app, day, territory, revision: 0 }, 'SUBSCRIPTION', 0),
      product: event.plan,
      device,
      version: ' ',
      units: refunded ? -1 : 1,
      price: refunded ? { ...price, minor: -price.minor } : price,
      proceeds: proceedsOf(price, territory.taxRate, share),
      client: client === '' ? ' ' : client,
      subscription: isNew ? 'New' : 'Renewal',
      afterOneYear: event.afterOneYear,
      preservedPrice: event.preservedPrice,
    })
  }
  into.push(...rows.values())
}
