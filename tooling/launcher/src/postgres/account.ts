import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Unavailable } from '../unavailable.ts'

/** The system user that Postgres runs as; empty where that is simply ourselves. */
export type Account = { uid?: number; gid?: number }

/** Where root keeps what the Postgres account must reach, when the clone lies in a folder closed to others. */
export const OPEN_FOLDER = '/var/lib/gatehouse'

/**
 * The data folder and the account for it: the wanted folder, or where that lies beyond a closed one
 * (/root, say) a folder of its own under /var/lib/gatehouse.
 */
export function placeForData(wantedFolder: string): { dataFolder: string; account: Account } {
  mkdirSync(dirname(wantedFolder), { recursive: true })
  const account = postgresAccount(wantedFolder)
  if (isReachable(wantedFolder, account)) return { dataFolder: wantedFolder, account }
  const name = createHash('sha256').update(wantedFolder).digest('hex').slice(0, 12)
  const dataFolder = join(OPEN_FOLDER, `data-${name}`)
  mkdirSync(OPEN_FOLDER, { recursive: true, mode: 0o755 })
  return { dataFolder, account: postgresAccount(dataFolder) }
}

/**
 * Postgres refuses to run as root, so root lends it an account: the one that owns the data already, else
 * `postgres`, else `nobody`. No user is added to the machine for it.
 */
function postgresAccount(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return {}
  return owner(dataFolder) ?? named('postgres') ?? named('nobody') ?? refuse()
}

/** Whether that account may reach the path: root's own folders are closed to it (0700 is the rule for /root). */
export function isReachable(path: string, account: Account): boolean {
  if (account.uid === undefined) return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid } = statSync(folder)
    const bit = uid === account.uid ? 0o100 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

function owner(folder: string): Account | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

function named(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function refuse(): never {
  throw new Unavailable(
    'Postgres does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ' +
      'Add one (`useradd --system postgres`), run the command as an ordinary user, or set DATABASE_URL.',
  )
}
