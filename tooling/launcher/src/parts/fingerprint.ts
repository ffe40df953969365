import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One value for the names and contents of the files that match, to see whether any changed since. */
export function fingerprint(folder: string, patterns: string[]): string {
  const hash = createHash('sha256')
  for (const path of globSync(patterns, { cwd: folder }).toSorted()) {
    hash.update(path).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}
