import { Draw } from '../random/draw.ts'
import { combine } from '../random/hash.ts'
import type { Subscriber } from './subscriber.ts'
import { PERIODS, periodStart, type NamedOffer, type Subscription } from './subscriptions.ts'

/** Event names as live subscription event reports spell them. */
export const SUBSCRIPTION_EVENTS = {
  START_INTRODUCTORY: 'Start Introductory Offer',
  SUBSCRIBE: 'Subscribe',
  PAID_FROM_INTRODUCTORY: 'Paid Subscription from Introductory Offer',
  RENEW: 'Renew',
  UPGRADE: 'Upgrade',
  CANCEL: 'Cancel',
  BILLING_RETRY: 'Billing Retry from Paid Subscription',
  RENEW_FROM_RETRY: 'Renewal from Billing Retry',
  CANCEL_FROM_RETRY: 'Canceled from Billing Retry',
  REACTIVATE: 'Reactivate',
  REFUND: 'Refund',
} as const

export type SubscriptionEventName = (typeof SUBSCRIPTION_EVENTS)[keyof typeof SUBSCRIPTION_EVENTS]

/** What a subscription is on a day; the subscription report has a column for each. */
export type LifeState = 'PAID' | 'FREE_TRIAL' | 'OFFER_CODE' | 'PROMOTIONAL' | 'WIN_BACK' | 'BILLING_RETRY'

/** An offer that somebody took. */
export interface TakenOffer {
  type: 'Free Trial' | 'Pay As You Go'
  duration: '7 Days' | '1 Month'
  /** Null for introductory offers, which have no name. */
  named: NamedOffer | null
}

/** One thing that happened to a subscription on a day. */
export interface LifeEvent {
  day: number
  name: SubscriptionEventName
  plan: Subscription
  /** The plan that an upgrade left. */
  previous: Subscription | null
  paidPeriods: number
  offer: TakenOffer | null
  /** Whether an offer code was redeemed here. */
  redeemed: boolean
  /** What the customer was charged in dollars; null where no sale is reported, 0 for a free period. */
  chargedDollars: number | null
  preservedPrice: boolean
  /** Apple passes on 85 % once somebody has paid for a year. */
  afterOneYear: boolean
  daysBeforeCanceling: number | null
  daysCanceled: number | null
  /** When the refunded period was bought. */
  purchasedOn: number | null
}

/** What a subscription was from a day (included) to another (excluded). */
export interface LifePhase {
  from: number
  to: number
  state: LifeState
  plan: Subscription
  dollars: number
  offer: TakenOffer | null
  preservedPrice: boolean
  afterOneYear: boolean
}

/** The whole life of one subscription. */
export interface Life {
  events: LifeEvent[]
  phases: LifePhase[]
}

const MAX_DAYS = 5 * 366
const RENEWAL_CHANCE = { ONE_WEEK: 0.86, ONE_MONTH: 0.88, THREE_MONTHS: 0.8, ONE_YEAR: 0.6 } as const
const ONE_YEAR_DAYS = 365

/** Lives a subscriber's life from the first day on, at least until a day; always the same life for the same subscriber. */
export function lifeOf(subscriber: Subscriber, until: number): Life {
  return new Walk(subscriber).run(until)
}

/** One step after another through a life; a class because every step reads and moves the same state. */
class Walk {
  private readonly life: Life = { events: [], phases: [] }
  private readonly draw: Draw
  private readonly subscriber: Subscriber
  private plan: Subscription
  private day: number
  private anchor: number
  private periodsSinceAnchor = 0
  private paidPeriods = 0
  private paidDays = 0
  private pricedOn: number

  constructor(subscriber: Subscriber) {
    this.subscriber = subscriber
    this.draw = new Draw(combine(subscriber.seed, 7))
    this.plan = subscriber.plan
    this.day = subscriber.startOn
    this.anchor = subscriber.startOn
    this.pricedOn = subscriber.startOn
  }

  run(until: number): Life {
    const last = Math.min(until, this.subscriber.startOn + MAX_DAYS)
    let alive = this.begin()
    while (alive && this.day < last) alive = this.next()
    return this.life
  }

  private begin(): boolean {
    const { offerCode, introductory } = this.plan
    if (offerCode !== null && this.draw.chance(0.05))
      return this.freeMonth('OFFER_CODE', 'SUBSCRIBE', offerCode)
    if (introductory === null) {
      this.pay('SUBSCRIBE')
      return true
    }
    const offer: TakenOffer = { type: 'Free Trial', duration: '7 Days', named: null }
    this.record('START_INTRODUCTORY', { offer, chargedDollars: 0 })
    this.phase('FREE_TRIAL', this.day + introductory.days, 0, offer)
    this.day += introductory.days
    if (!this.draw.chance(0.55)) return this.cancel(introductory.days)
    this.restart()
    this.pay('PAID_FROM_INTRODUCTORY')
    return true
  }

  /** A free month by code or to win somebody back; two thirds stay and pay. */
  private freeMonth(
    state: 'OFFER_CODE' | 'WIN_BACK',
    event: 'SUBSCRIBE' | 'REACTIVATE',
    named: NamedOffer,
    details: Partial<LifeEvent> = {},
  ): boolean {
    const offer: TakenOffer = { type: 'Free Trial', duration: '1 Month', named }
    const startedOn = this.day
    const end = periodStart(this.day, 'ONE_MONTH', 1)
    this.record(event, { offer, chargedDollars: 0, redeemed: state === 'OFFER_CODE', ...details })
    this.phase(state, end, 0, offer)
    this.day = end
    if (!this.draw.chance(0.66)) return this.cancel(end - startedOn)
    this.restart()
    this.pay('RENEW')
    return true
  }

