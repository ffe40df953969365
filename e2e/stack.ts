import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator, type Simulator, type SimulatorOptions } from '@gatehouse/simulator'
import { build } from '@gatehouse/vitest/built'
import { createTestDatabase, createTestNamespace } from '@gatehouse/vitest'
import { freePort, startProcess, type Process } from './process.ts'

/** The whole house on free ports, with nobody in it yet. */
export interface House {
  /** Where the console answers. */
  url: string
  /** Its database, as the owner of everything. */
  databaseUrl: string
  /** Somebody who reads the reports of several accounts, with what they sign in with. */
  accountant: { email: string; password: string; appSpecificPassword: string }
  /** Where the simulator tells what it made, and can be steered. */
  control: string
  /** Starts the demo, as `npm start` does it; what is given is added to its command. */
  startDemo(...flags: string[]): Process
  stop(): Promise<void>
}

/** The house with the demo agency in it, connected but for one client. */
export interface Stack extends House {
  /** Works once. */
  signInLink: string
  /** The client that is left to connect, and the .p8 file of its key. */
  clientName: string
  keyFile: string
  keyId: string
  issuerId: string
  vendorNumber: string
  /** The demo's own process. */
  demo: Process
}

/** Starts the house and its demo. */
export async function startStack(world?: SimulatorOptions): Promise<Stack> {
  const house = await startHouse(world)
  try {
    const demo = house.startDemo()
    const link = await demo.untilEvent('link')
    const left = await demo.untilEvent('left')
    return {
      ...house,
      signInLink: textOf(link, 'url'),
      clientName: textOf(left, 'client'),
      keyFile: textOf(left, 'keyFile'),
      keyId: textOf(left, 'keyId'),
      issuerId: textOf(left, 'issuerId'),
      vendorNumber: textOf(left, 'vendorNumber'),
      demo,
    }
  } catch (error) {
    await house.stop()
    throw error
  }
}

/** Starts simulator, gateway and worker as real processes over a database and a namespace of their own. */
export async function startHouse(world: SimulatorOptions = { accounts: 2 }): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-stack-'))
  const [database, engine, port] = await Promise.all([
    createTestDatabase(),
    createTestNamespace(),
    freePort(),
    build('console'),
    build('gateway'),
    build('worker'),
  ])
  const simulator = await startSimulator({ ...world, out: join(folder, 'simulator') })
  const env = {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: engine.address,
    TEMPORAL_NAMESPACE: engine.namespace,
    GATEHOUSE_KEY_FILE: join(folder, 'keys.json'),
    GATEHOUSE_FILES_DIR: join(folder, 'files'),
    GATEHOUSE_SIMULATOR_URL: simulator.api,
    GATEHOUSE_SIMULATOR_FILES_URL: simulator.files,
    GATEHOUSE_SIMULATOR_STOREKIT_URL: simulator.storeKit,
    GATEHOUSE_SIMULATOR_REPORTER_URL: simulator.reporter,
    GATEHOUSE_SIMULATOR_IDMSA_URL: simulator.idmsa,
    GATEHOUSE_SIMULATOR_CONNECT_URL: simulator.appstoreconnect,
    GATEHOUSE_SIMULATOR_CONTROL_URL: simulator.control,
    GATEHOUSE_CONSOLE_DIR: new URL('../apps/console/dist', import.meta.url).pathname,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
  }
  const processes: Process[] = []
  const stop = async () => {
    await Promise.all(processes.map((process) => process.stop()))
    await simulator.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const gateway = startProcess('apps/gateway', ['dist/main.js'], env)
    const worker = startProcess('apps/worker', ['dist/main.js'], env)
    processes.push(gateway, worker)
    await gateway.untilOk(`http://127.0.0.1:${port}/readyz`)
    return {
      url: env.PUBLIC_URL,
      databaseUrl: database.url,
      accountant: accountantOf(simulator),
      control: simulator.control,
      startDemo: (...flags) => {
        const demo = startProcess('apps/gateway', ['dist/demo.js', ...flags], env)
        processes.push(demo)
        return demo
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function accountantOf({ accounts }: Simulator): House['accountant'] {
  const found = accounts
    .flatMap(({ appleIds }) => appleIds)
    .find(({ email }) => email === 'books@ledger-partners.example')
  if (!found?.appSpecificPassword) throw new Error('the simulator has no accountant')
  const { email, password, appSpecificPassword } = found
  return { email, password, appSpecificPassword }
}

/** What a line of the demo's tells under a name. */
export function textOf(event: Record<string, unknown>, name: string): string {
  const value = event[name]
  if (typeof value !== 'string') throw new Error(`the demo's event has no ${name}`)
  return value
}
