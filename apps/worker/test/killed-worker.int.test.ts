import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import {
  connectFirst,
  factsBesideTruth,
  fullSpeed,
  slowSales,
  startLong,
  untilActive,
  untilDone,
} from './interrupted-backfill.ts'
import { useMortalHouse } from './mortal-house.ts'
import { seeded } from './seeded.ts'
import { salesRequests } from './simulated-truth.ts'

const kills = 10
/** Apple's answer takes this long, so that the moments fall before it, in the middle of it and after it. */
const latencyMs = 400

const mortal = useMortalHouse()

it('loses and doubles nothing when the worker is killed at ten moments of a backfill', async () => {
  const { house } = mortal
  const { core, actor, simulator } = house
  const id = await connectFirst(house)
  await mortal.startWorker()
  await untilActive(house, id)
  await mortal.killWorker()
  await slowSales(house, latencyMs)
  const backfillId = await startLong(house, id)

  const moments = seeded(20_261_121)
  for (let kill = 0; kill < kills; kill += 1) {
    const before = await salesRequests(simulator)
    await mortal.startWorker()
    // The engine misses a killed step after some seconds, and lets one that failed often rest for up to half a minute.
    await vi.waitFor(async () => expect(await salesRequests(simulator)).toBeGreaterThan(before), {
      timeout: 180_000,
      interval: 20,
    })
    // Not a wait for something to be ready: the moment itself is what is tried.
    await setTimeout(moments.next().value * 2 * latencyMs)
    await mortal.killWorker()
  }
  expect(await core.integrations.backfills(actor, [id])).toMatchObject([{ state: 'RUNNING' }])

  await fullSpeed(house)
  await mortal.startWorker()
  await untilDone(house, id, backfillId)
  const { facts, truth } = await factsBesideTruth(house, id)
  expect(facts).toEqual(truth)
}, 900_000)
