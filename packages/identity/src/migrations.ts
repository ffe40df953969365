import { readdir, readFile } from 'node:fs/promises'
import type { IdentityPool } from './pool.ts'

const folder = new URL('../migrations/', import.meta.url)

/**
 * Brings schema `auth` up to date. Each file once, in one transaction; a second caller waits and finds nothing to do.
 * The schema itself is made by the migrations of packages/db.
 */
export async function migrateIdentity(pool: IdentityPool): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    await connection.query(`select pg_advisory_xact_lock(hashtext('gatehouse_identity_migrate'))`)
    await connection.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const applied = await connection.query<{ name: string }>('select name from migration')
    const done = new Set(applied.rows.map((row) => row.name))
    for (const name of await migrationNames()) {
      if (done.has(name)) continue
      await connection.query(await readFile(new URL(name, folder), 'utf8'))
      await connection.query('insert into migration (name) values ($1)', [name])
    }
    await connection.query('commit')
  } catch (error) {
    await connection.query('rollback').catch(() => undefined) // the first error is the one to tell
    throw error
  } finally {
    connection.release()
  }
}

async function migrationNames(): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith('.sql')).sort()
}
