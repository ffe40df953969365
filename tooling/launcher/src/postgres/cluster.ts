import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Program } from '../supervise/program.ts'
import { placeForData, type Account } from './account.ts'
import { postgresBinaries } from './binaries.ts'

const USER = 'postgres'

/** A Postgres of our own: its data, and who may open it. */
export type Cluster = { dataFolder: string; account: Account; password: string; postgres: string }

/**
 * Makes the data folder unless an earlier start did, with a random password for its owner.
 * @param wantedFolder where the data go, if the account that Postgres runs as can reach it
 * @param passwordFile where that password stays, mode 0600
 */
export async function prepareCluster(wantedFolder: string, passwordFile: string): Promise<Cluster> {
  const { dataFolder, account } = placeForData(wantedFolder)
  const { initdb, postgres } = await postgresBinaries(account)
  const password = ownPassword(passwordFile)
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) await initialise(initdb, dataFolder, account, password)
  return { dataFolder, account, password, postgres }
}

/** The server as a program, listening on 127.0.0.1 alone. */
export function clusterProgram(cluster: Cluster, port: number, pidFile: string, settings: string[]): Program {
  const ours = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings]
  return {
    file: cluster.postgres,
    args: ['-D', cluster.dataFolder, '-p', String(port), ...ours.flatMap((setting) => ['-c', setting])],
    ...cluster.account,
    stopSignal: 'SIGINT', // "fast": ends open sessions instead of waiting for them
    pidFile,
  }
}

/** Its address as the owner of everything. */
export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${USER}:${cluster.password}@127.0.0.1:${port}/${database}`
}

function ownPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(24).toString('hex')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

// Under another name until it is whole: initdb writes PG_VERSION first, and it may be killed.
async function initialise(initdb: string, folder: string, account: Account, password: string): Promise<void> {
  const growing = `${folder}.partial`
  const passwordCopy = `${folder}.initdb`
  rmSync(growing, { recursive: true, force: true })
  mkdirSync(growing, { recursive: true, mode: 0o700 })
  writeFileSync(passwordCopy, password, { mode: 0o600 })
  try {
    if (account.uid !== undefined && account.gid !== undefined) {
      for (const path of [growing, passwordCopy]) chownSync(path, account.uid, account.gid)
    }
    // The built-in locale is the same on every machine, so an index sorted here is sorted everywhere.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const access = ['--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${passwordCopy}`]
    await promisify(execFile)(initdb, [`--pgdata=${growing}`, ...access, ...locale], { ...account, cwd: '/' })
    renameSync(growing, folder)
  } finally {
    rmSync(passwordCopy, { force: true })
  }
}
