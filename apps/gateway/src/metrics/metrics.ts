import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Composition } from '../composition.ts'

/** How a request ended: answered, refused to whoever asked, or failed by a fault of ours. */
export type Outcome = 'ok' | 'refused' | 'failed'

/** What is measured of this gateway. No label holds an id, a name of anybody, or a value that was sent. */
export interface Metrics {
  /** `operation` is the name of a registered document; what programs send as text is one: its names are theirs. */
  operation(operation: string, outcome: Outcome, seconds: number): void
  /** `route` is the pattern of an address. */
  request(route: string, status: number, seconds: number): void
  /** Counts a stream as open until the answer is called. */
  stream(): () => void
  /** In Prometheus' text format. */
  print(): Promise<string>
  contentType: string
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Measures one gateway; each has a registry of its own, so that tests may have several. */
export function createMetrics(poolLoad: Composition['load']): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const operations = new Histogram({
    name: 'gatehouse_graphql_operation_seconds',
    help: 'Operations by name of the registered document ("text" for what programs wrote) and by how they ended.',
    labelNames: ['operation', 'outcome'] as const,
    buckets,
    registers,
  })
  const requests = new Histogram({
    name: 'gatehouse_http_request_seconds',
    help: 'Requests by pattern of their address and by status.',
    labelNames: ['route', 'status'] as const,
    buckets,
    registers,
  })
  const streams = new Gauge({ name: 'gatehouse_streams_open', help: 'Open event streams.', registers })
  new Gauge({
    name: 'gatehouse_pool_transactions',
    help: 'Transactions under way by role; above gatehouse_pool_size they wait for a connection.',
    labelNames: ['role'] as const,
    registers,
    collect() {
      for (const { role, underWay } of poolLoad()) this.set({ role }, underWay)
    },
  })
  new Gauge({
    name: 'gatehouse_pool_size',
    help: 'Connections to Postgres at most, by role.',
    labelNames: ['role'] as const,
    registers,
    collect() {
      for (const { role, size } of poolLoad()) this.set({ role }, size)
    },
  })
  return {
    operation: (operation, outcome, seconds) => operations.observe({ operation, outcome }, seconds),
    request: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    stream: () => {
      streams.inc()
      return () => streams.dec()
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
