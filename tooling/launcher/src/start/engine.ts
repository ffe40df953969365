import type { Progress } from '../temporal/progress.ts'
import { resolveTemporal } from '../temporal/resolve.ts'
import type { Supervisor } from '../supervise/supervisor.ts'
import { temporalPart } from './house.ts'
import type { Ports } from './options.ts'

/** Where Temporal answers: the given server, or ours once it runs. */
export function temporalAddress(ports: Ports): string {
  return process.env['TEMPORAL_ADDRESS'] ?? `127.0.0.1:${ports.temporal}`
}

/** Whether Temporal is ours to start. */
export function isTemporalOurs(): boolean {
  return !process.env['TEMPORAL_ADDRESS']
}

/** Finds or builds Temporal, and starts it. @throws {Unavailable} saying what to provide */
export async function startEngine(supervisor: Supervisor, ports: Ports, progress: Progress): Promise<void> {
  if (!isTemporalOurs()) return
  const temporal = await resolveTemporal(progress)
  await supervisor.start(temporalPart(temporal, ports))
}
