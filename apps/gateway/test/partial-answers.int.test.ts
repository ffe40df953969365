import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { newMember } from './people.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let clientId: string
beforeAll(async () => {
  gateway = await startGateway()
  owner = await newOwner(gateway)
  clientId = (await gateway.parts.core.clients.add(owner.actor, { name: 'Lumen' })).id
})
afterAll(() => gateway.stop())

test('a root field that fails leaves the others in the answer', async () => {
  const { cookie } = await newMember(gateway, owner.actor, 'REVIEW_RESPONDER')
  const text = `{ overview { clientCount } actionItems { totalCount } integrations(first: 1) { totalCount }
    clients(first: 1) { totalCount } apps(first: 1) { totalCount } bad: clients(first: 0) { totalCount } }`
  const { data, errors } = await ask(gateway, text, { cookie })
  expect(data).toEqual({
    overview: { clientCount: 1 },
    actionItems: null,
    integrations: null,
    clients: { totalCount: 1 },
    apps: { totalCount: 0 },
    bad: null,
  })
  expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
    [['actionItems'], 'FORBIDDEN'],
    [['integrations'], 'FORBIDDEN'],
    [['bad'], 'INVALID'],
  ])
})

test('a role that may not see integrations sees its clients, with the error beside them', async () => {
  const { cookie } = await newMember(gateway, owner.actor, 'CLIENT_VIEWER')
  const text = '{ clients(first: 5) { nodes { name integrations(first: 5) { totalCount } } } }'
  const { data, errors } = await ask(gateway, text, { cookie })
  expect(data.clients.nodes).toEqual([{ name: 'Lumen', integrations: null }])
  expect(errors).toMatchObject([
    { path: ['clients', 'nodes', 0, 'integrations'], extensions: { code: 'FORBIDDEN' } },
  ])
})

test('an item names who sees its client; who may not see members is told how many, with the error beside', async () => {
  const { core } = gateway.parts
  await core.integrations.connectApiKey(owner.actor, {
    ...apiKeyInput(clientId),
    idempotencyKey: 'impact',
  })
  await queryDatabase(gateway.env.databaseUrl, `update integration set state = 'REVOKED'`)
  const { cookie } = await newMember(gateway, owner.actor, 'VIEWER')
  const text = `{ actionItems { nodes { client { id } impact { apps people seenBy { id name } } } } }`
  const seenBy = (await core.clients.seenBy(owner.actor, [clientId]))[0]
  const named = await ask(gateway, text, { cookie: await signIn(gateway, owner.email) })
  expect(named.errors).toEqual([])
  const people = seenBy?.length
  expect(named.data.actionItems.nodes[0]).toEqual({
    client: { id: clientId },
    impact: { apps: 0, people, seenBy },
  })
  const { data, errors } = await ask(gateway, text, { cookie })
  expect(data.actionItems.nodes[0].impact).toEqual({ apps: 0, people, seenBy: null })
  expect(errors[0]).toMatchObject({
    path: ['actionItems', 'nodes', 0, 'impact', 'seenBy'],
    extensions: { code: 'FORBIDDEN' },
  })
})

test.each([0, 201])('a timeline of %i rows is refused like any list of that length', async (first) => {
  const { core } = gateway.parts
  const { id } = await core.integrations.connectApiKey(owner.actor, {
    ...apiKeyInput(clientId),
    idempotencyKey: `timeline-${first}`,
  })
  await expect(core.integrations.timeline(owner.actor, id, first)).rejects.toMatchObject({ code: 'INVALID' })
})
