import { ROOT } from '../paths.ts'
import { fingerprint } from './fingerprint.ts'

/** The commands that bring a database up to date, in their order; each reads DATABASE_URL and ends with 0. */
export const MIGRATIONS = [
  { folder: 'packages/db', script: 'src/migrate.ts' },
  { folder: 'packages/identity', script: 'src/migrate.ts' },
] as const

/** Another value whenever there is something new to migrate to. */
export function migrationsFingerprint(): string {
  return fingerprint(
    ROOT,
    MIGRATIONS.map(({ folder }) => `${folder}/{migrations/**/*.*,src/migrat*.ts}`),
  )
}
