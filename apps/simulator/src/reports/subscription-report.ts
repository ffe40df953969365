import type { App } from '../data/app.ts'
import type { LifePhase, LifeState } from '../data/life.ts'
import { currency, localPrice, paddedAmountText, proceedsOf } from '../data/money.ts'
import { storeTitle } from '../data/store-title.ts'
import type { Subscriber } from '../data/subscriber.ts'
import { PERIODS } from '../data/subscriptions.ts'
import { appsReported, type ReportSource } from './source.ts'
import type { ReportTable } from './tsv.ts'

/** The describing columns of SUBSCRIPTION / SUMMARY 1_3, in the order of a live file of February 2026. */
const DESCRIBING = [
  'App Name',
  'App Apple ID',
  'Subscription Name',
  'Subscription Apple ID',
  'Subscription Group ID',
  'Standard Subscription Duration',
  'Subscription Offer Name',
  'Promotional Offer ID',
  'Customer Price',
  'Customer Currency',
  'Developer Proceeds',
  'Proceeds Currency',
  'Preserved Pricing',
  'Proceeds Reason',
  'Client',
  'Device',
  'State',
  'Country',
] as const

/** Its counting columns. */
const COUNTING = [
  'Active Standard Price Subscriptions',
  'Active Free Trial Introductory Offer Subscriptions',
  'Active Pay Up Front Introductory Offer Subscriptions',
  'Active Pay As You Go Introductory Offer Subscriptions',
  'Free Trial Promotional Offer Subscriptions',
  'Pay Up Front Promotional Offer Subscriptions',
  'Pay As You Go Promotional Offer Subscriptions',
  'Free Trial Offer Code Subscriptions',
  'Pay Up Front Offer Code Subscriptions',
  'Pay As You Go Offer Code Subscriptions',
  'Marketing Opt-Ins',
  'Billing Retry',
  'Grace Period',
  'Subscribers',
  'Free Trial Win-back Offers',
  'Pay Up Front Win-back Offers',
  'Pay As You Go Win-back Offers',
] as const

type CountingColumn = (typeof COUNTING)[number]

const COLUMN_OF: Record<LifeState, CountingColumn> = {
  PAID: 'Active Standard Price Subscriptions',
  FREE_TRIAL: 'Active Free Trial Introductory Offer Subscriptions',
  OFFER_CODE: 'Free Trial Offer Code Subscriptions',
  PROMOTIONAL: 'Pay As You Go Promotional Offer Subscriptions',
  WIN_BACK: 'Free Trial Win-back Offers',
  BILLING_RETRY: 'Billing Retry',
}

/** Fewer are not told: the cell is empty, and that is not nought (live file). */
const SMALLEST_TOLD_COUNT = 4

/** Every subscription that was there at the end of a day. A snapshot: days of it must not be added. */
export function subscriptionReport(source: ReportSource, day: number): ReportTable {
  const rows = new Map<string, { cells: string[]; counts: Map<CountingColumn, number> }>()
  for (const app of appsReported(source, day)) {
    for (const { subscriber, phase } of source.world.book.phasesOn(app, day)) {
      const cells = describingCells(source, app, subscriber, phase)
      const key = cells.join('\t')
      const row = rows.get(key) ?? { cells, counts: new Map<CountingColumn, number>() }
      rows.set(key, row)
      count(row.counts, COLUMN_OF[phase.state])
      if (subscriber.marketingOptIn) count(row.counts, 'Marketing Opt-Ins')
      if (phase.state !== 'BILLING_RETRY') count(row.counts, 'Subscribers')
    }
  }
  return {
    columns: [...DESCRIBING, ...COUNTING],
    rows: [...rows.values()].map(({ cells, counts }) => [
      ...cells,
      ...COUNTING.map((column) => countText(column, counts.get(column) ?? 0)),
    ]),
  }
}

function count(counts: Map<CountingColumn, number>, column: CountingColumn): void {
  counts.set(column, (counts.get(column) ?? 0) + 1)
}

function countText(column: CountingColumn, value: number): string {
  return column === 'Subscribers' && value < SMALLEST_TOLD_COUNT ? '' : String(value)
}

function describingCells(
  { account }: ReportSource,
  app: App,
  subscriber: Subscriber,
  phase: LifePhase,
): string[] {
  const { plan, offer } = phase
  const { territory } = subscriber
  const price = localPrice(phase.dollars, currency(territory.currency))
  const proceeds = proceedsOf(price, territory.taxRate, phase.afterOneYear ? 0.85 : account.share)
  return [
    storeTitle(app, subscriber.storeLocale),
    app.ascId,
    plan.name,
    plan.ascId,
    plan.groupId,
    PERIODS[plan.period].text,
    offer?.named?.name ?? ' ',
    offer?.type === 'Pay As You Go' ? (offer.named?.id ?? ' ') : ' ',
    paddedAmountText(price),
    price.currency.code,
    paddedAmountText(proceeds),
    proceeds.currency.code,
    phase.preservedPrice ? 'Yes' : '',
    phase.afterOneYear ? 'Rate After One Year' : '',
    subscriber.client,
    subscriber.device,
    subscriber.state,
    territory.code,
  ]
}
