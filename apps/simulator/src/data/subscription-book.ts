import { lifeOf, type Life, type LifeEvent, type LifePhase } from './life.ts'
import type { App } from './app.ts'
import { DRAWN_DAYS, subscribersStarting, type Subscriber } from './subscriber.ts'

/** An event with the person to whom it happened. */
export interface SubscriberEvent {
  subscriber: Subscriber
  event: LifeEvent
}

const BLOCK_DAYS = 32
const LONGEST_LIFE_DAYS = 6 * 366 + 120
const MAX_CACHED_EVENTS = 60_000

/**
 * What happened to an app's subscriptions, day by day. Derived in blocks of some days, of which the last used
 * are kept within a fixed number of events: many accounts cost time, never memory.
 */
export class SubscriptionBook {
  private readonly blocks = new Map<string, Map<number, SubscriberEvent[]>>()
  private cachedEvents = 0

  eventsOn(app: App, day: number): readonly SubscriberEvent[] {
    if (app.subscriptionGroups.length === 0) return []
    return this.block(app, Math.floor(day / BLOCK_DAYS)).get(day) ?? []
  }

  /** Every subscription that was there at the end of a day. */
  *phasesOn(app: App, day: number): Generator<{ subscriber: Subscriber; phase: LifePhase }> {
    if (app.subscriptionGroups.length === 0) return
    for (const { subscriber, life } of livesReaching(app, day, day + 1)) {
      const phase = life.phases.find((each) => each.from <= day && day < each.to)
      if (phase !== undefined) yield { subscriber, phase }
    }
  }

  private block(app: App, number: number): Map<number, SubscriberEvent[]> {
    const key = `${app.ascId}/${number}`
    const block = this.blocks.get(key) ?? deriveBlock(app, number)
    if (!this.blocks.delete(key)) this.cachedEvents += sizeOf(block)
    this.blocks.set(key, block)
    this.evict()
    return block
  }

  private evict(): void {
    for (const [key, block] of this.blocks) {
      if (this.cachedEvents <= MAX_CACHED_EVENTS || this.blocks.size === 1) return
      this.blocks.delete(key)
      this.cachedEvents -= sizeOf(block)
    }
  }
}

function sizeOf(block: Map<number, SubscriberEvent[]>): number {
  let size = BLOCK_DAYS
  for (const events of block.values()) size += events.length
  return size
}

function deriveBlock(app: App, number: number): Map<number, SubscriberEvent[]> {
  const from = number * BLOCK_DAYS
  const to = from + BLOCK_DAYS
  const days = new Map<number, SubscriberEvent[]>()
  for (const { subscriber, life } of livesReaching(app, from, to)) {
    for (const event of life.events) {
      if (event.day < from || event.day >= to) continue
      const events = days.get(event.day)
      if (events === undefined) days.set(event.day, [{ subscriber, event }])
      else events.push({ subscriber, event })
    }
  }
  return days
}

/** All lives that may have an event or a phase between two days. */
function* livesReaching(
  app: App,
  from: number,
  to: number,
): Generator<{ subscriber: Subscriber; life: Life }> {
  const first = Math.floor(Math.max(app.launchedOn, from - LONGEST_LIFE_DAYS) / DRAWN_DAYS)
  for (let stretch = first; stretch * DRAWN_DAYS < to; stretch += 1) {
    for (const subscriber of subscribersStarting(app, stretch)) {
      if (subscriber.startOn < to) yield { subscriber, life: lifeOf(subscriber, to) }
    }
  }
}
