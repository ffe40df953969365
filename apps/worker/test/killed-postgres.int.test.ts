import { createMortalDatabase, freePort, type MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startChildGateway, type ChildGateway } from './child-gateway.ts'
import { startChildWorker } from './child-worker.ts'
import { buildHouse, type House } from './house.ts'
import {
  connectFirst,
  factsBesideTruth,
  fullSpeed,
  slowSales,
  untilActive,
  untilInTheMiddle,
} from './interrupted-backfill.ts'

const kills = 3

let database: Awaited<ReturnType<typeof createMortalDatabase>> | undefined
let house: House | undefined
let gateway: ChildGateway | undefined
let worker: MortalProcess | undefined

beforeAll(async () => {
  database = await createMortalDatabase()
  house = await buildHouse({ accounts: 1 }, { database })
}, 120_000)

afterAll(async () => {
  await gateway?.kill()
  await worker?.kill()
  await house?.close()
  await database?.stop()
}, 60_000)

it('loses and doubles nothing when Postgres is killed in the middle of a backfill; gateway and worker live on', async () => {
  if (!database || !house) throw new Error('the parts of this test did not start')
  const { core, actor, workerEnv } = house
  const { secret } = await core.tokens.create(actor, { name: 'Looks', role: 'ADMIN', everything: true })
  const token = secret ?? ''
  await slowSales(house, 3_000)
  const watching = (gateway = await startChildGateway(workerEnv, await freePort()))
  worker = await startChildWorker(workerEnv)
  const id = await connectFirst(house)
  const look = () => watching.ask(token, 'query ($id: ID!) { integration(id: $id) { state } }', { id })
  for (let kill = 0; kill < kills; kill += 1) {
    await untilInTheMiddle(house, id)
    // People look while it dies, and before it is back.
    const looks = Array.from({ length: 20 }, () => look().catch(() => undefined))
    await database.kill()
    await look().catch(() => undefined)
    await database.start()
    await Promise.all(looks)
    await vi.waitFor(look, { timeout: 60_000, interval: 200 })
  }
  await fullSpeed(house)
  await untilActive(house, id)
  expect(await look()).toEqual({ integration: { state: 'ACTIVE' } })
  expect([watching.lives(), worker.lives()]).toEqual([true, true])
  const { facts, truth } = await factsBesideTruth(house, id)
  expect(facts).toEqual(truth)
}, 420_000)
