import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../paths.ts'
import { fingerprint } from './fingerprint.ts'

/** The commands that bring a database up to date, in their order; each reads DATABASE_URL and ends with 0. */
export const MIGRATIONS = [
  { folder: 'packages/db', script: 'src/migrate.ts' },
  { folder: 'packages/identity', script: 'src/migrate.ts' },
] as const

/** Brings a database up to date; by commands, since the packages that hold them test themselves with ours. */
export async function migrate(url: string): Promise<void> {
  for (const { folder, script } of MIGRATIONS) {
    const options = { cwd: join(ROOT, folder), env: { ...process.env, DATABASE_URL: url } }
    await promisify(execFile)(process.execPath, [script], options)
  }
}

/** Another value whenever there is something new to migrate to. */
export function migrationsFingerprint(): string {
  return fingerprint(
    ROOT,
    MIGRATIONS.map(({ folder }) => `${folder}/{migrations/**/*.*,src/migrat*.ts}`),
  )
}
