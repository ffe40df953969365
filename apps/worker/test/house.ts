import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createCore,
  createVault,
  folderFiles,
  loadKeyFile,
  mailRouteOf,
  type Core,
  type MemberActor,
} from '@gatehouse/core'
import { openDatabase, type Database } from '@gatehouse/db'
import { startSimulator, type Simulator, type SimulatorOptions } from '@gatehouse/simulator'
import { createTestDatabase, createTestNamespace } from '@gatehouse/vitest'

type Account = Simulator['accounts'][number]

/** The house of one test file: its own database, simulator, keys and namespace. The worker is started by the test. */
export interface House {
  core: Core
  db: Database
  databaseUrl: string
  simulator: Simulator
  actor: MemberActor
  /** What a worker of this house is started with. */
  workerEnv: Record<string, string>
  /** The simulator's account of this number. */
  account(index: number): Account
  /** What a person types to connect an account by its key of a role. */
  keyOf(
    account: Account,
    role?: string,
  ): Promise<{ issuerId: string; keyId: string; privateKey: string; vendorNumbers: string[] }>
  close(): Promise<void>
}

/** Parts of its own, where a test kills them; whoever started them stops them. */
export interface OwnParts {
  engine?: { address: string; namespace: string }
  database?: { url: string }
}

export async function buildHouse(options: SimulatorOptions = {}, own: OwnParts = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-house-'))
  const [database, simulator, engine] = await Promise.all([
    own.database ? { ...own.database, drop: async () => undefined } : createTestDatabase(),
    startSimulator(options),
    own.engine ?? createTestNamespace(),
  ])
  const keyFile = join(folder, 'keys.json')
  const filesDir = join(folder, 'files')
  const db = openDatabase({ url: database.url })
  const core = createCore({
    db,
    vault: createVault(await loadKeyFile(keyFile)),
    files: folderFiles(filesDir),
    apple: { simulator: simulator.api, simulatorReporter: simulator.reporter },
    mail: mailRouteOf({}, { publicUrl: new URL('http://localhost:4000'), production: false }),
    now: () => new Date(),
  })
  const owner = { userId: randomUUID(), ownerName: 'Olga Owner', ownerEmail: 'olga@agency.example' }
  const { actor } = await core.members.foundWorkspace({ name: 'Harbour', demo: true, ...owner })
  return {
    core,
    db,
    databaseUrl: database.url,
    simulator,
    actor,
    workerEnv: {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: engine.address,
      TEMPORAL_NAMESPACE: engine.namespace,
      GATEHOUSE_KEY_FILE: keyFile,
      GATEHOUSE_FILES_DIR: filesDir,
      GATEHOUSE_SIMULATOR_URL: simulator.api,
      GATEHOUSE_SIMULATOR_FILES_URL: simulator.files,
      GATEHOUSE_SIMULATOR_REPORTER_URL: simulator.reporter,
      GATEHOUSE_SIMULATOR_IDMSA_URL: simulator.idmsa,
      GATEHOUSE_SIMULATOR_CONNECT_URL: simulator.appstoreconnect,
      LOG_LEVEL: 'silent',
    },
    account: (index) => existing(simulator.accounts[index]),
    keyOf: async (account, role = 'ADMIN') => {
      const key = existing(
        account.keys.find((candidate) => candidate.kind === 'team' && candidate.role === role),
      )
      const privateKey = await readFile(key.privateKeyPath, 'utf8')
      return {
        issuerId: account.issuerId,
        keyId: key.keyId,
        privateKey,
        vendorNumbers: [...account.vendorNumbers],
      }
    },
    close: async () => {
      await db.close()
      await simulator.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the simulator has no such account or key')
  return value
}
