import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle, syncDue } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

async function connect(name: string) {
  const { core, owner } = house
  const client = await core.clients.add(owner, { name })
  const key = await house.keyOf(house.account(0))
  const { id } = await core.integrations.connectApiKey(owner, { clientId: client.id, ...key })
  return { clientId: client.id, key, id }
}
const stateOf = async (id: string) => existing(await house.core.integrations.find(house.owner, id)).state
const sealedOf = async (clientId: string) =>
  (await house.rows(`select id from credential where client_id = '${clientId}' and sealed is not null`))
    .length
const factsOf = async (clientId: string) =>
  (await house.rows(`select 1 from sales_daily where client_id = '${clientId}'`)).length

describe('archiving an integration', () => {
  it('takes its secrets and its schedule, keeps its data, and a key in its place brings it back (AD-20)', async () => {
    const { core, owner, work } = house
    const { id, clientId, key } = await connect('Northwind')
    await settle(work)
    const facts = await factsOf(clientId)
    expect(facts).toBeGreaterThan(0)

    const asked = { integrationId: id, idempotencyKey: 'click' }
    const archived = await core.integrations.archive(owner, asked)
    expect(archived).toMatchObject({ id, state: 'ARCHIVED', nextSyncAt: null, stateReason: null })
    expect(await core.integrations.archive(owner, asked)).toEqual(archived)
    expect(await core.integrations.credentials(owner, [id])).toEqual([[]])
    expect(await sealedOf(clientId)).toBe(0)
    expect(await factsOf(clientId)).toBe(facts)
    expect((await core.apps.list(owner, { first: 10, clientId })).totalCount).toBeGreaterThan(0)
    expect(await syncDue(work)).toEqual([])
    const again = { clientId, integrationId: id, ...key }
    await expect(core.integrations.connectApiKey(owner, again)).rejects.toMatchObject({ code: 'CONFLICT' })

    const restored = await core.integrations.restore(owner, { integrationId: id })
    expect(restored).toMatchObject({ id, state: 'NEEDS_REAUTH', stateReason: { code: 'KEY_REMOVED' } })
    await core.integrations.connectApiKey(owner, again)
    await settle(work)
    expect(await stateOf(id)).toBe('ACTIVE')
    expect(await factsOf(clientId)).toBe(facts)
    const { nodes } = await core.integrations.timeline(owner, id, 3)
    expect(nodes.map(({ to }) => to)).toEqual(['ACTIVE', 'NEEDS_REAUTH', 'ARCHIVED'])
  })

  it('cancels the check of its key, whose workflow then changes nothing', async () => {
    const { core, owner, work } = house
    const { id, clientId } = await connect('Checking')
    await core.integrations.archive(owner, { integrationId: id })
    expect(await core.integrations.attempts(owner, [id])).toMatchObject([{ stage: 'CANCELLED' }])
    await settle(work)
    expect(await stateOf(id)).toBe('ARCHIVED')
    expect(await sealedOf(clientId)).toBe(0)
    expect(await core.integrations.backfills(owner, [id])).toEqual([null])
  })

  it('cancels its backfill, and a fetch that was on its way says nothing of it', async () => {
    const { core, owner, work } = house
    const { id, clientId } = await connect('Fetching')
    await settle(work)
    await core.backfills.start(owner, { integrationId: id, days: 60 })
    await core.integrations.archive(owner, { integrationId: id })
    expect(await core.integrations.backfills(owner, [id])).toMatchObject([{ state: 'CANCELLED' }])
    const [left] = await house.rows<{ id: string }>(
      `select id from delivery where client_id = '${clientId}' and state = 'WANTED' limit 1`,
    )
    await work.fetchDelivery({
      workspaceId: owner.workspaceId,
      clientId,
      integrationId: id,
      deliveryId: existing(left).id,
    })
    expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'ARCHIVED', stateReason: null })
    await settle(work)
  })

  it('is for who may, within reach', async () => {
    const { core, owner } = house
    const { id, clientId } = await connect('Guarded')
    const analyst = await addMember(house, { role: 'ANALYST', everything: true })
    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    const archive = (actor: typeof owner) => core.integrations.archive(actor, { integrationId: id })
    await expect(archive(analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(archive(manager)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(core.integrations.restore(owner, { integrationId: '1' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await grantClient(house, manager, clientId)
    expect(await archive(manager)).toMatchObject({ state: 'ARCHIVED' })
  })
})

describe('archiving a client', () => {
  it('ends its syncs and keeps data and keys; restoring fetches what was missed', async () => {
    const { core, owner, work, clock } = house
    const { id, clientId } = await connect('Harbour Games')
    await settle(work)
    const facts = await factsOf(clientId)
    const archived = await core.clients.archive(owner, { clientId })
    expect(archived.archivedAt).toEqual(clock.now)
    expect(await core.integrations.find(owner, id)).toMatchObject({ state: 'ACTIVE', nextSyncAt: null })
    expect((await core.clients.list(owner, { first: 50, query: 'Harbour' })).nodes).toEqual([])
    expect((await core.clients.list(owner, { first: 50, archived: true })).nodes).toMatchObject([
      { id: clientId },
    ])
    expect([await factsOf(clientId), await sealedOf(clientId)]).toEqual([facts, 1])
    for (const refused of [
      () => core.backfills.start(owner, { integrationId: id, days: 3 }),
      async () =>
        core.integrations.connectApiKey(owner, { clientId, ...(await house.keyOf(house.account(1))) }),
    ])
      await expect(refused()).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('archived'),
      })

    const before = clock.now
    clock.now = new Date(before.getTime() + 5 * 86_400_000)
    await core.clients.restore(owner, { clientId })
    expect(await core.integrations.find(owner, id)).toMatchObject({ nextSyncAt: clock.now })
    const [backfill] = await core.integrations.backfills(owner, [id])
    expect(backfill).toMatchObject({ state: 'QUEUED', deliveriesDone: 30, deliveriesTotal: 35 })
    await core.backfills.cancel(owner, { id: existing(backfill).id })
    await settle(work)
    clock.now = before
  })

  it('frees its name; restoring it then says whose name it is', async () => {
    const { core, owner } = house
    const first = await core.clients.add(owner, { name: 'Twice' })
    await core.clients.archive(owner, { clientId: first.id })
    await core.clients.add(owner, { name: 'twice' })
    const restore = () => core.clients.restore(owner, { clientId: first.id })
    await expect(restore()).rejects.toMatchObject({ code: 'NAME_TAKEN', problems: [{ field: 'clientId' }] })
    await core.clients.rename(owner, { clientId: first.id, name: 'Thrice' })
    expect(await restore()).toMatchObject({ name: 'Thrice', archivedAt: null })
  })
})

describe('changing a client', () => {
  it('renames it under its old address, unless another has the name', async () => {
    const { core, owner } = house
    const client = await core.clients.add(owner, { name: 'Old Name' })
    await core.clients.add(owner, { name: 'Taken' })
    const rename = (name: string) => core.clients.rename(owner, { clientId: client.id, name })
    await expect(rename(' taken ')).rejects.toMatchObject({ code: 'NAME_TAKEN' })
    await expect(rename('  ')).rejects.toMatchObject({ code: 'INVALID' })
    expect(await rename('OLD NAME')).toMatchObject({ name: 'OLD NAME', slug: 'old-name' })
    expect(await rename('New Name')).toMatchObject({ name: 'New Name', slug: 'old-name' })
    const entries = await house.rows(`select changes from audit_entry where action = 'client.renamed'
      and target_id = '${client.id}' order by id`)
    expect(entries.at(-1)).toEqual({ changes: [{ field: 'name', from: 'OLD NAME', to: 'New Name' }] })
  })

  it('gives a name to one of two who want it at once', async () => {
    const { core, owner } = house
    const two = await Promise.all(['Left', 'Right'].map((name) => core.clients.add(owner, { name })))
    const outcomes = await Promise.allSettled(
      two.map(({ id }) => core.clients.rename(owner, { clientId: id, name: 'Middle' })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'NAME_TAKEN' },
    })
  })

  it('tags it, and finds clients that have all of some tags', async () => {
    const { core, owner } = house
    const tagged = async (name: string, tags: string[]) =>
      core.clients.setTags(owner, { clientId: (await core.clients.add(owner, { name })).id, tags })
    expect((await tagged('Both', ['EU', ' games '])).tags).toEqual(['eu', 'games'])
    await tagged('One', ['games'])
    const named = async (tags: string[]) =>
      (await core.clients.list(owner, { first: 10, tags })).nodes.map(({ name }) => name)
    expect(await named(['Games'])).toEqual(['Both', 'One'])
    expect(await named(['games', 'EU'])).toEqual(['Both'])
  })

  it('notes something about it for the agency alone, and says who answers for it', async () => {
    const { core, owner } = house
    const { id: clientId } = await core.clients.add(owner, { name: 'Noted' })
    await core.clients.setNotes(owner, { clientId, notes: ' Calls on Mondays.\nPays late. ' })
    expect(await core.clients.notes(owner, clientId)).toBe('Calls on Mondays.\nPays late.')
    const ofTheClient = await addMember(house, { role: 'CLIENT_VIEWER', everything: true })
    expect(await core.clients.notes(ofTheClient, clientId)).toBeNull()
    await expect(core.clients.setNotes(owner, { clientId, notes: 'x'.repeat(4_001) })).rejects.toMatchObject({
      code: 'INVALID',
      problems: [{ field: 'notes' }],
    })

    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Jana Weber' })
    const { nodes } = await core.members.list(owner, { first: 50 })
    expect(nodes).toContainEqual({
      id: manager.memberId,
      user: { id: manager.userId, name: 'Jana Weber', email: 'jo@agency.example' },
      role: 'ACCOUNT_MANAGER',
    })
    const assign = (memberId: string | null) => core.clients.setManager(owner, { clientId, memberId })
    await expect(assign(manager.memberId)).rejects.toMatchObject({
      code: 'INVALID',
      problems: [{ field: 'memberId', actor: 'WORKSPACE_ADMIN' }],
    })
    await grantClient(house, manager, clientId)
    expect((await assign(manager.memberId)).manager).toEqual({ id: manager.memberId, name: 'Jana Weber' })
    await expect(assign(clientId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      problems: [{ field: 'memberId' }],
    })
    expect((await assign(null)).manager).toBeNull()
  })

  it('is for who may, within reach', async () => {
    const { core, owner } = house
    const { id: clientId } = await core.clients.add(owner, { name: 'Guarded client' })
    const analyst = await addMember(house, { role: 'ANALYST', everything: true })
    const stranger = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    for (const name of ['archive', 'restore'] as const) {
      const change = (actor: typeof owner, of: { clientId: string }) => core.clients[name](actor, of)
      await expect(change(analyst, { clientId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(change(stranger, { clientId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(change(owner, { clientId: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})
