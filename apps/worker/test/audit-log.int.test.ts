import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
  worker = await startWorker(house.workerEnv)
})

afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

const command = fileURLToPath(new URL('../src/check-audit-main.ts', import.meta.url))
const check = (...options: string[]) =>
  promisify(execFile)(process.execPath, [command, ...options], { env: { ...house.workerEnv } })
const chained = () =>
  queryDatabase<{ n: number }>(
    house.databaseUrl,
    'select count(*)::int as n from audit_entry where hash is not null',
  )

it('chains what was done, says by a command whether the log is unbroken, and by which entry it is not', async () => {
  const { core, actor } = house
  for (const name of ['One', 'Two', 'Three']) await core.clients.add(actor, { name })
  await vi.waitFor(async () => expect(await chained()).toEqual([{ n: 3 }]), { timeout: 180_000 })
  const keyFile = join(dirname(house.workerEnv['GATEHOUSE_KEY_FILE'] ?? ''), 'audit-keys.json')
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600)

  const { stdout } = await check()
  const [, end = ''] = /unbroken, 3 entries; end (\S+)/.exec(stdout) ?? []
  expect(end).toMatch(new RegExp(`^${actor.workspaceId}:3:[0-9a-f]{64}$`))
  const { key } = (JSON.parse(await readFile(keyFile, 'utf8')) as { keys: [{ key: string }] }).keys[0] // as it was made
  expect(stdout).not.toContain(key)

  await queryDatabase(house.databaseUrl, 'delete from audit_entry where position = 2')
  await expect(check('--end', end)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('BROKEN at entry 2'),
  })
})
