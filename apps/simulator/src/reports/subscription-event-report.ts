import { dayText } from '../clock/day.ts'
import type { App } from '../data/app.ts'
import { SUBSCRIPTION_EVENTS } from '../data/life.ts'
import { storeTitle } from '../data/store-title.ts'
import type { SubscriberEvent } from '../data/subscription-book.ts'
import { PERIODS } from '../data/subscriptions.ts'
import { combine } from '../random/hash.ts'
import { CountedRows } from './rows.ts'
import { appsReported, type ReportSource } from './source.ts'
import type { ReportTable } from './tsv.ts'

/** Columns of SUBSCRIPTION_EVENT / SUMMARY 1_3, by Apple's reference page. */
const COLUMNS = [
  'Event Date',
  'Event',
  'App Name',
  'App Apple ID',
  'Subscription Name',
  'Subscription Apple ID',
  'Subscription Group ID',
  'Standard Subscription Duration',
  'Subscription Offer Type',
  'Subscription Offer Duration',
  'Marketing Opt-In',
  'Marketing Opt-In Duration',
  'Preserved Pricing',
  'Proceeds Reason',
  'Subscription Offer Name',
  'Promotional Offer ID',
  'Consecutive Paid Periods',
  'Original Start Date',
  'Device',
  'Client',
  'State',
  'Country',
  'Previous Subscription Name',
  'Previous Subscription Apple ID',
  'Days Before Canceling',
  'Cancellation Reason',
  'Days Canceled',
  'Quantity',
  'Paid Service Days Recovered',
] as const

const LONGEST_DELAY_DAYS = 3

/** The events that became known on a day: most happened on it, a few up to three days before. */
export function subscriptionEventReport(source: ReportSource, day: number): ReportTable {
  const rows = new CountedRows()
  for (let happenedOn = day - LONGEST_DELAY_DAYS; happenedOn <= day; happenedOn += 1) {
    for (const app of appsReported(source, happenedOn)) {
      for (const each of source.world.book.eventsOn(app, happenedOn)) {
        if (happenedOn + delayOf(each) === day) rows.add(eventCells(app, each))
      }
    }
  }
  return rows.table(COLUMNS, (cells, count) => [...cells.slice(0, -1), String(count), cells.at(-1) ?? ''])
}

/** Days after which an event is reported: none for nine of ten. */
function delayOf({ subscriber, event }: SubscriberEvent): number {
  const chance = combine(subscriber.seed, event.day) % 100
  return chance < 90 ? 0 : chance < 96 ? 1 : chance < 99 ? 2 : LONGEST_DELAY_DAYS
}

function eventCells(app: App, { subscriber, event }: SubscriberEvent): string[] {
  const { plan, previous, offer } = event
  const canceled = event.daysBeforeCanceling !== null
  const recovered = event.name === SUBSCRIPTION_EVENTS.RENEW_FROM_RETRY ? '4' : ''
  return [
    dayText(event.day),
    event.name,
    storeTitle(app, subscriber.storeLocale),
    app.ascId,
    plan.name,
    plan.ascId,
    plan.groupId,
    PERIODS[plan.period].text,
    offer?.type ?? '',
    offer?.duration ?? '',
    subscriber.marketingOptIn ? 'Yes' : ' ',
    subscriber.marketingOptIn ? '7 Days' : ' ',
    event.preservedPrice ? 'Yes' : '',
    event.afterOneYear ? 'Rate After One Year' : '',
    offer?.named?.name ?? ' ',
    offer?.type === 'Pay As You Go' ? (offer.named?.id ?? ' ') : ' ',
    String(event.paidPeriods),
    dayText(subscriber.startOn),
    subscriber.device,
    subscriber.client,
    subscriber.state,
    subscriber.territory.code,
    previous?.name ?? '',
    previous?.ascId ?? '',
    event.daysBeforeCanceling === null ? '' : String(event.daysBeforeCanceling),
    canceled ? 'Canceled' : ' ',
    event.daysCanceled === null ? '' : String(event.daysCanceled),
    recovered,
  ]
}
