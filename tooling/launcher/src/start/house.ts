import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { MIGRATIONS } from '../parts/migrations.ts'
import { clusterProgram, type Cluster } from '../postgres/cluster.ts'
import { untilPostgresIsReady } from '../postgres/postmaster.ts'
import type { PartSpec } from '../supervise/part.ts'
import { untilEither, untilHttpOk, untilMessage } from '../supervise/ready.ts'
import { leashed, type Spawn } from '../supervise/spawn.ts'
import { temporalProgram, untilTemporalIsReady } from '../temporal/server.ts'
import { FILES, logFile, pidFile } from './folders.ts'
import type { Ports } from './options.ts'

/** The addresses that the parts give each other. */
export type Addresses = { databaseUrl: string; temporalAddress: string; publicUrl: string; ports: Ports }

/** The embedded Postgres. */
export function postgresPart(cluster: Cluster, port: number): PartSpec {
  return {
    name: 'Postgres',
    args: leashed(clusterProgram(cluster, port, pidFile('postgres'), [])),
    logFile: logFile('postgres'),
    ready: (_child, signal) => untilPostgresIsReady(cluster.dataFolder, port, signal),
  }
}

/** The local Temporal. */
export function temporalPart(temporal: string, ports: Ports): PartSpec {
  const server = { temporal, port: ports.temporal, uiPort: ports.temporalUi, dbFile: FILES.temporal }
  return {
    name: 'Temporal',
    args: leashed(temporalProgram({ ...server, pidFile: pidFile('temporal') })),
    logFile: logFile('temporal'),
    ready: (_child, signal) => untilTemporalIsReady(temporal, ports.temporal, signal),
  }
}

/** Each brings its tables up to date and ends. */
export function migrateCommands(databaseUrl: string): Spawn[] {
  return MIGRATIONS.map(({ folder, script }) => ({
    ...inFolder(folder, [script]),
    env: { DATABASE_URL: databaseUrl },
    logFile: logFile('migrate'),
  }))
}

/** Sixty clients, one that is left to connect, and two accounts more of one of them; one client as large as an agency's largest. */
const demoWorld = ['--accounts', '63', '--largest', '41=70', '--remember']

/** Apple, played. `onDescription` gets the one line it prints: its addresses, accounts and key files. */
export function simulatorPart(ports: Ports, onDescription: (line: string) => void): PartSpec {
  let said = Promise.withResolvers<void>()
  const options = ['--port', ports.simulator, '--control-port', ports.simulator + 1, '--out', FILES.simulator]
  return {
    name: 'Simulator',
    ...inFolder('apps/simulator', ['src/main.ts', ...options.map(String), ...demoWorld]),
    logFile: logFile('simulator'),
    onLine: (line) => {
      if (!line.startsWith('{')) return
      onDescription(line)
      said.resolve()
    },
    ready: (_child, signal) => {
      said = Promise.withResolvers<void>() // a restarted one says it again
      return untilEither(said.promise, signal)
    },
  }
}

/** GraphQL, sessions, and the console's files. */
export function gatewayPart(addresses: Addresses, withSimulator: boolean): PartSpec {
  return {
    name: 'Gateway',
    ...inFolder('apps/gateway', ['dist/main.js']),
    env: gatewayEnv(addresses, withSimulator),
    logFile: logFile('gateway'),
    ready: (_child, signal) => untilHttpOk(`http://127.0.0.1:${addresses.ports.gateway}/readyz`, signal),
  }
}

/** Workflows and activities. */
export function workerPart(addresses: Addresses, withSimulator: boolean): PartSpec {
  return {
    name: 'Worker',
    ...inFolder('apps/worker', ['dist/main.js']),
    env: sharedEnv(addresses, withSimulator),
    logFile: logFile('worker'),
    ready: untilMessage,
  }
}

/** The demo agency, which connects its clients like a person would, and ends when all is home. */
export function demoCommand(addresses: Addresses, onLine: (line: string) => void): Spawn {
  return { ...demoMain([]), env: gatewayEnv(addresses, true), onLine }
}

/** Without a demo: tells where the first owner sets Gatehouse up, as long as there is none. */
export function setUpCommand(addresses: Addresses, onLine: (line: string) => void): Spawn {
  return { ...demoMain(['--setup']), env: gatewayEnv(addresses, false), onLine }
}

function demoMain(flags: string[]) {
  return { ...inFolder('apps/gateway', ['dist/demo.js', ...flags]), logFile: logFile('demo') }
}

function gatewayEnv(addresses: Addresses, withSimulator: boolean) {
  return {
    ...sharedEnv(addresses, withSimulator),
    PORT: String(addresses.ports.gateway),
    HOST: '127.0.0.1',
    GATEHOUSE_CONSOLE_DIR: join(ROOT, 'apps', 'console', 'dist'),
    GATEHOUSE_STATUS_FILE: FILES.status,
    TEMPORAL_UI_URL: uiUrl(addresses.ports),
  }
}

/** The pages of the engine that is started here; of another one only its operator knows them. */
const uiUrl = ({ temporalUi }: Addresses['ports']): string | undefined =>
  process.env['TEMPORAL_UI_URL'] ??
  (process.env['TEMPORAL_ADDRESS'] === undefined ? `http://localhost:${temporalUi}` : undefined)

function sharedEnv({ databaseUrl, temporalAddress, publicUrl, ports }: Addresses, withSimulator: boolean) {
  return {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    PUBLIC_URL: publicUrl,
    TEMPORAL_NAMESPACE: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
    GATEHOUSE_KEY_FILE: FILES.keys,
    GATEHOUSE_FILES_DIR: FILES.rawFiles,
    GATEHOUSE_SIMULATOR_URL: withSimulator ? `http://127.0.0.1:${ports.simulator}` : undefined,
    GATEHOUSE_SIMULATOR_CONTROL_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 1}` : undefined,
    // Its own defaults: two, three and four ports above its API.
    GATEHOUSE_SIMULATOR_FILES_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 2}` : undefined,
    GATEHOUSE_SIMULATOR_STOREKIT_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 3}` : undefined,
    GATEHOUSE_SIMULATOR_REPORTER_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 4}` : undefined,
    GATEHOUSE_SIMULATOR_IDMSA_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 5}` : undefined,
    GATEHOUSE_SIMULATOR_CONNECT_URL: withSimulator ? `http://127.0.0.1:${ports.simulator + 6}` : undefined,
  }
}

// From its own folder, so that what it imports by name is found among its own dependencies.
function inFolder(folder: string, args: string[]): { cwd: string; args: string[] } {
  return { cwd: join(ROOT, folder), args }
}
