import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Ground } from './bench.ts'
import { MIGRATIONS, ROOT, startEphemeralPostgres } from '@gatehouse/launcher'

/** Starts a Postgres of its own, so that nothing else is measured. */
export async function breakGround(): Promise<Ground & { clear(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'))
  const postgres = await startEphemeralPostgres()
  for (const { folder: place, script } of MIGRATIONS) {
    const options = { cwd: join(ROOT, place), env: { ...process.env, DATABASE_URL: postgres.url } }
    await promisify(execFile)(process.execPath, [script], options)
  }
  const clear = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: postgres.url, folder, clear }
}
