import { build } from '../parts/build.ts'
import type { Supervisor } from '../supervise/supervisor.ts'
import { startDatabase } from './database.ts'
import { tellDemo } from './demo-story.ts'
import { startEngine, temporalAddress } from './engine.ts'
import * as house from './house.ts'
import type { Ports, StartOptions } from './options.ts'
import type { Screen } from './screen.ts'
import type { Status } from './status.ts'

/** The parts, as the console names them while it waits for one. */
export const PART_NAMES = ['Postgres', 'Simulator', 'Gateway', 'Temporal', 'Worker'] as const

type House = { options: StartOptions; supervisor: Supervisor; screen: Screen; status: Status }

/**
 * Starts everything in its order: the console opens on Postgres, simulator and gateway alone, and whatever needs
 * Temporal follows when that is there.
 * @throws {Unavailable} when the console cannot be opened
 */
export async function bringUp(parts: House): Promise<void> {
  const { screen } = parts
  screen.print('Gatehouse')
  screen.print()
  const { addresses, simulator } = await openConsole(parts)
  screen.print(`  Console     ${addresses.publicUrl}`)
  if (simulator !== undefined)
    screen.print(`  Phone       ${phoneOf(simulator)} (codes that the simulated Apple sends)`)
  screen.print('  Stop        Ctrl-C')
  screen.print()
  // The console is open: what fails from here on is named, and the rest of the house stays up.
  const name = (error: unknown) => screen.print(`\n${error instanceof Error ? error.message : String(error)}`)
  await Promise.all([
    greet(parts, addresses, simulator).catch(name),
    bringUpEngine(parts, addresses, simulator !== undefined).catch(name),
  ])
}

type Opened = { addresses: house.Addresses; simulator: string | undefined }

async function openConsole({ options: { ports }, supervisor }: House): Promise<Opened> {
  const publicUrl = process.env['PUBLIC_URL'] ?? `http://localhost:${ports.gateway}`
  const simulating = process.env['NODE_ENV'] === 'production' ? undefined : startSimulator(supervisor, ports)
  simulating?.catch(() => undefined) // awaited below; a failure until then is no crash
  const [databaseUrl] = await Promise.all([startDatabase(supervisor), build('console'), build('gateway')])
  const addresses = { databaseUrl, temporalAddress: temporalAddress(ports), publicUrl, ports }
  await supervisor.start(house.gatewayPart(addresses, simulating !== undefined))
  return { addresses, simulator: await simulating }
}

/** @returns what the simulator says of itself: its addresses, accounts and key files */
async function startSimulator(supervisor: Supervisor, ports: Ports): Promise<string> {
  const described = Promise.withResolvers<string>()
  await supervisor.start(house.simulatorPart(ports, described.resolve))
  return described.promise
}

function phoneOf(simulator: string): string {
  return (JSON.parse(simulator) as { phone: string }).phone // the line that our simulator prints
}

async function greet(
  { options, supervisor, screen }: House,
  addresses: house.Addresses,
  simulator?: string,
): Promise<void> {
  const story = tellDemo(screen)
  if (!options.demo || simulator === undefined) {
    await supervisor.run('The set-up link', house.setUpCommand(addresses, story))
  } else {
    await supervisor.run('The demo', house.demoCommand(addresses, story))
  }
}

async function bringUpEngine(
  { options, supervisor, screen, status }: House,
  addresses: house.Addresses,
  withSimulator: boolean,
): Promise<void> {
  const progress = (detail: string) => {
    status.set('Temporal', 'STARTING', detail)
    screen.change('engine', `  Temporal    ${detail}`)
  }
  const worker = build('worker')
  worker.catch(() => undefined) // awaited below
  try {
    await startEngine(supervisor, options.ports, progress)
  } catch (error) {
    status.set('Temporal', 'UNREACHABLE', error instanceof Error ? error.message : String(error))
    throw error
  } finally {
    screen.change('engine', '')
  }
  status.set('Temporal', 'READY', null)
  await worker
  await supervisor.start(house.workerPart(addresses, withSimulator))
  screen.print('  Temporal and the worker are ready.')
}
