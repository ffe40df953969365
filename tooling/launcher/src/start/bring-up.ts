import { buildConsole } from '../parts/console.ts'
import type { Supervisor } from '../supervise/supervisor.ts'
import { startDatabase } from './database.ts'
import { tellDemo } from './demo-story.ts'
import { startEngine, temporalAddress } from './engine.ts'
import * as house from './house.ts'
import type { StartOptions } from './options.ts'
import type { Screen } from './screen.ts'
import type { Status } from './status.ts'

/** The parts, as the console names them while it waits for one. */
export const PART_NAMES = ['Postgres', 'Simulator', 'Gateway', 'Temporal', 'Worker'] as const

type House = { options: StartOptions; supervisor: Supervisor; screen: Screen; status: Status }

/**
 * Starts everything in its order: the console opens on Postgres, simulator and gateway alone, and whatever needs
 * Temporal follows when that is there.
 * @throws {Unavailable} when a part does not come up
 */
export async function bringUp({ options, supervisor, screen, status }: House): Promise<void> {
  const { ports } = options
  const isProduction = process.env['NODE_ENV'] === 'production'
  const withDemo = options.demo && !isProduction
  const publicUrl = process.env['PUBLIC_URL'] ?? `http://localhost:${ports.gateway}`

  screen.print('Gatehouse')
  screen.print()
  const built = buildConsole()
  built.catch(() => undefined) // awaited below; a failure until then is no crash
  const databaseUrl = await startDatabase(supervisor)
  const addresses = { databaseUrl, temporalAddress: temporalAddress(ports), publicUrl, ports }
  const described = Promise.withResolvers<string>()
  await Promise.all([
    supervisor.run('The migration', house.migrateCommand(addresses)),
    isProduction ? undefined : supervisor.start(house.simulatorPart(addresses, described.resolve)),
    built,
  ])
  await supervisor.start(house.gatewayPart(addresses, !isProduction))
  screen.print(`  Console     ${publicUrl}`)
  if (!withDemo) screen.print(`  First time  ${publicUrl}/setup`)
  screen.print('  Stop        Ctrl-C')
  screen.print()

  // From here on the console is open: what fails is named, and the rest of the house stays up.
  const name = (error: unknown) => screen.print(`\n${error instanceof Error ? error.message : String(error)}`)
  const demo = async () => {
    if (!withDemo) return
    await supervisor.run('The demo', house.demoCommand(addresses, await described.promise, tellDemo(screen)))
  }
  const engine = async () => {
    await startEngine(supervisor, ports, (detail) => {
      status.set('Temporal', 'STARTING', detail)
      screen.change('engine', `  Temporal    ${detail}`)
    })
    screen.change('engine', '')
    await supervisor.start(house.workerPart(addresses, !isProduction))
    screen.print('  Temporal and the worker are ready.')
  }
  await Promise.all([demo().catch(name), engine().catch(name)])
}
