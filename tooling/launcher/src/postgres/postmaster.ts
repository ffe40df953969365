import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { commandOf, endProcess, isAlive } from '../supervise/processes.ts'

/** Resolves when the server of that data folder accepts connections on the port. */
export async function untilPostgresIsReady(
  dataFolder: string,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const found = readPostmaster(dataFolder)
    if (found?.isReady && found.port === port && isAlive(found.pid)) return
    await delay(25, undefined, { signal })
  }
}

/** Stops a server that outlived its launcher (both killed hard): its data folder can be served once only. */
export async function stopLeftOverPostgres(dataFolder: string): Promise<boolean> {
  const found = readPostmaster(dataFolder)
  if (!found || !isAlive(found.pid) || !commandOf(found.pid).includes(dataFolder)) return false
  await endProcess(found.pid, 'SIGINT', 10_000)
  return true
}

// Postgres: miscadmin.h names the lines of postmaster.pid; 1 is the process, 4 the port, 8 the status.
function readPostmaster(dataFolder: string): { pid: number; port: number; isReady: boolean } | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  return pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' } : undefined
}
