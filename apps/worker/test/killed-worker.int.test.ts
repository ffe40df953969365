import { setTimeout } from 'node:timers/promises'
import type { MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildBundledHouse } from './bundled-house.ts'
import { startChildWorker } from './child-worker.ts'
import type { House } from './house.ts'
import {
  connectFirst,
  factsBesideTruth,
  fullSpeed,
  slowSales,
  startLong,
  untilActive,
  untilDone,
} from './interrupted-backfill.ts'
import { quietRuntime } from './quiet.ts'
import { seeded } from './seeded.ts'
import { salesRequests } from './simulated-truth.ts'

quietRuntime()

const kills = 10
/** Apple's answer takes this long, so that the moments fall before it, in the middle of it and after it. */
const latencyMs = 400

let house: House
let worker: MortalProcess | undefined

beforeAll(async () => {
  house = await buildBundledHouse()
}, 60_000)

afterAll(async () => {
  await worker?.kill()
  await house?.close()
})

it('loses and doubles nothing when the worker is killed at ten moments of a backfill', async () => {
  const { core, actor, simulator } = house
  const id = await connectFirst(house)
  worker = await startChildWorker(house.workerEnv)
  await untilActive(house, id)
  await worker.kill()
  await slowSales(house, latencyMs)
  const backfillId = await startLong(house, id)

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
  expect(await core.integrations.backfills(actor, [id])).toMatchObject([{ state: 'RUNNING' }])

  await fullSpeed(house)
  worker = await startChildWorker(house.workerEnv)
  await untilDone(house, id, backfillId)
  const { facts, truth } = await factsBesideTruth(house, id)
  expect(facts).toEqual(truth)
}, 420_000)
