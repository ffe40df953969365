import { createMortalDatabase, freePort } from '@gatehouse/vitest/mortal-parts'
import { afterAll, expect, it, vi } from 'vitest'
import { startChildGateway, type ChildGateway } from './child-gateway.ts'
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

let database: Awaited<ReturnType<typeof createMortalDatabase>> | undefined
let gateway: ChildGateway | undefined

afterAll(() => database?.stop())
const mortal = useMortalHouse(async () => {
  database = await createMortalDatabase()
  return buildHouse({ accounts: 1 }, { database })
})
afterAll(() => gateway?.kill())

it('loses and doubles nothing when Postgres is killed in the middle of a backfill; gateway and worker live on', async () => {
  const { house } = mortal
  if (!database) throw new Error('the database of this test did not start')
  const { core, actor, workerEnv } = house
  const { secret } = await core.tokens.create(actor, { name: 'Looks', role: 'ADMIN', everything: true })
  const token = secret ?? ''
  await slowSales(house, 3_000)
  const watching = (gateway = await startChildGateway(workerEnv, await freePort()))
  await mortal.startWorker()
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
    await vi.waitFor(look, { timeout: 180_000, interval: 200 })
  }
  await fullSpeed(house)
  await untilActive(house, id)
  expect(await look()).toEqual({ integration: { state: 'ACTIVE' } })
  expect([watching.lives(), mortal.workerLives()]).toEqual([true, true])
  const { facts, truth } = await factsBesideTruth(house, id)
  expect(facts).toEqual(truth)
}, 900_000)
