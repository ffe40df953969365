import { describe, expect, it } from 'vitest'
import { dayNumber } from '../clock/day.ts'
import { createAccounts } from './account.ts'
import type { App } from './app.ts'
import { lifeOf, SUBSCRIPTION_EVENTS } from './life.ts'
import { subscribersStarting, type Subscriber } from './subscriber.ts'

const FAR = dayNumber('2040-01-01')

function app(): App {
  const [account] = createAccounts({ seed: 'lives', accounts: 1, apps: 9 })
  const found = account?.apps.find((each) => (each.subscriptionGroups[0]?.subscriptions.length ?? 0) > 1)
  if (found === undefined) throw new Error('no app with subscriptions')
  return found
}

const subscribers = (): Subscriber[] => {
  const selling = app()
  const first = Math.ceil(selling.launchedOn / 32)
  return Array.from({ length: 20 }, (_, index) => subscribersStarting(selling, first + index)).flat()
}

describe('a subscription', () => {
  it('lives the same life whenever it is asked for', () => {
    expect(subscribers()).toEqual(subscribers())
    for (const subscriber of subscribers()) expect(lifeOf(subscriber, FAR)).toEqual(lifeOf(subscriber, FAR))
  })

  it('has the same past when less of its future is asked for', () => {
    for (const subscriber of subscribers()) {
      const until = subscriber.startOn + 100
      const past = (life: ReturnType<typeof lifeOf>): unknown =>
        life.events.filter((event) => event.day < until)
      expect(past(lifeOf(subscriber, until))).toEqual(past(lifeOf(subscriber, FAR)))
    }
  })

  it('is in one state at a time', () => {
    for (const subscriber of subscribers()) {
      const { phases } = lifeOf(subscriber, FAR)
      for (const [index, phase] of phases.entries()) {
        expect(phase.to).toBeGreaterThanOrEqual(phase.from)
        expect(phases[index + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(phase.to)
      }
    }
  })

  it('begins once, is refunded only what was paid, and ends at the refund', () => {
    const begins: string[] = [SUBSCRIPTION_EVENTS.SUBSCRIBE, SUBSCRIPTION_EVENTS.START_INTRODUCTORY]
    let refunds = 0
    for (const subscriber of subscribers()) {
      const { events } = lifeOf(subscriber, FAR)
      expect(events.filter((event) => begins.includes(event.name))).toHaveLength(1)
      const refund = events.findIndex((event) => event.name === SUBSCRIPTION_EVENTS.REFUND)
      if (refund < 0) continue
      refunds += 1
      expect(refund).toBe(events.length - 1)
      expect(events[refund]?.chargedDollars).toBe(events[refund - 1]?.chargedDollars)
      expect(events[refund]?.purchasedOn).toBe(events[refund - 1]?.day)
    }
    expect(refunds).toBeGreaterThan(0)
  })

  it('keeps its price when the price rises, and earns more for the developer after a year', () => {
    const events = subscribers().flatMap((subscriber) => lifeOf(subscriber, FAR).events)
    expect(events.some((event) => event.preservedPrice)).toBe(true)
    expect(events.some((event) => event.afterOneYear)).toBe(true)
  })
})
