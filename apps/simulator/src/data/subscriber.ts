import { Draw } from '../random/draw.ts'
import { combine, hashOf } from '../random/hash.ts'
import type { App } from './app.ts'
import type { Subscription, SubscriptionGroup } from './subscriptions.ts'
import { territoryAt, type Territory } from './territories.ts'

/** One person who once subscribed. Never stored: born again from app, day and number whenever asked for. */
export interface Subscriber {
  seed: number
  startOn: number
  territory: Territory
  device: string
  /** Blank but for those who came through Apple News. */
  client: string
  state: string
  plan: Subscription
  group: SubscriptionGroup
  marketingOptIn: boolean
  /** Reports show the title that this person's store shows. */
  storeLocale: string
}

const SUBSCRIBERS = hashOf('subscribers')
const NOBODY: readonly Subscriber[] = []

/** Days that are drawn together: one draw tells how many subscribe in all of them. */
export const DRAWN_DAYS = 32

/** Everybody who subscribed to an app in a stretch of days: the days from `stretch * DRAWN_DAYS` on. */
export function subscribersStarting(app: App, stretch: number): readonly Subscriber[] {
  const group = app.subscriptionGroups[0]
  const from = stretch * DRAWN_DAYS
  if (group === undefined || from + DRAWN_DAYS <= app.launchedOn) return NOBODY
  const seed = combine(combine(app.seed, SUBSCRIBERS), stretch)
  const draw = new Draw(seed)
  const count = draw.poisson(app.downloadsPerDay * group.rate * DRAWN_DAYS)
  if (count === 0) return NOBODY
  const all = Array.from({ length: count }, (_, index) =>
    createSubscriber(group, from + draw.integer(0, DRAWN_DAYS - 1), combine(seed, index)),
  )
  return all.filter((subscriber) => subscriber.startOn >= app.launchedOn)
}

function createSubscriber(group: SubscriptionGroup, startOn: number, seed: number): Subscriber {
  const draw = new Draw(seed)
  const territory = territoryAt(draw.next())
  return {
    seed,
    startOn,
    territory,
    device: draw.pick(['iPhone', 'iPhone', 'iPhone', 'iPad', 'Desktop']),
    client: draw.chance(0.02) ? 'News' : '',
    state: stateOf(draw, territory),
    plan: draw.pick(group.subscriptions),
    group,
    marketingOptIn: draw.chance(0.05),
    storeLocale: territory.locale,
  }
}

function stateOf(draw: Draw, territory: Territory): string {
  const state = territory.states[Math.floor(draw.next() * territory.states.length)]
  return state ?? ' '
}
