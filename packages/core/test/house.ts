import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@gatehouse/db'
import { startSimulator, type Simulator, type SimulatorOptions } from '@gatehouse/simulator'
import { createTestDatabase, queryDatabase } from '@gatehouse/vitest'
import {
  createCallLog,
  createCore,
  createVault,
  createWork,
  folderFiles,
  loadKeyFile,
  mailRouteOf,
  type Core,
  type MemberActor,
  type Work,
} from '../src/index.ts'
import type { Deps } from '../src/deps.ts'

export type Account = Simulator['accounts'][number]

/** What a person types to connect an account by a key. */
export interface TypedKey {
  issuerId: string
  keyId: string
  privateKey: string
  vendorNumbers: string[]
}

/** Core with a database, a simulator and a key file of its own. Time stands still unless a test moves it. */
export interface House {
  deps: Deps
  core: Core
  work: Work
  /** The owner of the first workspace, who reaches everything in it. */
  owner: MemberActor
  simulator: Simulator
  clock: { now: Date }
  /** The simulator's account of this number. */
  account(index: number): Account
  keyOf(account: Account, role?: string): Promise<TypedKey>
  /** What is really in the database, past all walls. */
  rows<Row extends Record<string, unknown>>(query: string): Promise<Row[]>
  count(table: string): Promise<number>
  /** Asks the simulator's control plane; @throws when it refuses. */
  control(method: string, path: string, body?: object): Promise<unknown>
  foundWorkspace(name: string): Promise<MemberActor>
  close(): Promise<void>
}

/** Noon of this day in Pacific time: the report of the day before is out. */
export const today = '2026-11-19'
export const noon = new Date('2026-11-19T20:00:00Z')

export async function buildHouse(options: SimulatorOptions = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-core-'))
  const [database, simulator] = await Promise.all([
    createTestDatabase(),
    startSimulator({ accounts: 2, apps: 2, now: noon, ...options }),
  ])
  // Budgets are the worker's; here nobody waits for a minute to pass.
  await control(simulator, 'PUT', '/limits', {
    perMinute: 100_000,
    perHour: 100_000,
    addressPerMinute: 100_000,
  })
  const clock = { now: noon }
  const deps: Deps = {
    db: openDatabase({ url: database.url }),
    vault: createVault(await loadKeyFile(join(folder, 'keys.json'))),
    files: folderFiles(join(folder, 'files')),
    apple: {
      simulator: simulator.api,
      simulatorFiles: simulator.files,
      simulatorStoreKit: simulator.storeKit,
      simulatorReporter: simulator.reporter,
      simulatorSignIn: { idmsaUrl: simulator.idmsa, appStoreConnectUrl: simulator.appstoreconnect },
    },
    mail: mailRouteOf({}, { publicUrl: new URL('http://localhost:4000'), production: false }),
    now: () => clock.now,
    calls: createCallLog(),
  }
  const core = createCore(deps)
  const rows = <Row extends Record<string, unknown>>(query: string) => queryDatabase<Row>(database.url, query)
  const foundWorkspace = async (name: string) => {
    const owner = { userId: randomUUID(), ownerName: 'Olga Owner', ownerEmail: 'olga@agency.example' }
    return (await core.members.foundWorkspace({ name, demo: true, ...owner })).actor
  }
  return {
    deps,
    core,
    work: createWork(deps),
    owner: await foundWorkspace('Harbour'),
    simulator,
    clock,
    account: (index) => existing(simulator.accounts[index]),
    keyOf,
    rows,
    count: async (table) => Number((await rows(`select count(*) as n from "${table}"`))[0]?.['n']),
    control: (method, path, body) => control(simulator, method, path, body),
    foundWorkspace,
    close: async () => {
      await deps.db.close()
      await simulator.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function keyOf(account: Account, role = 'ADMIN'): Promise<TypedKey> {
  const key = existing(account.keys.find((candidate) => candidate.kind === 'team' && candidate.role === role))
  const privateKey = await readFile(key.privateKeyPath, 'utf8')
  const { issuerId, vendorNumbers } = account
  return { issuerId, keyId: key.keyId, privateKey, vendorNumbers: [...vendorNumbers] }
}

async function control(simulator: Simulator, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${simulator.control}/__control${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${text}`)
  return text ? JSON.parse(text) : null
}

/** A value that has to be there for the test to go on. */
export function existing<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('what the test needs is not there')
  return value
}
