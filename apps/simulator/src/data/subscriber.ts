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

/** Everybody who subscribed to an app on a day. */
export function subscribersStarting(app: App, day: number): Subscriber[] {
  const group = app.subscriptionGroups[0]
  if (group === undefined || day < app.launchedOn) return []
  const daySeed = combine(combine(app.seed, hashOf('subscribers')), day)
  const draw = new Draw(daySeed)
  const count = draw.poisson(app.downloadsPerDay * group.rate)
  return Array.from({ length: count }, (_, index) => createSubscriber(group, day, combine(daySeed, index)))
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
