import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantApp, grantClient, takeGrants } from './people.ts'

let house: House
let account: Connected
let app: { id: string; name: string; clientId: string }
let tom: MemberActor
let viewer: MemberActor

beforeAll(async () => {
  house = await buildHouse()
  account = await connectAccount(house, { name: 'Orbit' })
  app = existing((await house.core.apps.list(house.owner, { first: 1 })).nodes[0])
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Tom Berg' })
  viewer = await addMember(house, { role: 'CLIENT_VIEWER', name: 'Cleo Client' })
  await grantClient(house, tom, account.clientId)
  await grantApp(house, viewer, app)
  await addMember(house, { role: 'ANALYST', name: 'Nobody Here' })
  await house.core.tokens.create(house.owner, {
    name: 'Report',
    role: 'VIEWER',
    clientIds: [account.clientId],
  })
})
afterAll(() => house?.close())

const seeing = async (actor: MemberActor, id = account.clientId) =>
  (await house.core.clients.visibleTo(actor, { id, first: 50 })).nodes.map(({ name, kind, because }) => ({
    name,
    kind,
    because: because.map((each) => (each.app ? `${each.scope} ${each.app.name}` : each.scope)),
  }))

it('tells who sees a client and by which grants, tokens too, to who manages a part of the workspace as well', async () => {
  const { core, owner } = house
  const all = [
    { name: 'Olga Owner', kind: 'PERSON', because: ['EVERYTHING'] },
    { name: 'Tom Berg', kind: 'PERSON', because: ['CLIENT'] },
    { name: 'Cleo Client', kind: 'PERSON', because: [`APP ${app.name}`] },
    { name: 'Report', kind: 'TOKEN', because: ['CLIENT'] },
  ]
  expect(await seeing(owner)).toEqual(all)
  expect(await seeing(tom)).toEqual(all)
  expect(await core.clients.visibleTo(tom, { id: account.clientId, first: 1 })).toMatchObject({
    totalCount: 4,
    nodes: [{ role: 'OWNER', permissions: expect.arrayContaining(['integration.connect']) }],
  })
  await expect(core.clients.visibleTo(viewer, { id: account.clientId, first: 1 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})

it('names the people of several clients at once, and nobody of one that is not shared', async () => {
  const { core, owner } = house
  const { id: other } = await core.clients.add(owner, { name: 'Elsewhere' })
  const { id: own } = await core.clients.add(tom, { name: 'Own', personal: true })
  const asked = async (actor: MemberActor) =>
    (await core.clients.seenBy(actor, [other, account.clientId, own, 'none'])).map((people) =>
      people.map(({ name }) => name),
    )
  const seers = ['Olga Owner', 'Tom Berg', 'Cleo Client']
  expect(await asked(owner)).toEqual([['Olga Owner'], seers, [], []])
  expect(await asked(tom)).toEqual([[], seers, ['Tom Berg'], []])
  await expect(core.clients.seenBy(viewer, [account.clientId])).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

it('leaves out a token that ended, and one whose maker may no longer do what it does', async () => {
  const { core, owner } = house
  const admin = await addMember(house, { role: 'ADMIN', name: 'Ada Admin', everything: true })
  const named = async (name: string) => (await seeing(owner)).some((each) => each.name === name)
  const { apiToken } = await core.tokens.create(admin, { name: 'Ends', role: 'VIEWER', everything: true })
  await core.tokens.create(admin, { name: 'Widowed', role: 'VIEWER', everything: true })
  expect([await named('Ends'), await named('Widowed')]).toEqual([true, true])
  await core.tokens.revoke(admin, { id: apiToken.id })
  expect([await named('Ends'), await named('Widowed')]).toEqual([false, true])
  await takeGrants(house, admin)
  expect([await named('Ada Admin'), await named('Widowed')]).toEqual([false, false])
})

it('names of an integration those who reach all of its client in a role that sees integrations', async () => {
  const { nodes } = await house.core.integrations.visibleTo(tom, { id: account.integrationId, first: 50 })
  expect(nodes.map(({ name }) => name)).toEqual(['Olga Owner', 'Tom Berg', 'Report'])
  const renewing = nodes.filter(({ permissions }) => permissions.includes('integration.connect'))
  expect(renewing.map(({ name }) => name)).toEqual(['Olga Owner', 'Tom Berg'])
})

it('names the person alone of a personal client, and nobody to anybody else', async () => {
  const { id } = await house.core.clients.add(tom, { name: 'Side project', personal: true })
  expect(await seeing(tom, id)).toEqual([{ name: 'Tom Berg', kind: 'PERSON', because: ['PERSONAL'] }])
  expect(await seeing(house.owner, id)).toEqual([])
})

it('lets nobody answer for a client, or for what must be done there, who would not see it', async () => {
  const { core, owner } = house
  const { clientId, integrationId: actionItemId } = account
  await house.rows(`update integration set state = 'EXPIRING' where id = '${actionItemId}'`)
  const jana = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Jana Weber' })
  const { memberId } = jana
  const unseen = {
    code: 'INVALID',
    problems: [
      {
        field: 'memberId',
        actor: 'WORKSPACE_ADMIN',
        message: 'Jana Weber would not see it: this client is not shared with them.',
      },
    ],
  }
  const both = () => [
    core.clients.setManager(tom, { clientId, memberId }),
    core.actionItems.assign(tom, { actionItemId, memberId }),
  ]
  for (const refused of both()) await expect(refused).rejects.toMatchObject(unseen)
  await grantApp(house, jana, app)
  for (const refused of both()) await expect(refused).rejects.toMatchObject(unseen)
  await grantClient(house, jana, clientId)
  await Promise.all(both())
  expect(await core.clients.find(owner, { id: clientId })).toMatchObject({ manager: { id: memberId } })
  // A role that shows no integrations finds nothing in the queue.
  const { memberId: cleo } = viewer
  await grantClient(house, viewer, clientId)
  await expect(core.actionItems.assign(owner, { actionItemId, memberId: cleo })).rejects.toMatchObject({
    code: 'INVALID',
  })
})
