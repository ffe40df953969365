import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ground } from './bench.ts'
import { migrate, startEphemeralPostgres } from '@gatehouse/launcher'

/** Starts a Postgres of its own, so that nothing else is measured. */
export async function breakGround(): Promise<Ground & { clear(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'))
  const postgres = await startEphemeralPostgres()
  await migrate(postgres.url)
  const clear = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: postgres.url, folder, clear }
}
