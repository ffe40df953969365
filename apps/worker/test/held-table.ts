import { queryDatabase } from '@gatehouse/vitest'
import { expect, vi } from 'vitest'

/** Postgres: `exclusive` lets who only reads go on; what locks a row or writes one waits. */
export type HoldMode = 'access exclusive' | 'exclusive'

/** Holds a table, so that whoever reads or writes it waits, until it is let go. */
export async function holdTable(
  databaseUrl: string,
  table: string,
  mode: HoldMode = 'access exclusive',
): Promise<{ letGo: () => Promise<void> }> {
  const name = `holder of ${table}`
  const ended = queryDatabase(
    databaseUrl,
    `set application_name = '${name}'; begin; lock table ${table} in ${mode} mode; select pg_sleep(120)`,
  ).catch(() => undefined)
  const holders = `select pid from pg_stat_activity where application_name = '${name}' and wait_event = 'PgSleep'`
  await vi.waitFor(async () => expect(await queryDatabase(databaseUrl, holders)).toHaveLength(1), {
    timeout: 180_000,
    interval: 50,
  })
  return {
    letGo: async () => {
      await queryDatabase(databaseUrl, `select pg_cancel_backend(pid) from (${holders}) h`)
      await ended
    },
  }
}
