import { addMonths, dayNumber } from '../clock/day.ts'
import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { appleId } from './place.ts'
import type { ProductParent } from './in-app-purchases.ts'

/** How long one paid period lasts: the API's word, the reports' word, and how to count it. */
export const PERIODS = {
  ONE_WEEK: { text: '7 Days', months: 0, days: 7 },
  ONE_MONTH: { text: '1 Month', months: 1, days: 0 },
  THREE_MONTHS: { text: '3 Months', months: 3, days: 0 },
  ONE_YEAR: { text: '1 Year', months: 12, days: 0 },
} as const

export type PeriodName = keyof typeof PERIODS

/** The day on which the period that is `count` periods after `start` begins. */
export function periodStart(start: number, period: PeriodName, count: number): number {
  const { months, days } = PERIODS[period]
  return months > 0 ? addMonths(start, months * count) : start + days * count
}

/** What new subscribers may get first. */
export interface IntroductoryOffer {
  mode: 'FREE_TRIAL' | 'PAY_AS_YOU_GO' | 'PAY_UP_FRONT'
  days: number
  /** Price in dollars; 0 for a free trial. */
  dollars: number
}

/** An offer for people who come by a code, are there already, or have left. */
export interface NamedOffer {
  id: string
  name: string
}

/** One auto-renewable subscription. */
export interface Subscription {
  seed: number
  ascId: string
  productId: string
  name: string
  period: PeriodName
  dollars: number
  /** From this day new subscribers pay `raisedDollars`; who was there before keeps the old price. */
  raisedOn: number
  raisedDollars: number
  introductory: IntroductoryOffer | null
  /** A free month for new subscribers who bring a code. */
  offerCode: NamedOffer | null
  /** A month at half price for subscribers whom the app wants to keep. */
  promotional: NamedOffer | null
  /** A free month for those who have left. */
  winBack: NamedOffer | null
  /** 1 is the highest service of its group. */
  groupLevel: number
  familySharable: boolean
  groupId: string
}

/** Subscriptions between which a subscriber may change; one at a time. */
export interface SubscriptionGroup {
  ascId: string
  referenceName: string
  /** New subscribers for each first download of the app. */
  rate: number
  subscriptions: readonly [Subscription, ...Subscription[]]
}

const PLANS = [
  { name: 'Pro Annually', period: 'ONE_YEAR', dollars: 39.99, raisedDollars: 49.99 },
  { name: 'Pro Monthly', period: 'ONE_MONTH', dollars: 4.99, raisedDollars: 5.99 },
  { name: 'Pro Weekly', period: 'ONE_WEEK', dollars: 1.99, raisedDollars: 2.99 },
] as const

/** No group for a third of the apps, else one of one to three subscriptions. */
export function createSubscriptionGroups(parent: ProductParent): SubscriptionGroup[] {
  const draw = new Draw(hashOf(parent.seed, 'subscriptions'))
  if (draw.chance(0.33)) return []
  const groupId = String(20_000_000 + parent.place.accountIndex * 512 + parent.place.appIndex)
  const offer = draw.chance(0.7)
  const count = draw.integer(1, 3)
  const raisedOn = dayNumber('2024-03-01') + draw.integer(0, 700)
  const plans = PLANS.slice(0, count).map((plan, index): Subscription => ({
    seed: hashOf(parent.seed, 'subscription', index),
    ascId: appleId(parent.place, 20 + index),
    productId: `${parent.bundleId}.${plan.name.toLowerCase().replace(' ', '.')}`,
    name: plan.name,
    period: plan.period,
    dollars: plan.dollars,
    raisedOn,
    raisedDollars: plan.raisedDollars,
    introductory: offer && plan.period !== 'ONE_WEEK' ? { mode: 'FREE_TRIAL', days: 7, dollars: 0 } : null,
    offerCode: plan.period !== 'ONE_WEEK' ? { id: 'FRIENDS2026', name: 'FRIENDS' } : null,
    promotional: plan.period !== 'ONE_WEEK' ? { id: 'stay_half', name: 'Stay for half' } : null,
    winBack: plan.period === 'ONE_WEEK' ? null : { id: 'come_back', name: 'Come back' },
    groupLevel: index + 1,
    familySharable: plan.period === 'ONE_YEAR',
    groupId,
  }))
  const [first, ...rest] = plans
  if (first === undefined) return []
  return [
    {
      ascId: groupId,
      referenceName: draw.pick(['Pro', 'Premium', 'プレミアム']),
      rate: draw.between(0.02, 0.06),
      subscriptions: [first, ...rest],
    },
  ]
}
