import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, integrationOf } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

it('AT-33: right after connecting, the state and the time when all will be here are told', async () => {
  const { core, owner, work } = house
  const { id: clientId } = await core.clients.add(owner, { name: 'Fresh' })
  const key = await house.keyOf(house.account(1))
  const before = await core.integrations.connectApiKey(owner, { clientId, ...key })
  expect(before.state).toBe('VERIFYING')
  expect((await core.integrations.attempts(owner, [before.id]))[0]).toMatchObject({ stage: 'QUEUED' })

  const account = await connectAccount(house, { name: 'Northwind', histories: false })
  const { integrationId } = account
  const history = async () => existing((await core.integrations.backfills(owner, [integrationId]))[0])
  expect(await integrationOf(house, account)).toMatchObject({ state: 'BACKFILLING' })
  const { id: backfillId, deliveriesTotal } = await history()
  expect(deliveriesTotal).toBe(30)

  for (let minute = 1; minute <= 3; minute += 1) {
    const batch = await work.leaseDeliveries({ ...account.ref, backfillId })
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    for (const deliveryId of batch.deliveryIds.slice(0, 5))
      await work.fetchDelivery({ ...account.ref, deliveryId })
  }
  const { deliveriesDone, estimatedDoneAt, newestDay } = await history()
  expect(deliveriesDone).toBeGreaterThan(0)
  expect(newestDay).toBe('2026-11-18')
  expect(existing(estimatedDoneAt).getTime()).toBeGreaterThan(house.clock.now.getTime())
})
