import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterProgram, clusterUrl, prepareCluster } from './postgres/cluster.ts'
import { untilPostgresIsReady } from './postgres/postmaster.ts'
import { freePort } from './supervise/ports.ts'
import type { Program } from './supervise/program.ts'
import { leashed, spawnNode } from './supervise/spawn.ts'
import { resolveTemporal } from './temporal/resolve.ts'
import { temporalProgram, untilTemporalIsReady } from './temporal/server.ts'
import { Unavailable } from './unavailable.ts'

/** A server that lives for one run of tests and leaves nothing behind. */
export type Ephemeral = { url: string; stop: () => Promise<void> }

const READY_WITHIN_MS = 60_000

/** A Postgres with empty data in a temporary folder; it may forget all at a power cut, and is fast for it. */
export async function startEphemeralPostgres(): Promise<Ephemeral> {
  const folder = temporaryFolder('gatehouse-postgres-')
  const cluster = await prepareCluster(join(folder, 'data'), join(folder, 'password'))
  const port = await freePort()
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const program = clusterProgram(cluster, port, join(folder, 'postgres.pid'), fast)
  const ready = (signal: AbortSignal) => untilPostgresIsReady(cluster.dataFolder, port, signal)
  const stop = await run('Postgres', folder, program, ready)
  const stopAndForget = async () => {
    await stop()
    rmSync(cluster.dataFolder, { recursive: true, force: true })
  }
  return { url: clusterUrl(cluster, port, 'postgres'), stop: stopAndForget }
}

/** A Temporal in memory; its `url` is host:port. TEMPORAL_ADDRESS is taken instead where it is set. */
export async function startEphemeralTemporal(): Promise<Ephemeral> {
  const given = process.env['TEMPORAL_ADDRESS']
  if (given) return { url: given, stop: async () => undefined }
  const temporal = await resolveTemporal((detail) => process.stderr.write(`${detail}\n`))
  const folder = temporaryFolder('gatehouse-temporal-')
  const port = await freePort()
  const program = temporalProgram({ temporal, port, pidFile: join(folder, 'temporal.pid') })
  const ready = (signal: AbortSignal) => untilTemporalIsReady(temporal, port, signal)
  return { url: `127.0.0.1:${port}`, stop: await run('Temporal', folder, program, ready) }
}

async function run(
  name: string,
  folder: string,
  program: Program,
  ready: (signal: AbortSignal) => Promise<void>,
): Promise<() => Promise<void>> {
  const logFile = join(folder, 'log')
  const child = spawnNode({ args: leashed(program), logFile })
  const ended = once(child, 'exit')
  const gone = new AbortController()
  void ended.then(() => gone.abort())
  try {
    await ready(AbortSignal.any([gone.signal, AbortSignal.timeout(READY_WITHIN_MS)]))
  } catch (error) {
    child.kill()
    throw new Unavailable(`${name} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`, {
      cause: error,
    })
  }
  return async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o755) // the account that Postgres runs as has to pass through
  return folder
}
