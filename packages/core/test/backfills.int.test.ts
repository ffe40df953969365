import { afterAll, beforeAll, expect, it } from 'vitest'
import { backfill as run, settle } from './engine.ts'
import { buildHouse, existing, today, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

const daysAgo = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)

/** A connected account whose first thirty days are home; its integration. */
async function connected(name: string): Promise<string> {
  const { core, owner, work } = house
  // All of them have one key, whose minute would hold the later ones up.
  await house.rows('delete from apple_budget')
  await house.control('DELETE', '/limits/usage')
  const client = await core.clients.add(owner, { name })
  const key = await house.keyOf(house.account(0))
  const { id } = await core.integrations.connectApiKey(owner, { clientId: client.id, ...key })
  await settle(work)
  expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'ACTIVE' })
  return id
}

const newest = async (id: string) => existing((await house.core.integrations.backfills(house.owner, [id]))[0])
/** Why days of the last fifty are missing, as the sales of one of its apps say. */
async function reasonsOfGaps(integrationId: string): Promise<string[]> {
  const { core, owner } = house
  const { nodes } = await core.apps.list(owner, { first: 1, integrationId })
  const range = { from: daysAgo(50), to: daysAgo(2) }
  const asked = { appId: existing(nodes[0]).id, ...range, granularity: 'DAY', groupBy: [] } as const
  return (await core.sales.ofApp(owner, asked)).gaps.map(({ reason }) => reason)
}

const commands = async () =>
  (
    await house.rows<{ command: string }>(
      'select command from outbox where dispatched_at is null order by id',
    )
  ).map(({ command }) => command)

it('brings an older range home, once, and leaves what is home as it is', async () => {
  const { core, owner, work } = house
  const id = await connected('Northwind')
  const asked = { integrationId: id, days: 60, idempotencyKey: 'a year' }
  const started = await core.backfills.start(owner, asked)
  expect(started).toMatchObject({ state: 'QUEUED', deliveriesTotal: 60, deliveriesDone: 30 })
  expect((await core.backfills.start(owner, asked)).id).toBe(started.id)
  await settle(work)
  expect(await newest(id)).toMatchObject({
    id: started.id,
    state: 'DONE',
    deliveriesDone: 60,
    newestDay: daysAgo(1),
    oldestDay: daysAgo(60),
  })
  expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'ACTIVE' })
})

it('hands out nothing while it is paused, goes on when resumed, and both may be asked twice', async () => {
  const { core, owner, work } = house
  const id = await connected('Orbit')
  const { id: backfillId } = await core.backfills.start(owner, {
    integrationId: id,
    from: daysAgo(40),
    to: daysAgo(31),
  })
  for (const _twice of [1, 2])
    expect(await core.backfills.pause(owner, { id: backfillId })).toMatchObject({ state: 'PAUSED' })
  expect(await commands()).toEqual(['backfill', 'backfillPaused'])
  await settle(work)
  expect(await newest(id)).toMatchObject({ state: 'PAUSED', deliveriesDone: 0 })
  const due = await work.dueWork()
  expect(due.backfills).toEqual([])

  for (const _twice of [1, 2])
    expect(await core.backfills.resume(owner, { id: backfillId })).toMatchObject({ state: 'QUEUED' })
  await settle(work)
  expect(await newest(id)).toMatchObject({ state: 'DONE', deliveriesDone: 10 })
  for (const steer of ['pause', 'resume', 'cancel'] as const)
    await expect(core.backfills[steer](owner, { id: backfillId })).rejects.toMatchObject({ code: 'CONFLICT' })
})

