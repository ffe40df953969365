import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
})
afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

it('a worker tidies when that is due', async () => {
  for (const name of ['Old', 'New']) await house.core.clients.add(house.actor, { name, idempotencyKey: name })
  await queryDatabase(
    house.databaseUrl,
    `update idempotency set created_at = now() - interval '31 days' where key = 'Old'`,
  )
  worker = await startWorker(house.workerEnv)
  const keys = () => queryDatabase(house.databaseUrl, 'select key from idempotency order by key')
  await vi.waitFor(async () => expect(await keys()).toEqual([{ key: 'New' }]), { timeout: 180_000 })
})
