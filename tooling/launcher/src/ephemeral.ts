import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServer, type Running } from './ephemeral-server.ts'
import { clusterProgram, clusterUrl, prepareCluster } from './postgres/cluster.ts'
import { untilPostgresIsReady } from './postgres/postmaster.ts'
import { freePort } from './supervise/ports.ts'
import { resolveTemporal } from './temporal/resolve.ts'
import { temporalProgram, untilTemporalIsReady } from './temporal/server.ts'

/** A server that lives for one run of tests and leaves nothing behind. */
export type Ephemeral = { url: string; stop: () => Promise<void> }

/** One that is there to be killed: started again, it has the same address and what it had promised to keep. */
export type Mortal = Ephemeral & Running

/** A Postgres with empty data in a temporary folder; it may forget all at a power cut, and is fast for it. */
export function startEphemeralPostgres(): Promise<Ephemeral> {
  return startPostgres(['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
}

/** A Postgres of our own, to be killed: what it had committed is there when it starts again. */
export function startMortalPostgres(): Promise<Mortal> {
  return startPostgres(['fsync=off', 'full_page_writes=off'])
}

/** A Temporal in memory; its `url` is host:port. TEMPORAL_ADDRESS is taken instead where it is set. */
export async function startEphemeralTemporal(): Promise<Ephemeral> {
  const given = process.env['TEMPORAL_ADDRESS']
  if (given) return { url: given, stop: async () => undefined }
  return startTemporal(() => ({}))
}

/** A Temporal of our own with its histories in a file, as `npm start` runs it, to be killed. */
export function startMortalTemporal(): Promise<Mortal> {
  return startTemporal((folder) => ({ dbFile: join(folder, 'temporal.db') }))
}

async function startPostgres(settings: string[]): Promise<Mortal> {
  const folder = temporaryFolder('gatehouse-postgres-')
  const cluster = await prepareCluster(join(folder, 'data'), join(folder, 'password'))
  const port = await freePort()
  const program = clusterProgram(cluster, port, join(folder, 'postgres.pid'), settings)
  const ready = (signal: AbortSignal) => untilPostgresIsReady(cluster.dataFolder, port, signal)
  const running = await runServer({ name: 'Postgres', folder, program, ready })
  const stop = async () => {
    await running.stop()
    rmSync(cluster.dataFolder, { recursive: true, force: true })
  }
  return { ...running, stop, url: clusterUrl(cluster, port, 'postgres') }
}

async function startTemporal(settings: (folder: string) => { dbFile?: string }): Promise<Mortal> {
  const temporal = await resolveTemporal((detail) => process.stderr.write(`${detail}\n`))
  const folder = temporaryFolder('gatehouse-temporal-')
  const port = await freePort()
  const program = temporalProgram({
    temporal,
    port,
    pidFile: join(folder, 'temporal.pid'),
    ...settings(folder),
  })
  const ready = (signal: AbortSignal) => untilTemporalIsReady(temporal, port, signal)
  const running = await runServer({ name: 'Temporal', folder, program, ready })
  return { ...running, url: `127.0.0.1:${port}` }
}

function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o755) // the account that Postgres runs as has to pass through
  return folder
}
