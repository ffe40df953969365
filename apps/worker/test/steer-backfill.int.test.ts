import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { salesRequests } from './simulated-truth.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let connection: Connection
let id: string

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
  worker = await startWorker(house.workerEnv)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  const { core, actor, simulator } = house
  const client = await core.clients.add(actor, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  id = (await core.integrations.connectApiKey(actor, { clientId: client.id, ...key })).id
  await until(() => core.integrations.find(actor, id), { state: 'ACTIVE' })
  await fetch(`${simulator.control}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'latency', latencyMs: 100, endpoint: '/v1/salesReports' }),
  })
})

afterAll(async () => {
  await connection?.close()
  await worker?.stop()
  await house?.close()
})

const until = <T>(read: () => Promise<T>, expected: object) =>
  vi.waitFor(async () => expect(await read()).toMatchObject(expected), { timeout: 180_000, interval: 100 })
const newest = async () => (await house.core.integrations.backfills(house.actor, [id]))[0]
const statusOf = async (backfillId: string) => {
  const client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
  return (await client.workflow.getHandle(workflowIds.backfill(backfillId)).describe()).status
}
const asked = (days: number) => ({ integrationId: id, days })

it('pauses a running backfill, asks Apple for nothing meanwhile, and goes on to its end', async () => {
  const { core, actor, simulator } = house
  const { id: backfillId } = await core.backfills.start(actor, asked(70))
  await vi.waitFor(async () => expect((await newest())?.deliveriesDone).toBeGreaterThan(32), {
    timeout: 180_000,
  })
  await core.backfills.pause(actor, { id: backfillId })
  // What was on its way comes home; then it stands still, over more time than a batch takes.
  let before = -1
  await vi.waitFor(
    async () => {
      const now = await salesRequests(simulator)
      const stood = now === before
      before = now
      expect(stood).toBe(true)
    },
    { timeout: 180_000, interval: 1_000 },
  )
  expect(await newest()).toMatchObject({ state: 'PAUSED' })
  expect((await newest())?.deliveriesDone).toBeLessThan(70)
  expect(await statusOf(backfillId)).toMatchObject({ name: 'RUNNING' })
  await core.backfills.resume(actor, { id: backfillId })
  await until(newest, { id: backfillId, state: 'DONE', deliveriesDone: 70 })
})

it('ends the workflow of a cancelled backfill, paused or not', async () => {
  const { core, actor } = house
  for (const pausedFirst of [false, true]) {
    const { id: backfillId } = await core.backfills.start(actor, asked(200))
    await until(newest, { id: backfillId, state: 'RUNNING' })
    if (pausedFirst) await core.backfills.pause(actor, { id: backfillId })
    await core.backfills.cancel(actor, { id: backfillId })
    await until(() => statusOf(backfillId), { name: 'COMPLETED' })
    expect(await newest()).toMatchObject({ id: backfillId, state: 'CANCELLED' })
  }
})
