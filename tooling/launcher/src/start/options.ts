import { parseArgs } from 'node:util'
import type { NamedPort } from '../supervise/ports.ts'
import { Unavailable } from '../unavailable.ts'

/** Where each part listens. The simulator takes seven ports in a row, Temporal's pages stand 1000 above it. */
export type Ports = { gateway: number; simulator: number; temporal: number; temporalUi: number }

/** What `npm start` was asked for. */
export type StartOptions = { fresh: boolean; demo: boolean; ports: Ports }

const GATEWAY = 4000
const SIMULATOR = 4010
const TEMPORAL = 7233

/** @throws {Unavailable} for an option that does not exist, or a port that is none */
export function readOptions(args: string[]): StartOptions {
  const { values } = parse(args)
  const gateway = portOf('--port', values.port) ?? GATEWAY
  const shift = gateway - GATEWAY // a second house beside the first needs only --port
  const simulator = portOf('--simulator-port', values['simulator-port']) ?? SIMULATOR + shift
  const temporal = portOf('--temporal-port', values['temporal-port']) ?? TEMPORAL + shift
  const ports = { gateway, simulator, temporal, temporalUi: temporal + 1000 }
  const beyond = Object.values(ports).find((port) => port < 1 || port > 65_000)
  if (beyond !== undefined) {
    throw new Unavailable(`--port ${gateway} would put another part on port ${beyond}, which does not exist.`)
  }
  return { fresh: values.fresh ?? false, demo: !(values['no-demo'] ?? false), ports }
}

/** The ports with the words for an error; Temporal's only where it is ours. */
export function namedPorts(ports: Ports, withTemporal: boolean): NamedPort[] {
  const simulator = [0, 1, 2, 3, 4, 5, 6].map((above) => ports.simulator + above)
  return [
    { port: ports.gateway, purpose: 'gateway and console', flag: '--port' },
    ...simulator.map((port) => ({ port, purpose: 'simulated Apple', flag: '--simulator-port' })),
    ...[ports.temporal, ports.temporalUi]
      .filter(() => withTemporal)
      .map((port) => ({ port, purpose: 'Temporal', flag: '--temporal-port' })),
  ]
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const yes = { type: 'boolean' } as const
  try {
    const ports = { port: text, 'simulator-port': text, 'temporal-port': text }
    return parseArgs({ args, options: { ...ports, fresh: yes, 'no-demo': yes } })
  } catch (error) {
    throw new Unavailable(
      `${error instanceof Error ? error.message : String(error)}\nSee npm start -- --help.`,
    )
  }
}

function portOf(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Unavailable(`${flag} ${text} is not a port: a number from 1 to 65535.`)
}
