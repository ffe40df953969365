import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

// What runs do is told from the worker, while it happens.

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let clientId: string

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  worker = await startWorker(house.workerEnv)
  clientId = (await house.core.clients.add(house.actor, { name: 'Northwind' })).id
})
afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

const control = (method: string, body?: object) =>
  fetch(`${house.simulator.control}/__control/faults`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
const runs = async (kind: string) =>
  (await house.core.operations.runs(house.actor, { first: 50, filter: { kind: [kind] } })).nodes
const until = <T>(read: () => Promise<T>, expected: unknown) =>
  vi.waitFor(async () => expect(await read()).toMatchObject(expected as object), {
    timeout: 180_000,
    interval: 100,
  })

it('shows a run that fails as retrying, with the next attempt and the cause; retried by hand it goes on at once', async () => {
  const { core, actor } = house
  await control('POST', { kind: 'serverError' })
  const key = await house.keyOf(house.account(0))
  const { id } = await core.integrations.connectApiKey(actor, { clientId, ...key })
  await vi.waitFor(
    async () => {
      const [run] = await runs('gainAccess')
      expect(run).toMatchObject({
        status: 'RETRYING',
        step: 'verifyAccess',
        lastFailure: { code: 'SERVER_500', class: 'APPLE', actor: 'APPLE' },
        actions: ['RETRY', 'CANCEL'],
        integrationId: id,
      })
      expect(run?.attempts).toBeGreaterThan(0)
      expect(run?.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now() + 12_000)
    },
    { timeout: 40_000, interval: 50 },
  )
  expect(await core.operations.failureCauses(actor)).toMatchObject([
    { unit: 'RUNS', code: 'SERVER_500', count: 1, clientCount: 1, actor: 'APPLE', retryable: true },
  ])
  await control('DELETE')
  const [run] = await runs('gainAccess')
  await core.operations.retryRun(actor, { id: run?.id ?? '' })
  await until(async () => (await runs('gainAccess'))[0], { status: 'DONE', nextAttemptAt: null, actions: [] })
  const [told] = await runs('gainAccess')
  expect(told?.steps.map(({ name }) => name)).toEqual(['verifyAccess', 'syncApps', 'openAccess'])
  expect(told?.steps[0]?.failures).toBeGreaterThan(0)
  expect(told?.steps[0]?.lastAt.getTime()).toBeLessThan(run?.nextAttemptAt?.getTime() ?? 0)
})

it('says what a run waits for, and ends it where it is cancelled', async () => {
  const { core, actor } = house
  const [integration] = (await core.integrations.list(actor, { first: 1 })).nodes
  await until(async () => (await runs('backfill'))[0], { status: 'DONE' })
  await control('POST', { kind: 'latency', latencyMs: 200 })
  await queryDatabase(house.databaseUrl, `update delivery set state = 'WANTED'`)
  const { id } = await core.backfills.start(actor, { integrationId: integration?.id ?? '', days: 30 })
  const run = async () => (await runs('backfill')).find(({ workflowId }) => workflowId.endsWith(id))
  await until(run, { status: 'RUNNING' })
  await core.operations.pauseRun(actor, { id: (await run())?.id ?? '' })
  await until(run, {
    status: 'PAUSED',
    waitsFor: { reason: 'PAUSED', actor: 'YOU' },
    actions: ['RESUME', 'CANCEL'],
  })
  await core.operations.cancelRun(actor, { id: (await run())?.id ?? '' })
  await until(run, { status: 'DONE', waitsFor: null, actions: [] })
  await expect(core.operations.cancelRun(actor, { id: (await run())?.id ?? '' })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  await control('DELETE')
})

it('finds out what became of a run whose worker told nothing', async () => {
  const [run] = await runs('gainAccess')
  await queryDatabase(
    house.databaseUrl,
    `update run set status = 'RUNNING', closed_at = null, step_at = now() - interval '1 hour' where id = '${run?.id}'`,
  )
  const connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  const client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
  await client.schedule.getHandle(workflowIds.planner).trigger()
  const status = async () => (await runs('gainAccess'))[0]?.status
  await expect.poll(status, { timeout: 180_000, interval: 100 }).toBe('DONE')
  await connection.close()
})