  /** Stands at the start of a paid period and decides what becomes of it. */
  private next(): boolean {
    if (this.draw.chance(0.012)) return this.refund()
    this.periodsSinceAnchor += 1
    this.day = periodStart(this.anchor, this.plan.period, this.periodsSinceAnchor)
    if (this.draw.chance(0.03)) return this.retryBilling()
    if (!this.draw.chance(RENEWAL_CHANCE[this.plan.period])) return this.lapse()
    const better = this.betterPlan()
    if (better !== null && this.draw.chance(0.02)) this.upgradeTo(better)
    else if (this.plan.promotional !== null && this.plan.period === 'ONE_MONTH' && this.draw.chance(0.01))
      this.payHalf(this.plan.promotional)
    else this.pay('RENEW')
    return true
  }

  private betterPlan(): Subscription | null {
    return this.subscriber.group.subscriptions.find((each) => each.groupLevel < this.plan.groupLevel) ?? null
  }

  private upgradeTo(better: Subscription): void {
    const previous = this.plan
    this.plan = better
    this.restart()
    this.pay('UPGRADE', { previous })
  }

  private restart(): void {
    this.anchor = this.day
    this.periodsSinceAnchor = 0
    this.pricedOn = this.day
  }

  private pay(name: keyof typeof SUBSCRIPTION_EVENTS, details: Partial<LifeEvent> = {}): void {
    this.payFor(name, 'PAID', this.price(), null, details)
  }

  private payHalf(named: NamedOffer): void {
    const offer: TakenOffer = { type: 'Pay As You Go', duration: '1 Month', named }
    this.payFor('RENEW', 'PROMOTIONAL', Math.round(this.price() * 50) / 100, offer, {})
  }

  private payFor(
    name: keyof typeof SUBSCRIPTION_EVENTS,
    state: LifeState,
    dollars: number,
    offer: TakenOffer | null,
    details: Partial<LifeEvent>,
  ): void {
    this.paidPeriods += 1
    const end = periodStart(this.anchor, this.plan.period, this.periodsSinceAnchor + 1)
    this.record(name, { chargedDollars: dollars, offer, ...details })
    this.phase(state, end, dollars, offer)
    this.paidDays += end - this.day
  }

  private price(): number {
    return this.pricedOn >= this.plan.raisedOn ? this.plan.raisedDollars : this.plan.dollars
  }

  private retryBilling(): boolean {
    this.record('BILLING_RETRY', {})
    const recovers = this.draw.chance(0.6)
    const days = recovers ? this.draw.integer(1, 20) : 60
    this.phase('BILLING_RETRY', this.day + days, this.price(), null)
    this.day += days
    if (!recovers) {
      this.record('CANCEL_FROM_RETRY', { daysBeforeCanceling: this.daysBeforeCanceling() })
      return false
    }
    this.anchor = this.day
    this.periodsSinceAnchor = 0
    this.pay('RENEW_FROM_RETRY')
    return true
  }

  private refund(): boolean {
    const purchasedOn = this.day
    const charged = this.life.events.at(-1)?.chargedDollars ?? this.price()
    this.day = purchasedOn + this.draw.integer(1, Math.min(14, this.periodDays()))
    this.cutLastPhase()
    this.record('REFUND', { chargedDollars: charged, purchasedOn })
    return false
  }

  private periodDays(): number {
    const { months, days } = PERIODS[this.plan.period]
    return months * 30 + days
  }

  private lapse(): boolean {
    this.cancel(this.daysBeforeCanceling())
    if (!this.draw.chance(0.12)) return false
    const daysCanceled = this.draw.integer(15, 120)
    this.day += daysCanceled
    this.restart()
    const { winBack } = this.plan
    if (winBack !== null && this.draw.chance(0.4))
      return this.freeMonth('WIN_BACK', 'REACTIVATE', winBack, { daysCanceled })
    this.pay('REACTIVATE', { daysCanceled })
    return true
  }

  private cancel(daysBeforeCanceling: number): false {
    this.record('CANCEL', { daysBeforeCanceling })
    return false
  }

  private daysBeforeCanceling(): number {
    return Math.max(0, this.day - this.subscriber.startOn - this.draw.integer(0, 6))
  }

  private cutLastPhase(): void {
    const last = this.life.phases.at(-1)
    if (last !== undefined) last.to = Math.min(last.to, this.day)
  }

  private isPreserved(): boolean {
    return this.pricedOn < this.plan.raisedOn && this.day >= this.plan.raisedOn
  }

  private phase(state: LifeState, to: number, dollars: number, offer: TakenOffer | null): void {
    const afterOneYear = this.paidDays >= ONE_YEAR_DAYS
    this.life.phases.push({
      from: this.day,
      to,
      state,
      plan: this.plan,
      dollars,
      offer,
      preservedPrice: this.isPreserved(),
      afterOneYear,
    })
  }

  private record(name: keyof typeof SUBSCRIPTION_EVENTS, details: Partial<LifeEvent>): void {
    this.life.events.push({
      day: this.day,
      name: SUBSCRIPTION_EVENTS[name],
      plan: this.plan,
      previous: null,
      paidPeriods: this.paidPeriods,
      offer: null,
      redeemed: false,
      chargedDollars: null,
      preservedPrice: this.isPreserved(),
      afterOneYear: this.paidDays >= ONE_YEAR_DAYS,
      daysBeforeCanceling: null,
      daysCanceled: null,
      purchasedOn: null,
      ...details,
    })
  }
}
