import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { STATE } from '../paths.ts'
import { placeForData } from '../postgres/account.ts'
import { Unavailable } from '../unavailable.ts'

/** What lies in .gatehouse/. */
export const FILES = {
  lock: join(STATE, 'lock'),
  status: join(STATE, 'status.json'),
  keys: join(STATE, 'keys.json'),
  logs: join(STATE, 'logs'),
  run: join(STATE, 'run'),
  rawFiles: join(STATE, 'files'),
  simulator: join(STATE, 'simulator'),
  postgres: join(STATE, 'postgres'),
  postgresPassword: join(STATE, 'postgres-password'),
  temporal: join(STATE, 'temporal.db'),
} as const

/** The log of one part. */
export function logFile(part: string): string {
  return join(FILES.logs, `${part}.log`)
}

/** Where the leash of a foreign program notes it. */
export function pidFile(program: string): string {
  return join(FILES.run, `${program}.json`)
}

/** Makes the folders. */
export function makeFolders(): void {
  for (const folder of [STATE, FILES.logs, FILES.run, FILES.rawFiles, FILES.simulator]) {
    mkdirSync(folder, { recursive: true })
  }
}

/** Forgets all data. The key file stays: without it no backup of the database could be read again. */
export function dropData(): void {
  if (process.env['DATABASE_URL']) {
    throw new Unavailable(
      '--fresh drops the data that Gatehouse keeps in .gatehouse/, and DATABASE_URL names a database elsewhere: ' +
        'empty that one yourself, or unset DATABASE_URL.',
    )
  }
  rmSync(placeForData(FILES.postgres).dataFolder, { recursive: true, force: true })
  const kept = [FILES.lock, FILES.keys, FILES.run]
  for (const name of readdirSync(STATE)) {
    const path = join(STATE, name)
    if (!kept.includes(path)) rmSync(path, { recursive: true, force: true })
  }
}
