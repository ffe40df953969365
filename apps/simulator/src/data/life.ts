import { Draw } from '../random/draw.ts'
import { combine } from '../random/hash.ts'
import type { Subscriber } from './subscriber.ts'
import { PERIODS, periodStart, type IntroductoryOffer, type Subscription } from './subscriptions.ts'

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

/** One thing that happened to a subscription on a day. */
export interface LifeEvent {
  day: number
  name: SubscriptionEventName
  plan: Subscription
  /** The plan that an upgrade left. */
  previous: Subscription | null
  paidPeriods: number
  offer: IntroductoryOffer | null
  /** What the customer was charged in dollars; null where no sale is reported, 0 for a free trial. */
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
  state: 'PAID' | 'FREE_TRIAL' | 'BILLING_RETRY'
  plan: Subscription
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

/** Lives a subscriber's life from the first day on; always the same life for the same subscriber. */
export function lifeOf(subscriber: Subscriber): Life {
  return new Walk(subscriber).run()
}

/** One step after another through a life; kept as a class because every step reads and moves the same state. */
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

  run(): Life {
    let alive = this.begin()
    while (alive && this.day - this.subscriber.startOn < MAX_DAYS) alive = this.next()
    return this.life
  }

  private begin(): boolean {
    const offer = this.plan.introductory
    if (offer === null) {
      this.pay(SUBSCRIPTION_EVENTS.SUBSCRIBE)
      return true
    }
    this.record(SUBSCRIPTION_EVENTS.START_INTRODUCTORY, { offer, chargedDollars: offer.dollars })
    this.phase('FREE_TRIAL', this.day, this.day + offer.days)
    const startedOn = this.day
    this.day += offer.days
    if (!this.draw.chance(0.55)) return this.cancel(this.day - startedOn)
    this.anchor = this.day
    this.pay(SUBSCRIPTION_EVENTS.PAID_FROM_INTRODUCTORY)
    return true
  }

  /** Stands at the end of a paid period and decides what becomes of it. */
  private next(): boolean {
    if (this.draw.chance(0.012)) return this.refund()
    this.periodsSinceAnchor += 1
    this.day = periodStart(this.anchor, this.plan.period, this.periodsSinceAnchor)
    if (this.draw.chance(0.03)) return this.retryBilling()
    if (!this.draw.chance(RENEWAL_CHANCE[this.plan.period])) return this.lapse()
    const better = this.betterPlan()
    if (better !== null && this.draw.chance(0.02)) this.upgradeTo(better)
    else this.pay(SUBSCRIPTION_EVENTS.RENEW)
    return true
  }

  private betterPlan(): Subscription | null {
    return this.subscriber.group.subscriptions.find((each) => each.groupLevel < this.plan.groupLevel) ?? null
  }

  private upgradeTo(better: Subscription): void {
    const previous = this.plan
    this.plan = better
    this.restart()
    this.pay(SUBSCRIPTION_EVENTS.UPGRADE, previous)
  }

  private restart(): void {
    this.anchor = this.day
    this.periodsSinceAnchor = 0
    this.pricedOn = this.day
  }

  private pay(name: SubscriptionEventName, previous: Subscription | null = null): void {
    this.paidPeriods += 1
    const end = periodStart(this.anchor, this.plan.period, this.periodsSinceAnchor + 1)
    this.record(name, { chargedDollars: this.price(), previous })
    this.phase('PAID', this.day, end)
    this.paidDays += end - this.day
  }

  private price(): number {
    return this.pricedOn >= this.plan.raisedOn ? this.plan.raisedDollars : this.plan.dollars
  }

  private retryBilling(): boolean {
    this.record(SUBSCRIPTION_EVENTS.BILLING_RETRY, {})
    const recovers = this.draw.chance(0.6)
    const days = recovers ? this.draw.integer(1, 20) : 60
    this.phase('BILLING_RETRY', this.day, this.day + days)
    this.day += days
    if (!recovers) {
      const { daysBeforeCanceling } = this.cancellation()
      this.record(SUBSCRIPTION_EVENTS.CANCEL_FROM_RETRY, { daysBeforeCanceling })
      return false
    }
    this.anchor = this.day
    this.periodsSinceAnchor = 0
    this.pay(SUBSCRIPTION_EVENTS.RENEW_FROM_RETRY)
    return true
  }

  private refund(): boolean {
    const purchasedOn = this.day
    const refundedOn = purchasedOn + this.draw.integer(1, Math.min(14, this.periodDays()))
    const chargedDollars = this.price()
    this.cutLastPhase(refundedOn)
    this.day = refundedOn
    this.record(SUBSCRIPTION_EVENTS.REFUND, { chargedDollars, purchasedOn })
    return false
  }

  private periodDays(): number {
    const { months, days } = PERIODS[this.plan.period]
    return months * 30 + days
  }

  private lapse(): boolean {
    this.cancel(this.cancellation().daysBeforeCanceling)
    if (!this.draw.chance(0.12)) return false
    const daysCanceled = this.draw.integer(15, 120)
    this.day += daysCanceled
    this.restart()
    this.record(SUBSCRIPTION_EVENTS.REACTIVATE, { chargedDollars: this.price(), daysCanceled })
    const end = periodStart(this.anchor, this.plan.period, 1)
    this.phase('PAID', this.day, end)
    this.paidPeriods += 1
    this.paidDays += end - this.day
    return true
  }

  private cancel(daysBeforeCanceling: number): false {
    this.record(SUBSCRIPTION_EVENTS.CANCEL, { daysBeforeCanceling })
    return false
  }

  private cancellation(): { daysBeforeCanceling: number } {
    return { daysBeforeCanceling: Math.max(0, this.day - this.subscriber.startOn - this.draw.integer(0, 6)) }
  }

  private cutLastPhase(day: number): void {
    const last = this.life.phases.at(-1)
    if (last !== undefined) last.to = Math.min(last.to, day)
  }

  private isPreserved(): boolean {
    return this.pricedOn < this.plan.raisedOn && this.day >= this.plan.raisedOn
  }

  private phase(state: LifePhase['state'], from: number, to: number): void {
    const afterOneYear = this.paidDays >= 365
    this.life.phases.push({
      from,
      to,
      state,
      plan: this.plan,
      preservedPrice: this.isPreserved(),
      afterOneYear,
    })
  }

  private record(name: SubscriptionEventName, details: Partial<LifeEvent>): void {
    this.life.events.push({
      day: this.day,
      name,
      plan: this.plan,
      previous: null,
      paidPeriods: this.paidPeriods,
      offer: null,
      chargedDollars: null,
      preservedPrice: this.isPreserved(),
      afterOneYear: this.paidDays >= 365,
      daysBeforeCanceling: null,
      daysCanceled: null,
      purchasedOn: null,
      ...details,
    })
  }
}
