import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let pia: MemberActor
let paul: MemberActor

beforeAll(async () => {
  house = await buildHouse({ accounts: 4, apps: 2 })
  pia = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Pia' })
  paul = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Paul', everything: true })
})
afterAll(() => house?.close())

/** A client of somebody's own with the simulator's account of this number, and its days. */
async function connectOwn(actor: MemberActor, name: string, index: number) {
  const client = await house.core.clients.add(actor, { name, personal: true })
  const key = await house.keyOf(house.account(index))
  const { id } = await house.core.integrations.connectApiKey(actor, { clientId: client.id, ...key })
  await settle(house.work)
  return { clientId: client.id, integrationId: id, key }
}

const namesOf = async (actor: MemberActor) =>
  (await house.core.clients.list(actor, { first: 50 })).nodes.map(({ name, personal }) => [name, personal])
const unitsOf = async (actor: MemberActor, clientId: string) => {
  const rows = await house.rows<{ n: string }>(`select coalesce(sum(units), 0) as n from sales_daily
    where client_id = '${clientId}' and workspace_id = '${actor.workspaceId}'`)
  return Number(existing(rows[0]).n)
}

describe('a personal client (AT-34)', () => {
  it('is made and connected by its person, who sees it among the own integrations', async () => {
    const { clientId, integrationId } = await connectOwn(pia, 'Side project', 0)
    expect(await namesOf(pia)).toEqual([['Side project', true]])
    const mine = await house.core.integrations.list(pia, { first: 5, personal: true, owner: ['ME'] })
    expect(mine.nodes).toMatchObject([{ id: integrationId, state: 'ACTIVE', clientId }])
    expect((await house.core.clients.find(pia, { slug: 'side-project' }))?.id).toBe(clientId)
  })

  it('is in no list, count, export, budget or log of anybody else, owners included', async () => {
    for (const actor of [house.owner, paul]) {
      expect(await namesOf(actor)).toEqual([])
      expect((await house.core.integrations.list(actor, { first: 5 })).totalCount).toBe(0)
      expect((await house.core.apps.list(actor, { first: 5 })).totalCount).toBe(0)
      expect(await house.core.overview.read(actor)).toMatchObject({ clientCount: 0, appCount: 0 })
      expect(
        (await house.core.audit.list(actor, { first: 50, action: ['integration.connected'] })).totalCount,
      ).toBe(0)
    }
    expect(await house.core.operations.rateBudgets(house.owner, { first: 5 })).toEqual([])
    let exported = ''
    await house.core.exports.sales(
      house.owner,
      { from: '2026-11-01', to: '2026-11-18', byTerritory: false },
      () => async (text) => void (exported += text),
    )
    expect(exported.trim().split('\n')).toHaveLength(1)
  })

  it('takes no name and no address from the agency, nor from anybody else’s', async () => {
    expect((await house.core.clients.add(house.owner, { name: 'Side project' })).slug).toBe('side-project')
    expect((await house.core.clients.add(paul, { name: 'Side project', personal: true })).personal).toBe(true)
    await expect(house.core.clients.add(pia, { name: 'SIDE PROJECT', personal: true })).rejects.toThrow(
      'NAME_TAKEN',
    )
  })

  it('is not for who may connect nothing, and not for programs', async () => {
    const viewer = await addMember(house, { role: 'VIEWER' })
    await expect(house.core.clients.add(viewer, { name: 'Mine', personal: true })).rejects.toThrow(
      'FORBIDDEN',
    )
    const token = { id: 't', makerMemberId: pia.memberId }
    await expect(house.core.clients.add({ ...pia, token }, { name: 'Mine', personal: true })).rejects.toThrow(
      'FORBIDDEN',
    )
  })
})

