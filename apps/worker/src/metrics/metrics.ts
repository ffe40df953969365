import type { Gauges } from '@gatehouse/core'
import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Composition } from '../composition.ts'
import { keepGauges } from './gauges.ts'

/** What a worker's numbers are taken from. */
export interface Measured {
  gauges(): Promise<Gauges>
  load: Composition['db']['load']
  clockSkewSeconds: Composition['clockSkewSeconds']
}

/** What is measured of this worker, and of what waits for any. No label holds an id or a name of anybody. */
export interface Metrics {
  /** In Prometheus' text format. */
  print(): Promise<string>
  contentType: string
  /** Measures every activity: how many, how they ended, how long they took. */
  interceptor: ActivityInterceptorsFactory
  /** Counts answers of Apple's that nobody knows. */
  countUnknownAnswers(answers: number): void
}

export function createMetrics(of: Measured): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const gauges = keepGauges(() => of.gauges())
  const gauge = (
    name: string,
    help: string,
    values: (now: Gauges) => [Record<string, string>, number][],
    labelNames: string[] = [],
  ) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset()
        const now = await gauges()
        if (now) for (const [labels, value] of values(now)) this.set(labels, value)
      },
    })
  gauge('gatehouse_outbox_waiting', 'Intentions that no workflow was started for yet.', ({ outbox }) => [
    [{}, outbox.waiting],
  ])
  gauge('gatehouse_outbox_oldest_seconds', 'How long the oldest of them has waited.', ({ outbox }) => [
    [{}, outbox.oldestAgeSeconds],
  ])
  gauge(
    'gatehouse_deliveries',
    'Files of the ledger by what is known of them.',
    ({ deliveriesByState }) => Object.entries(deliveriesByState).map(([state, count]) => [{ state }, count]),
    ['state'],
  )
  gauge(
    'gatehouse_apple_budgets',
    "Apple's limits, of keys and of hosts, by whether work finds room in them now.",
    ({ budgets }) => Object.entries(budgets).map(([standing, count]) => [{ standing }, count]),
    ['standing'],
  )
  new Gauge({
    name: 'gatehouse_pool_transactions',
    help: 'Transactions under way by role; above gatehouse_pool_size they wait for a connection.',
    labelNames: ['role'],
    registers,
    collect() {
      for (const { role, underWay } of of.load()) this.set({ role }, underWay)
    },
  })
  new Gauge({
    name: 'gatehouse_pool_size',
    help: 'Connections to Postgres at most, by role.',
    labelNames: ['role'],
    registers,
    collect() {
      for (const { role, size } of of.load()) this.set({ role }, size)
    },
  })
  new Gauge({
    name: 'gatehouse_clock_skew_seconds',
    help: "By how much this machine's clock was ahead of Apple's when Apple last answered; absent before.",
    registers,
    collect() {
      this.reset()
      const skew = of.clockSkewSeconds()
      if (skew === null) this.remove()
      else this.set(skew)
    },
  })
  const unknownAnswers = new Counter({
    name: 'gatehouse_unknown_answers_total',
    help: "Answers of Apple's that Gatehouse does not know; Operations lists them.",
    registers,
  })
  return {
    countUnknownAnswers: (answers) => unknownAnswers.inc(answers),
    print: () => registry.metrics(),
    contentType: registry.contentType,
    interceptor: measuredActivities(registry),
  }
}

function measuredActivities(registry: Registry): ActivityInterceptorsFactory {
  const activities = new Histogram({
    name: 'gatehouse_activity_seconds',
    help: 'Activities by name and by how they ended.',
    labelNames: ['activity', 'outcome'] as const,
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers: [registry],
  })
  return ({ info: { activityType: activity } }) => ({
    inbound: {
      async execute(input, next) {
        const end = activities.startTimer({ activity })
        try {
          const result = await next(input)
          end({ outcome: 'ok' })
          return result
        } catch (error) {
          end({ outcome: 'failed' })
          throw error
        }
      },
    },
  })
}
