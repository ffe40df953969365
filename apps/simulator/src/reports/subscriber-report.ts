import { dayText } from '../clock/day.ts'
import type { App } from '../data/app.ts'
import { SUBSCRIPTION_EVENTS } from '../data/life.ts'
import { currency, localPrice, paddedAmountText, proceedsOf } from '../data/money.ts'
import { storeTitle } from '../data/store-title.ts'
import type { SubscriberEvent } from '../data/subscription-book.ts'
import { PERIODS } from '../data/subscriptions.ts'
import { appsReported, type ReportSource } from './source.ts'
import type { ReportTable } from './tsv.ts'

/** Columns of SUBSCRIBER / DETAILED 1_3; the lists of several clients agree. */
const COLUMNS = [
  'Event Date',
  'App Name',
  'App Apple ID',
  'Subscription Name',
  'Subscription Apple ID',
  'Subscription Group ID',
  'Standard Subscription Duration',
  'Subscription Offer Name',
  'Promotional Offer ID',
  'Subscription Offer Type',
  'Subscription Offer Duration',
  'Marketing Opt-In Duration',
  'Customer Price',
  'Customer Currency',
  'Developer Proceeds',
  'Proceeds Currency',
  'Preserved Pricing',
  'Proceeds Reason',
  'Client',
  'Device',
  'Country',
  'Subscriber ID',
  'Subscriber ID Reset',
  'Refund',
  'Purchase Date',
  'Units',
] as const

/** Every charge and refund of a day, one line each, with a pseudonym of who paid. */
export function subscriberReport(source: ReportSource, day: number): ReportTable {
  const rows = appsReported(source, day).flatMap((app) =>
    source.world.book
      .eventsOn(app, day)
      .filter(({ event }) => event.chargedDollars !== null)
      .map((each) => subscriberCells(source, app, each)),
  )
  return { columns: COLUMNS, rows }
}

function subscriberCells(
  { account }: ReportSource,
  app: App,
  { subscriber, event }: SubscriberEvent,
): string[] {
  const { plan, offer } = event
  const { territory } = subscriber
  const price = localPrice(event.chargedDollars ?? 0, currency(territory.currency))
  const proceeds = proceedsOf(price, territory.taxRate, event.afterOneYear ? 0.85 : account.share)
  const refunded = event.name === SUBSCRIPTION_EVENTS.REFUND
  return [
    dayText(event.day),
    storeTitle(app, subscriber.storeLocale),
    app.ascId,
    plan.name,
    plan.ascId,
    plan.groupId,
    PERIODS[plan.period].text,
    offer?.named?.name ?? ' ',
    offer?.type === 'Pay As You Go' ? (offer.named?.id ?? ' ') : ' ',
    offer?.type ?? ' ',
    offer?.duration ?? ' ',
    subscriber.marketingOptIn ? '7 Days' : ' ',
    // A refund of a live file: price below zero, proceeds above, no units.
    paddedAmountText(refunded ? { ...price, minor: -price.minor } : price),
    price.currency.code,
    paddedAmountText(proceeds),
    proceeds.currency.code,
    event.preservedPrice ? 'Yes' : ' ',
    event.afterOneYear ? 'Rate After One Year' : ' ',
    subscriber.client === '' ? ' ' : subscriber.client,
    subscriber.device,
    territory.code,
    String(1_000_000_000_000 + subscriber.seed),
    ' ',
    refunded ? 'Yes' : ' ',
    event.purchasedOn === null ? ' ' : dayText(event.purchasedOn),
    refunded ? '0' : '1',
  ]
}