it('cancels a backfill for good; what is home stays, and the rest can be asked for again', async () => {
  const { core, owner, work } = house
  const id = await connected('Lumen')
  const { id: backfillId } = await core.backfills.start(owner, { integrationId: id, days: 50 })
  for (const _twice of [1, 2])
    expect(await core.backfills.cancel(owner, { id: backfillId })).toMatchObject({ state: 'CANCELLED' })
  await settle(work)
  const ref = { workspaceId: owner.workspaceId, clientId: '', integrationId: id, backfillId }
  expect(await work.leaseDeliveries(ref)).toEqual({ done: true, retryInMs: 0, deliveryIds: [] })
  expect(await newest(id)).toMatchObject({ state: 'CANCELLED', deliveriesDone: 30 })
  await expect(core.backfills.resume(owner, { id: backfillId })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await reasonsOfGaps(id)).toEqual(['Not fetched: bringing this day home was stopped.'])
  await core.backfills.start(owner, { integrationId: id, days: 50 })
  expect(await reasonsOfGaps(id)).toEqual(['Still being fetched.'])
  await settle(work)
  expect(await reasonsOfGaps(id)).toEqual([])
  expect(await newest(id)).toMatchObject({ state: 'DONE', deliveriesDone: 50 })
})

it('lets an integration go on whose first backfill was cancelled', async () => {
  const { core, owner, work } = house
  const client = await core.clients.add(owner, { name: 'First' })
  const key = await house.keyOf(house.account(1))
  const { id } = await core.integrations.connectApiKey(owner, { clientId: client.id, ...key })
  // Only the attempt: the backfill that it asks for is cancelled before it begins.
  await work.relayOutbox(async ({ payload, workspaceId }) => {
    const input = { ...payload, workspaceId } as Parameters<typeof work.openAccess>[0] // the only intention so far
    await work.verifyAccess(input)
    await work.openAccess(input)
  })
  expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'BACKFILLING' })
  await core.backfills.cancel(owner, { id: (await newest(id)).id })
  expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'ACTIVE' })
  await settle(work)
})

it('asks again for a day that was refused or could not be read', async () => {
  const { core, owner, work } = house
  const id = await connected('Again')
  await house.rows(`update delivery set state = 'UNREADABLE', problem_code = 'FILE_UNREADABLE'
    where period_on = '${daysAgo(3)}' and client_id = (select client_id from integration where id = '${id}')`)
  const { deliveriesDone } = await core.backfills.start(owner, { integrationId: id, from: daysAgo(5) })
  expect(deliveriesDone).toBe(4)
  await settle(work)
  expect(await newest(id)).toMatchObject({ state: 'DONE', deliveriesDone: 5 })
})

it('says what is in the way of a backfill', async () => {
  const { core, owner, work } = house
  const id = await connected('Refusing')
  const start = (more: object = { days: 40 }) => core.backfills.start(owner, { integrationId: id, ...more })
  await expect(start({ from: daysAgo(3), to: daysAgo(9) })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(core.backfills.start(owner, { integrationId: 'nonsense', days: 3 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  const { id: backfillId } = await start()
  await expect(start()).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'integrationId' }] })
  const viewer = await addMember(house, { role: 'VIEWER', everything: true })
  await expect(core.backfills.pause(viewer, { id: backfillId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const stranger = await addMember(house, { role: 'ADMIN' })
  await expect(core.backfills.pause(stranger, { id: backfillId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  const foreign = await house.foundWorkspace('Elsewhere')
  await expect(core.backfills.cancel(foreign, { id: backfillId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })

  await house.rows(
    `update capability set status = 'REFUSED' where integration_id = '${id}' and name = 'SALES'`,
  )
  await core.backfills.cancel(owner, { id: backfillId })
  await expect(start()).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ actor: 'CLIENT_ADMIN' }] })
  await core.integrations.archive(owner, { integrationId: id })
  await expect(start()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('archived'),
  })
  await settle(work)
})

it('is started again by the planner as its row says', async () => {
  const { core, owner, work } = house
  const id = await connected('Planned')
  const { id: backfillId } = await core.backfills.start(owner, { integrationId: id, days: 40 })
  await core.backfills.pause(owner, { id: backfillId })
  await house.rows(`update backfill set created_at = '2026-01-01' where id = '${backfillId}'`)
  const [input] = (await work.dueWork()).backfills
  expect(existing(input).backfillId).toBe(backfillId)
  await run(work, existing(input))
  expect(await newest(id)).toMatchObject({ state: 'PAUSED', deliveriesDone: 30 })
  await core.backfills.resume(owner, { id: backfillId })
  await run(work, existing(input))
  expect(await newest(id)).toMatchObject({ state: 'DONE', deliveriesDone: 40 })
})
