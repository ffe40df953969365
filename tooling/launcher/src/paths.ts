import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** What `npm start` keeps between starts, in this clone alone. */
export const STATE = join(ROOT, '.gatehouse')

/** What all clones of this user share: Node, pnpm, Temporal. */
export const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gatehouse')
