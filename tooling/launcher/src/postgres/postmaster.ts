import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isAlive } from '../supervise/processes.ts'

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

// Postgres: miscadmin.h names the lines of postmaster.pid; 1 is the process, 4 the port, 8 the status.
function readPostmaster(dataFolder: string): { pid: number; port: number; isReady: boolean } | undefined {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined // no server yet
  }
}
