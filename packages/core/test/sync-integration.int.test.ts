import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let account: Connected
beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  account = await connectAccount(house, { name: 'Northwind' })
  await sync()
})
afterAll(() => house?.close())

const of = () => ({ integrationId: account.integrationId })
const ask = () => house.core.integrations.sync(house.owner, of())
const until = async () => (await house.core.integrations.syncableAt(house.owner, [account.integrationId]))[0]
const after = (minutes: number) => {
  house.clock.now = new Date(noon.getTime() + minutes * 60_000)
}
/** Does what is due, as the workflow does. */
async function sync() {
  const [due] = (await house.work.dueWork()).syncs
  const input = { ...account.ref, dueAt: existing(due).dueAt }
  await house.work.planSync(input)
  await house.work.finishSync({ ...input, reached: true })
}

it('is refused right after a sync, with the time from which it may be asked for', async () => {
  expect(await until()).toEqual(new Date(noon.getTime() + 5 * 60_000))
  await expect(ask()).rejects.toMatchObject({ code: 'TOO_SOON', message: expect.stringContaining('5 min') })
})

it('has it due at once, and is joined by whoever asks meanwhile', async () => {
  after(6)
  expect(await until()).toBeNull()
  expect((await house.work.dueWork()).syncs).toEqual([])
  expect((await ask()).nextSyncAt).toEqual(house.clock.now)
  const [due, ...others] = (await house.work.dueWork()).syncs
  expect(others).toEqual([])
  after(7)
  expect((await ask()).nextSyncAt?.toISOString()).toBe(due?.dueAt)
  const { nodes } = await house.core.audit.list(house.owner, { first: 50 })
  expect(nodes.filter(({ action }) => action === 'integration.synced')).toHaveLength(1)
  await sync()
  expect(await integrationOf(house, account)).toMatchObject({
    lastSyncedAt: house.clock.now,
    nextSyncAt: new Date(house.clock.now.getTime() + 60 * 60_000),
  })
})

it('rests as long as Apple wants to be left alone', async () => {
  after(20)
  const heldUntil = new Date(house.clock.now.getTime() + 15 * 60_000)
  await house.rows(`update apple_budget set held_until = '${heldUntil.toISOString()}'`)
  expect(await until()).toEqual(heldUntil)
  await expect(ask()).rejects.toMatchObject({ code: 'TOO_SOON' })
  after(36)
  expect(await until()).toBeNull()
})

it('is for whoever may steer histories, and for nothing that is paused or archived', async () => {
  const viewer = await addMember(house, { role: 'VIEWER' })
  await grantClient(house, viewer, account.clientId)
  await expect(house.core.integrations.sync(viewer, of())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await house.core.integrations.pause(house.owner, of())
  await expect(ask()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('paused') })
  await house.core.integrations.resume(house.owner, of())
  await house.core.integrations.archive(house.owner, of())
  await expect(ask()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('archived'),
  })
})
