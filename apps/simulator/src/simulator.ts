import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createControlServer } from './control/control-server.ts'
import { recall } from './control/memory.ts'
import {
  describeAccount,
  describeStrangers,
  type AccountDescription,
  type StrangerDescription,
} from './describe.ts'
import { createApiServer } from './http/api-server.ts'
import { createFilesServer } from './http/files-server.ts'
import { createStoreKitServer } from './http/storekit-server.ts'
import { createIdmsaServer } from './idmsa/idmsa-server.ts'
import { createOlympusServer } from './olympus/olympus-server.ts'
import { createReporterServer } from './reporter/reporter-server.ts'
import { ENDPOINTS } from './resources/endpoints.ts'
import { createWorld, type World } from './world.ts'

/** How to start a simulator. Every port defaults to 0: any free one. */
export interface SimulatorOptions {
  host?: string
  port?: number
  controlPort?: number
  filesPort?: number
  storeKitPort?: number
  reporterPort?: number
  idmsaPort?: number
  appStoreConnectPort?: number
  /** Folder for the key files; without it a temporary one that `close` removes. */
  out?: string
  seed?: string
  accounts?: number
  /** Apps of each account; without it each of the first eight has between 4 and 9, the others between 1 and 5. */
  apps?: number
  /** One account, by its place from 0, that is larger than the others. */
  largest?: { place: number; apps: number }
  /** Keep in `out` what control and people changed, and be so again at the next start. */
  remember?: boolean
  /** The simulated instant at the start; without it real time. */
  now?: Date
}

/** A running simulator. */
export interface Simulator {
  api: string
  files: string
  storeKit: string
  /** Where Reporter answers: `/reportservice/sales/v1` and `/finance/v1` below it. */
  reporter: string
  /** Apple's sign-in: `/appleauth/auth` below it. */
  idmsa: string
  /** App Store Connect's pages, for who is signed in: `/olympus/v1` and `/trends` below it. */
  appstoreconnect: string
  control: string
  /** Where a browser shows the codes that people get on their phones. */
  phone: string
  accounts: AccountDescription[]
  /** Apple IDs of no account, one for each thing that can stand in the way of a sign-in. */
  strangers: StrangerDescription[]
  close(): Promise<void>
}

/** Starts the simulated Apple and answers when it listens. @throws when a port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const folder = options.out ?? mkdtempSync(join(tmpdir(), 'simulator-'))
  const world = createWorld({
    seed: options.seed ?? 'gatehouse',
    accounts: options.accounts ?? 6,
    apps: options.apps ?? null,
    largest: options.largest,
    folder,
    ...(options.now === undefined ? {} : { now: options.now }),
  })
  const servers = createServers(world)
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map((server) => server.close()))
    if (options.out === undefined) rmSync(folder, { recursive: true, force: true })
  }
  const listen = (server: FastifyInstance, port = 0): Promise<string> =>
    server.listen({ host: options.host ?? '127.0.0.1', port })
  try {
    if (options.remember) await recall(servers.control, world, join(folder, 'remembered.jsonl'))
    const files = await listen(servers.files, options.filesPort)
    world.filesUrl = files
    const control = await listen(servers.control, options.controlPort)
    return {
      api: await listen(servers.api, options.port),
      control,
      phone: `${control}/phone`,
      files,
      storeKit: await listen(servers.storeKit, options.storeKitPort),
      reporter: await listen(servers.reporter, options.reporterPort),
      idmsa: await listen(servers.idmsa, options.idmsaPort),
      appstoreconnect: await listen(servers.appstoreconnect, options.appStoreConnectPort),
      accounts: world.accounts.map((account) => describeAccount(world, account)),
      strangers: describeStrangers(world),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

type Part = 'api' | 'control' | 'files' | 'storeKit' | 'reporter' | 'idmsa' | 'appstoreconnect'

function createServers(world: World): Record<Part, FastifyInstance> {
  return {
    api: createApiServer(world, ENDPOINTS),
    control: createControlServer(world),
    files: createFilesServer(),
    storeKit: createStoreKitServer(world),
    reporter: createReporterServer(world),
    idmsa: createIdmsaServer(world),
    appstoreconnect: createOlympusServer(world),
  }
}
