import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let account: Connected
beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  account = await connectAccount(house, { name: 'Northwind', histories: false })
})
afterAll(() => house?.close())

const of = () => ({ integrationId: account.integrationId })
const lacking = async () =>
  (await house.rows<{ n: number }>(`select count(*)::int as n from delivery where state = 'WANTED'`))[0]?.n
const input = async () => {
  const [backfill] = await house.rows<{ id: string }>(`select id from backfill`)
  return { ...account.ref, backfillId: backfill?.id ?? '' }
}

it('fetches nothing while somebody paused it, and says who and since when; its state is what its access is', async () => {
  const before = await integrationOf(house, account)
  const paused = await house.core.integrations.pause(house.owner, of())
  expect(paused.paused).toEqual({ at: noon, by: house.owner.name })
  expect(paused.state).toBe(before.state)
  expect(await house.work.leaseDeliveries(await input())).toMatchObject({
    done: false,
    paused: true,
    deliveryIds: [],
  })
  expect(await lacking()).toBe(30)
})

it('pausing again changes nothing', async () => {
  house.clock.now = new Date(noon.getTime() + 60_000)
  expect((await house.core.integrations.pause(house.owner, of())).paused?.at).toEqual(noon)
})

it('goes on where it stopped when it is resumed, and rests again when due while it is paused', async () => {
  expect((await house.core.integrations.resume(house.owner, of())).paused).toBeNull()
  await settle(house.work)
  expect(await lacking()).toBe(0)
  house.clock.now = new Date(noon.getTime() + 2 * 60 * 60_000)
  expect((await house.work.dueWork()).syncs).toHaveLength(1)
  await house.core.integrations.pause(house.owner, of())
  expect((await house.work.dueWork()).syncs).toHaveLength(0)
  const { nodes } = await house.core.operations.dueWork(house.owner, { first: 5 })
  expect(nodes.map(({ kind, paused }) => [kind, paused])).toContainEqual(['SYNC', true])
  expect(nodes.map(({ kind, paused }) => [kind, paused])).toContainEqual(['WATCH', false])
})

it('is for whoever may steer histories, and for nothing that is archived', async () => {
  const viewer = await addMember(house, { role: 'VIEWER' })
  await grantClient(house, viewer, account.clientId)
  await expect(house.core.integrations.pause(viewer, of())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await house.core.integrations.archive(house.owner, of())
  await expect(house.core.integrations.pause(house.owner, of())).rejects.toMatchObject({ code: 'CONFLICT' })
})
