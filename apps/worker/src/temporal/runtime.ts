import { Runtime } from '@temporalio/worker'

/**
 * Readies Temporal's SDK, once a process and before any worker. With a place it serves there, at `/metrics`, what it
 * measures of itself. @throws when that place is taken.
 */
export function installRuntime(metrics: { host: string; port: number } | null): void {
  Runtime.install({
    // The signals are ours: the relay and the pools end with the worker.
    shutdownSignals: [],
    telemetryOptions: {
      logging: { forward: {}, filter: 'ERROR' },
      ...(metrics ? { metrics: exporter(metrics) } : {}),
    },
  })
}

/** Named as Prometheus names things: units and `_total` at the end, seconds. */
const exporter = ({ host, port }: { host: string; port: number }) => ({
  prometheus: {
    bindAddress: host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`,
    countersTotalSuffix: true,
    unitSuffix: true,
    useSecondsForDurations: true,
  },
})
