import { createMortalEngine, type MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

let engine: Awaited<ReturnType<typeof createMortalEngine>> | undefined
let house: House | undefined
let worker: MortalProcess | undefined

beforeAll(async () => {
  engine = await createMortalEngine()
  house = await buildHouse({ accounts: 1 }, { engine })
}, 120_000)

afterAll(async () => {
  await worker?.kill()
  await house?.close()
  await engine?.stop()
}, 60_000)

it('loses and doubles nothing when Temporal is killed in the middle of a backfill', async () => {
  if (!engine || !house) throw new Error('the parts of this test did not start')
  await slowSales(house, 3_000)
  worker = await startChildWorker(house.workerEnv)
  const id = await connectFirst(house)
  for (let kill = 0; kill < kills; kill += 1) {
    await untilInTheMiddle(house, id)
    await engine.kill()
    await engine.start()
  }
  await fullSpeed(house)
  await untilActive(house, id)
  const { facts, truth } = await factsBesideTruth(house, id)
  expect(facts).toEqual(truth)
}, 420_000)
