import { join } from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { bundleWorkflows } from '../src/bundle-workflows.ts'
import { startChildWorker, type ChildWorker } from './child-worker.ts'
import { buildHouse, type House } from './house.ts'
import { quietRuntime } from './quiet.ts'
import { seeded } from './seeded.ts'
import { factsAsTruth, salesRequests, truthOf } from './simulated-truth.ts'

quietRuntime()

const kills = 10
/** Apple's answer takes this long, so that the moments fall before it, in the middle of it and after it. */
const latencyMs = 400

let house: House
let folder: string
let worker: ChildWorker | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-bundle-'))
  house = await buildHouse({ accounts: 1 })
  const bundle = join(folder, 'workflows.js')
  await bundleWorkflows(bundle)
  house.workerEnv['GATEHOUSE_WORKFLOW_BUNDLE'] = bundle
}, 60_000)

afterAll(async () => {
  await worker?.kill()
  await house?.close()
  await rm(folder, { recursive: true, force: true })
})

it('loses and doubles nothing when the worker is killed at ten moments of a backfill', async () => {
  const { core, actor, simulator } = house
  const account = house.account(0)
  await fetch(`${simulator.control}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'latency', latencyMs, endpoint: '/v1/salesReports' }),
  })
  const client = await core.clients.add(actor, { name: account.name })
  const { id } = await core.integrations.connectApiKey(actor, {
    clientId: client.id,
    ...(await house.keyOf(account)),
  })

  const moments = seeded(20_261_121)
  for (let kill = 0; kill < kills; kill += 1) {
    const before = await salesRequests(simulator)
    worker = await startChildWorker(house.workerEnv)
    await vi.waitFor(async () => expect(await salesRequests(simulator)).toBeGreaterThan(before), {
      timeout: 40_000,
      interval: 20,
    })
    // Not a wait for something to be ready: the moment itself is what is tried.
    await setTimeout(moments.next().value * 2 * latencyMs)
    await worker.kill()
  }
  expect(await stateOf(id)).not.toBe('ACTIVE')

  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('ACTIVE'), { timeout: 90_000, interval: 200 })

  const [backfill] = await core.integrations.backfills(actor, [id])
  const range = { from: backfill?.oldestDay ?? '', to: backfill?.newestDay ?? '' }
  const truth = await truthOf(simulator, account.name, range)
  expect(truth.length).toBeGreaterThan(100)
  expect((await factsAsTruth(house.databaseUrl)).toSorted()).toEqual(truth.toSorted())
  expect(await summariesThatDiffer(house.databaseUrl)).toEqual([])
}, 300_000)

const stateOf = async (id: string) => (await house.core.integrations.find(house.actor, id))?.state

/** Summary rows that are not what their delivery's facts add up to. */
const summariesThatDiffer = (url: string) =>
  queryDatabase(
    url,
    `select * from (
       select delivery_id, sum(units) filter (where product_type ~ '^(1|F1|IA|FI)') as units, sum(units * developer_proceeds) as proceeds
       from sales_fact group by delivery_id) fact
     full join (select delivery_id, sum(units) as units, sum(proceeds) as proceeds from sales_daily group by delivery_id) daily
       using (delivery_id)
     where coalesce(fact.units, 0) is distinct from daily.units or fact.proceeds is distinct from daily.proceeds`,
  )