describe('handing over', () => {
  it('makes the personal client one of the agency, which its person goes on seeing', async () => {
    const mine = await connectOwn(pia, 'Kite', 1)
    const units = await unitsOf(pia, mine.clientId)
    expect(units).toBeGreaterThan(0)
    await expect(
      house.core.personal.handOver(house.owner, { integrationId: mine.integrationId }),
    ).rejects.toThrow('NOT_FOUND')
    const given = await house.core.personal.handOver(pia, { integrationId: mine.integrationId })
    expect(given).toMatchObject({ id: mine.integrationId, clientId: mine.clientId, owner: { name: 'Pia' } })
    expect(await namesOf(house.owner)).toContainEqual(['Kite', false])
    expect(await namesOf(pia)).toContainEqual(['Kite', false])
    await expect(house.core.personal.handOver(pia, { integrationId: mine.integrationId })).rejects.toThrow(
      'CONFLICT',
    )
    const log = await house.core.audit.list(house.owner, { first: 5, action: ['integration.handedOver'] })
    expect(log.nodes).toMatchObject([{ target: { id: mine.integrationId }, actor: { name: 'Pia' } }])
  })

  it('carries apps, history and keys into a client that is there, under the same id, and the key goes on working', async () => {
    const { id: orbit } = await house.core.clients.add(house.owner, { name: 'Orbit' })
    const mine = await connectOwn(pia, 'Quiet', 2)
    await expect(
      house.core.personal.handOver(pia, { integrationId: mine.integrationId, clientId: orbit }),
    ).rejects.toThrow('NOT_FOUND')
    await grantClient(house, pia, orbit)
    const units = await unitsOf(pia, mine.clientId)
    const given = await house.core.personal.handOver(pia, {
      integrationId: mine.integrationId,
      clientId: orbit,
    })
    expect(given).toMatchObject({ id: mine.integrationId, clientId: orbit, state: 'ACTIVE' })
    expect(await unitsOf(house.owner, orbit)).toBe(units)
    const left = []
    for (const { name } of await house.rows<{ name: string }>(`select name from tables_of_clients()
      where name not in ('change', 'mail')`))
      left.push(
        ...(await house.rows(
          `select '${name}' as "table" from "${name}" where client_id = '${mine.clientId}'`,
        )),
      )
    expect(left).toEqual([])
    expect((await house.core.apps.list(house.owner, { first: 5, clientId: orbit })).totalCount).toBe(2)
    const ref = { workspaceId: pia.workspaceId, clientId: orbit, integrationId: mine.integrationId }
    expect(await house.work.syncApps(ref)).toEqual({ reached: true })
    expect(await house.core.clients.list(pia, { first: 5, query: 'Quiet' })).toMatchObject({ totalCount: 0 })
  })

  it('is refused where the client has the team already, and nothing has moved then', async () => {
    const orbit = existing(await house.core.clients.find(house.owner, { slug: 'orbit' }))
    const mine = await connectOwn(pia, 'Twin', 2)
    await expect(
      house.core.personal.handOver(pia, { integrationId: mine.integrationId, clientId: orbit.id }),
    ).rejects.toThrow('ALREADY_CONNECTED')
    expect((await house.core.integrations.find(pia, mine.integrationId))?.clientId).toBe(mine.clientId)
    expect(await unitsOf(pia, mine.clientId)).toBeGreaterThan(0)
  })
})

describe('taking over', () => {
  it('is for an owner, who is told that personal clients exist and nothing of what is in them', async () => {
    const there = await house.core.personal.clients(house.owner)
    expect(there.map(({ member }) => member.name)).toContain('Pia')
    expect(JSON.stringify(there)).not.toMatch(/Side project|Twin|Team key/)
    const admin = await addMember(house, { role: 'ADMIN', everything: true })
    expect(await house.core.personal.clients(admin)).toEqual([])
    const twin = existing(await house.core.clients.find(pia, { slug: 'twin' }))
    for (const actor of [house.owner, admin])
      await expect(house.core.personal.takeOver(actor, { clientId: twin.id })).rejects.toThrow('NOT_FOUND')
  })

  it('waits until the person has left, and then shares the client with its history', async () => {
    const side = existing(
      (await house.core.clients.list(pia, { first: 5, query: 'Side' })).nodes.find(
        ({ personal }) => personal,
      ),
    )
    await expect(house.core.members.remove(pia, { memberId: paul.memberId })).rejects.toThrow('FORBIDDEN')
    await expect(house.core.members.remove(house.owner, { memberId: house.owner.memberId })).rejects.toThrow(
      'last owner',
    )
    await house.core.members.remove(house.owner, { memberId: pia.memberId })
    expect(await house.core.members.membershipsOf(pia.userId)).toEqual([])
    expect(
      (await house.core.members.list(house.owner, { first: 50 })).nodes.map(({ id }) => id),
    ).not.toContain(pia.memberId)
    expect(await namesOf(house.owner)).not.toContainEqual([expect.stringContaining('Pia'), false])

    const taken = await house.core.personal.takeOver(house.owner, { clientId: side.id })
    expect(taken).toMatchObject({ id: side.id, personal: false })
    expect(taken.name).toMatch(/^Side project \(Pia, /)
    const [integrations] = await house.core.integrations.ofClients(house.owner, [side.id], 5)
    expect(integrations?.nodes).toMatchObject([{ owner: { name: 'Olga Owner' }, state: 'ACTIVE' }])
    const log = await house.core.audit.list(house.owner, { first: 5, action: ['client.takenOver'] })
    expect(log.nodes).toMatchObject([{ target: { id: side.id } }])
  })
})
