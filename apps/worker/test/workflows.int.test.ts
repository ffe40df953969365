import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { keepHistory, replay, textOf } from './histories.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

const kinds = [
  'backfill',
  'bulkJob',
  'gainAccess',
  'planner',
  'sendMail',
  'syncIntegration',
  'watchIntegration',
]

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let connection: Connection
let client: Client

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
  worker = await startWorker(house.workerEnv)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
})

afterAll(async () => {
  await connection?.close()
  await worker?.stop()
  await house?.close()
})

it('runs each workflow to its end, holds no secret in any history, and replays them all', async () => {
  const { core, actor } = house
  const key = await house.keyOf(house.account(0))
  const added = await core.clients.add(actor, { name: 'Northwind' })
  const { id } = await core.integrations.connectApiKey(actor, { clientId: added.id, ...key })
  await untilState(id, 'ACTIVE')
  await core.jobs.rewrap(actor, {})
  // As if the hours until the next look had passed.
  await queryDatabase(house.databaseUrl, 'update integration set next_watch_at = now()')
  await client.schedule.getHandle(workflowIds.planner).trigger()
  await vi.waitFor(async () => expect(await kindsThatEnded()).toEqual(kinds), {
    timeout: 180_000,
    interval: 200,
  })

  const synced = await core.integrations.find(actor, id)
  expect(synced?.lastSyncedAt).toBeInstanceOf(Date)
  expect(synced?.nextSyncAt?.getTime()).toBeGreaterThan(Date.now())

  const histories = await allHistories()
  const secret = key.privateKey.split('\n')[1] ?? ''
  expect(secret.length).toBeGreaterThan(40)
  for (const { history } of histories) expect(textOf(history)).not.toContain(secret)
  expect((await replay(histories)).filter(({ error }) => error)).toEqual([])
  // `RECORD_HISTORIES=1` before a release keeps them for the replay test.
  if (process.env['RECORD_HISTORIES']) {
    for (const { kind, history } of histories) await keepHistory(manifest.version, kind, history)
  }
})

const untilState = (id: string, state: string) =>
  vi.waitFor(
    async () => expect(await house.core.integrations.find(house.actor, id)).toMatchObject({ state }),
    {
      timeout: 180_000,
      interval: 200,
    },
  )

async function kindsThatEnded(): Promise<string[]> {
  const ended = new Set<string>()
  for await (const { type, status } of client.workflow.list())
    if (status.name === 'COMPLETED') ended.add(type)
  return [...ended].sort()
}

async function allHistories() {
  const histories = []
  for await (const { workflowId, type, status } of client.workflow.list()) {
    if (status.name !== 'COMPLETED') continue
    histories.push({
      workflowId,
      kind: type,
      history: await client.workflow.getHandle(workflowId).fetchHistory(),
    })
  }
  return histories
}
