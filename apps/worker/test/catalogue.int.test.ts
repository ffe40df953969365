import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let connection: Connection

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 4 })
  worker = await startWorker(house.workerEnv)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
})

afterAll(async () => {
  await connection?.close()
  await worker?.stop()
  await house?.close()
})

it('brings the products and icons of every app home with the first sync, also when Apple fails now and then', async () => {
  const { core, actor } = house
  await fault({ kind: 'serverError', endpoint: 'GET /v1/apps/*/inAppPurchasesV2', count: 2 })
  await fault({ kind: 'endlessNext', endpoint: 'GET /v1/apps/*' })
  const key = await house.keyOf(house.account(0))
  const added = await core.clients.add(actor, { name: 'Northwind' })
  const { id } = await core.integrations.connectApiKey(actor, { clientId: added.id, ...key })
  await vi.waitFor(
    async () => expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'ACTIVE' }),
    { timeout: 180_000, interval: 200 },
  )
  const namespace = house.workerEnv['TEMPORAL_NAMESPACE'] ?? ''
  await new Client({ connection, namespace }).schedule.getHandle(workflowIds.planner).trigger()
  await vi.waitFor(
    async () => {
      const { nodes } = await core.apps.list(actor, { first: 10 })
      expect(nodes).toHaveLength(4)
      for (const app of nodes)
        expect(app).toMatchObject({ products: { state: 'WHOLE' }, iconSha256: expect.any(String) })
    },
    { timeout: 180_000, interval: 200 },
  )
})

async function fault(body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${house.simulator.control}/__control/faults`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
}
