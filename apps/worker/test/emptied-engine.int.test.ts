import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { createTestNamespace } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { factsAsTruth, salesRequests, truthOf } from './simulated-truth.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
})

afterAll(() => house?.close())

it('goes on where it stopped when the engine comes back empty', async () => {
  const { core, actor, simulator } = house
  await fetch(`${simulator.control}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'latency', latencyMs: 300, endpoint: '/v1/salesReports' }),
  })
  const first = await startWorker(house.workerEnv)
  const client = await core.clients.add(actor, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const { id } = await core.integrations.connectApiKey(actor, { clientId: client.id, ...key })
  await vi.waitFor(async () => expect(await salesRequests(simulator)).toBeGreaterThan(4), {
    timeout: 180_000,
  })
  await first.stop()
  expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'BACKFILLING' })

  // A namespace that has never seen anything is what an emptied Temporal looks like.
  const engine = await createTestNamespace()
  const second = await startWorker({ ...house.workerEnv, TEMPORAL_NAMESPACE: engine.namespace })
  try {
    const connection = await Connection.connect({ address: engine.address })
    const planner = new Client({ connection, namespace: engine.namespace }).schedule.getHandle(
      workflowIds.planner,
    )
    await vi.waitFor(
      async () => {
        await planner.trigger()
        expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'ACTIVE' })
      },
      { timeout: 180_000, interval: 1_000 },
    )
    await connection.close()
  } finally {
    await second.stop()
  }
  const [backfill] = await core.integrations.backfills(actor, [id])
  const range = { from: backfill?.oldestDay ?? '', to: backfill?.newestDay ?? '' }
  const truth = await truthOf(simulator, house.account(0).name, range)
  expect((await factsAsTruth(house.databaseUrl)).toSorted()).toEqual(truth.toSorted())
})
