import { createMortalEngine } from '@gatehouse/vitest/mortal-parts'
import { afterAll, expect, it } from 'vitest'
import { buildHouse } from './house.ts'
import {
  connectFirst,
  factsBesideTruth,
  fullSpeed,
  slowSales,
  untilActive,
  untilInTheMiddle,
} from './interrupted-backfill.ts'
import { useMortalHouse } from './mortal-house.ts'

const kills = 3

let engine: Awaited<ReturnType<typeof createMortalEngine>> | undefined

afterAll(() => engine?.stop())
const mortal = useMortalHouse(async () => {
  engine = await createMortalEngine()
  return buildHouse({ accounts: 1 }, { engine })
})

it('loses and doubles nothing when Temporal is killed in the middle of a backfill', async () => {
  const { house } = mortal
  if (!engine) throw new Error('the engine of this test did not start')
  await slowSales(house, 3_000)
  await mortal.startWorker()
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
}, 900_000)
