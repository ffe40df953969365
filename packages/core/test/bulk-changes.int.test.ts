import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectAccount, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let northwind: Connected
let ids: string[]

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  northwind = await connectAccount(house, { name: 'Northwind', histories: false })
  for (const name of ['Orbit', 'Kite']) await house.core.clients.add(house.owner, { name })
  await house.core.clients.add(house.owner, { name: 'My own', personal: true })
  ids = (await listed()).map(({ id }) => id)
})
afterAll(() => house?.close())

const listed = async () => (await house.core.clients.list(house.owner, { first: 50 })).nodes
const tagsOf = async () => Object.fromEntries((await listed()).map(({ name, tags }) => [name, tags]))

describe('many clients at once', () => {
  it('a dry run tells what would happen to how many, and does nothing', async () => {
    await house.core.clients.setTags(house.owner, {
      clientId: northwind.clientId,
      tags: ['dach', 'vip'],
    })
    const told = await house.core.bulk.clients(house.owner, {
      filter: {},
      action: 'ADD_TAGS',
      tags: ['dach'],
      dryRun: true,
    })
    expect(told).toEqual({ changed: 2, same: 1, refused: 1, job: null })
    expect(await tagsOf()).toEqual({ Northwind: ['dach', 'vip'], Orbit: [], Kite: [], 'My own': [] })
  })

  it('all that a filter shows are changed by one job, each as if it were changed alone', async () => {
    const { changed, job } = await house.core.bulk.clients(house.owner, {
      filter: {},
      action: 'ADD_TAGS',
      tags: ['DACH'],
    })
    expect(changed).toBe(2)
    await settle(house.work)
    expect(await tagsOf()).toEqual({
      Northwind: ['dach', 'vip'],
      Orbit: ['dach'],
      Kite: ['dach'],
      'My own': [],
    })
    expect(await house.core.jobs.find(house.owner, existing(job).id)).toMatchObject({
      kind: 'CHANGE',
      state: 'DONE',
      done: 2,
      total: 2,
      problemCount: 0,
    })
    const log = await house.core.audit.list(house.owner, { first: 10, action: ['client.tagged'] })
    expect(log.totalCount).toBe(3)
  })

  it('those that are named get a manager, or are archived; what one refuses is told, and the others go on', async () => {
    const tom = await addMember(house, { role: 'ACCOUNT_MANAGER', everything: true, name: 'Tom Berg' })
    await house.core.bulk.clients(house.owner, { ids, action: 'SET_MANAGER', memberId: tom.memberId })
    await house.core.bulk.clients(house.owner, { ids, action: 'ARCHIVE' })
    await settle(house.work)
    expect(await listed()).toMatchObject([{ name: 'My own' }])
    await house.core.clients.add(house.owner, { name: 'Kite' })
    const { job } = await house.core.bulk.clients(house.owner, {
      filter: { archived: true },
      action: 'RESTORE',
    })
    await settle(house.work)
    expect(await listed()).toHaveLength(4)
    expect((await listed()).find(({ name }) => name === 'Orbit')?.manager?.name).toBe('Tom Berg')
    const { nodes } = await house.core.jobs.problems(house.owner, existing(job).id, { first: 5 })
    expect(nodes).toMatchObject([
      { target: { kind: 'client' }, code: 'NAME_TAKEN', message: expect.stringContaining('Kite') },
    ])
  })

  it('is refused for who reaches a part, without rows, without tags, and for a manager who is not here', async () => {
    const scoped = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Sam' })
    await grantClient(house, scoped, northwind.clientId)
    const asked = (actor: typeof scoped, input: object) =>
      house.core.bulk.clients(actor, { action: 'ARCHIVE', ...input })
    const refused = (problem: object) => ({ problems: [problem] })
    await expect(asked(scoped, { ids })).rejects.toMatchObject(refused({ code: 'FORBIDDEN' }))
    await expect(asked(house.owner, {})).rejects.toMatchObject(refused({ code: 'INVALID', field: 'ids' }))
    const untagged = { ids, action: 'ADD_TAGS' }
    await expect(asked(house.owner, untagged)).rejects.toMatchObject(refused({ field: 'tags' }))
    const nobody = { ids, action: 'SET_MANAGER', memberId: northwind.clientId }
    await expect(asked(house.owner, nobody)).rejects.toMatchObject(refused({ code: 'NOT_FOUND' }))
  })
})

describe('many integrations at once', () => {
  it('are asked about at Apple, and archived', async () => {
    // Apple was asked just before; access rests a while.
    house.clock.now = new Date(house.clock.now.getTime() + 60 * 60_000)
    const renewed = await house.core.bulk.integrations(house.owner, { filter: {}, action: 'RENEW' })
    expect(renewed).toMatchObject({ changed: 1, same: 0, refused: 0 })
    await settle(house.work)
    const log = await house.core.audit.list(house.owner, { first: 5, action: ['integration.renewed'] })
    expect(log.nodes).toMatchObject([{ target: { id: northwind.integrationId } }])

    await house.core.bulk.integrations(house.owner, { ids: [northwind.integrationId], action: 'ARCHIVE' })
    await settle(house.work)
    const { nodes } = await house.core.integrations.list(house.owner, { first: 5 })
    expect(nodes).toMatchObject([{ state: 'ARCHIVED' }])
    const again = { ids: [northwind.integrationId], action: 'ARCHIVE' } as const
    expect(await house.core.bulk.integrations(house.owner, again)).toMatchObject({ same: 1, job: null })
  })
})

describe('many apps at once', () => {
  const apps = (filter: object = {}) => house.core.apps.list(house.owner, { first: 10, ...filter })

  it('are left out by every integration at work, found among those left out, and taken in again', async () => {
    await house.core.integrations.restore(house.owner, { integrationId: northwind.integrationId })
    const before = (await apps()).nodes
    const named = { ids: before.map(({ id }) => id), action: 'LEAVE_OUT' } as const
    expect(await house.core.bulk.apps(house.owner, { ...named, dryRun: true })).toEqual({
      changed: before.length,
      same: 0,
      refused: 0,
      job: null,
    })
    await house.core.bulk.apps(house.owner, named)
    await settle(house.work)
    expect((await apps()).nodes).toEqual([])
    expect((await apps({ leftOut: true })).nodes.map(({ id }) => id)).toEqual(named.ids)
    const sums = { units: 0, products: 0, leftOut: before.length }
    expect(await house.core.sums.apps(house.owner, { leftOut: true })).toEqual(sums)
    expect(await house.core.bulk.apps(house.owner, named)).toMatchObject({ same: before.length, job: null })
    await house.core.bulk.apps(house.owner, { filter: { leftOut: true }, action: 'TAKE_IN' })
    await settle(house.work)
    expect((await apps()).nodes).toEqual(before)
  })

  it('of an account without an integration at work stay as they are; who may not connect is refused', async () => {
    await house.core.integrations.archive(house.owner, { integrationId: northwind.integrationId })
    const all = { filter: {}, action: 'LEAVE_OUT' } as const
    const { totalCount } = await apps()
    expect(totalCount).toBeGreaterThan(0)
    expect(await house.core.bulk.apps(house.owner, all)).toMatchObject({ refused: totalCount, job: null })
    const analyst = await addMember(house, { role: 'ANALYST', everything: true })
    await expect(house.core.bulk.apps(analyst, all)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
