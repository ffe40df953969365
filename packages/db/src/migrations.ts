import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Brings the database at `url` up to date. All pending migrations run in one transaction; a second caller waits. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await client`select pg_advisory_lock(hashtext('gatehouse_migrate'))`
    await applyMigrations(drizzle(client), { migrationsFolder })
  } finally {
    await client.end({ timeout: 5 })
  }
}
