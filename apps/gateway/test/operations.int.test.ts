import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, signIn, startGateway, type GraphqlAnswer, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())
beforeEach(async () => {
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
})

const send = (query: string, variables: object = {}): Promise<GraphqlAnswer> =>
  ask(gateway, query, { cookie, variables })

const problem = 'userErrors { code field message hint actor page { label url } }'
const addClientText = `mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name slug } ${problem} } }`
const connectText = `mutation ($input: ConnectApiKeyInput!) {
  connectApiKey(input: $input) { integration { id label method state } ${problem} } }`

async function addClient(name: string, more: object = {}) {
  const { data } = await send(addClientText, { input: { name, ...more } })
  return data.addClient
}

async function connect(more: object = {}) {
  const { client } = await addClient('Lumen')
  const input = { ...apiKeyInput(client.id), ...more }
  const { data } = await send(connectText, { input })
  return { client, input, ...data.connectApiKey }
}

test('Viewer says who, where, and what they may', async () => {
  const { data, errors } = await send(`{ viewer {
    id email name workspace { id name slug demo } workspaces { slug } role permissions
    scope { everything clients { id name } apps { id name } } } }`)
  expect(errors).toEqual([])
  expect(data.viewer).toEqual({
    id: owner.actor.memberId,
    email: owner.email,
    name: 'Ada Owner',
    workspace: owner.membership.workspace,
    workspaces: [{ slug: owner.slug }],
    role: 'OWNER',
    permissions: gateway.parts.core.members.permissionsOf(owner.actor),
    scope: { everything: true, clients: [], apps: [] },
  })
})

describe('AddClient', () => {
  test('adds a client under a slug of its name', async () => {
    const { client, userErrors } = await addClient('Café Noir')
    expect(client).toEqual({ id: expect.any(String), name: 'Café Noir', slug: 'cafe-noir' })
    expect(userErrors).toEqual([])
  })

  test('names the field when there is such a client already', async () => {
    await addClient('Lumen')
    const { client, userErrors } = await addClient('lumen')
    expect(client).toBeNull()
    expect(userErrors).toEqual([
      {
        code: 'NAME_TAKEN',
        field: 'name',
        message: expect.any(String),
        hint: expect.any(String),
        actor: 'YOU',
        page: null,
      },
    ])
  })

  test('joins the first call when its key comes again', async () => {
    const first = await addClient('Lumen', { idempotencyKey: 'click-1' })
    const second = await addClient('Lumen', { idempotencyKey: 'click-1' })
    expect(second).toEqual(first)
  })
})

describe('Clients', () => {
  const clientsText = `query ($first: Int!, $after: String, $filter: ClientFilter) {
    clients(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id name slug appCount worstState integrations(first: 10) { totalCount nodes { id label method state } } } } }`

  test('pages through all, once each, while others are added', async () => {
    for (const name of ['Alpha', 'Beta', 'Gamma']) await addClient(name)
    const first = (await send(clientsText, { first: 2 })).data.clients
    await addClient('Delta')
    const second = (await send(clientsText, { first: 2, after: first.pageInfo.endCursor })).data.clients
    const names = [...first.nodes, ...second.nodes].map((node: { name: string }) => node.name)
    expect(names).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta'])
    expect([first.totalCount, second.totalCount, second.pageInfo.hasNextPage]).toEqual([3, 4, false])
  })

  test('filters by a part of the name', async () => {
    for (const name of ['Alpha', 'Beta']) await addClient(name)
    const { data } = await send(clientsText, { first: 10, filter: { query: 'lph' } })
    expect(data.clients.nodes).toMatchObject([{ name: 'Alpha' }])
  })

  test('shows the integrations of each and the worst of their states', async () => {
    const { integration } = await connect()
    await addClient('Empty')
    const { data } = await send(clientsText, { first: 10 })
    expect(data.clients.nodes).toMatchObject([
      { worstState: 'VERIFYING', integrations: { totalCount: 1, nodes: [integration] } },
      { worstState: null, integrations: { totalCount: 0, nodes: [] } },
    ])
  })

  test.each([
    ['a page that is too long', { first: 10_000 }, 'first'],
    ['an empty page', { first: 0 }, 'first'],
    ['a cursor that is none', { first: 10, after: 'nonsense' }, 'after'],
  ])('refuses %s and names the argument', async (_what, variables, field) => {
    const { errors } = await send(clientsText, variables)
    expect(errors).toMatchObject([{ path: ['clients'], extensions: { code: 'INVALID', field } }])
  })

  test('finds one by id and by slug, and nothing by nonsense', async () => {
    const { client } = await addClient('Lumen')
    const text = '($id: ID, $slug: String) { client(id: $id, slug: $slug) { id name slug } }'
    expect((await send(`query ${text}`, { id: client.id })).data.client).toEqual(client)
    expect((await send(`query ${text}`, { slug: 'lumen' })).data.client).toEqual(client)
    expect((await send(`query ${text}`, { id: 'nonsense' })).data.client).toBeNull()
    expect((await send(`query ${text}`)).data.client).toBeNull()
  })
})

describe('ConnectApiKey', () => {
  test('stores the key and leaves the verdict to Apple', async () => {
    const { integration, userErrors } = await connect({ label: 'Main account' })
    expect(userErrors).toEqual([])
    expect(integration).toEqual({
      id: expect.any(String),
      label: 'Main account',
      method: 'API_KEY_TEAM',
      state: 'VERIFYING',
    })
  })

  test('tells every mistake at once, each at its field', async () => {
    const { integration, userErrors } = await connect({
      keyId: 'short',
      privateKey: 'no key',
      vendorNumbers: ['x'],
    })
    expect(integration).toBeNull()
    expect(userErrors).toMatchObject([
      { code: 'KEY_NOT_A_KEY', field: 'privateKey', actor: 'YOU' },
      { code: 'KEY_ID_INVALID', field: 'keyId', actor: 'YOU' },
      { code: 'VENDOR_NUMBER_INVALID', field: 'vendorNumbers', actor: 'YOU' },
    ])
  })

  test('does not read a file that is too long to be a key', async () => {
    const { userErrors } = await connect({ privateKey: 'x'.repeat(10_001) })
    expect(userErrors).toMatchObject([
      { code: 'INVALID', field: 'privateKey', message: expect.stringContaining('10,000') },
    ])
  })

  test('takes an individual key, which has no issuer', async () => {
    expect((await connect({ issuerId: null })).integration).toMatchObject({ method: 'API_KEY_INDIVIDUAL' })
  })

  test('never tells the key again, in no field and no message', async () => {
    const { input, ...payload } = await connect()
    const { data } = await send(
      `query ($id: ID!) { integration(id: $id) { label credentials { slot label fingerprint } timeline { nodes { reason by } } } }`,
      { id: payload.integration.id },
    )
    const secret = input.privateKey.split('\n')[1]
    expect(JSON.stringify([payload, data])).not.toContain(secret)
    expect(data.integration.credentials).toMatchObject([
      { slot: 'A', fingerprint: expect.stringMatching(/^[0-9a-f]{8,}/) },
    ])
  })
})

test('Integration tells its whole story', async () => {
  const { integration, client } = await connect()
  const { data, errors } = await send(
    `query ($id: ID!) { integration(id: $id) {
      id label method state since stateReason { code message hint actor since page { label url } } client { id name }
      provider { id name vendorNumbers } owner { id name } capabilities { name status reason hint actor checkedAt }
      credentials { id slot label fingerprint createdAt lastUsedAt expiresAt }
      attempt { id stage waitsFor expiresAt startedAt endedAt } expiresAt lastSyncedAt nextSyncAt appCount
      backfill { id state deliveriesDone deliveriesTotal newestDay oldestDay estimatedDoneAt lastStepAt }
      timeline(first: 20) { totalCount nodes { at from to reason by } } } }`,
    { id: integration.id },
  )
  expect(errors).toEqual([])
  expect(data.integration).toMatchObject({
    ...integration,
    client: { id: client.id, name: 'Lumen' },
    provider: { vendorNumbers: ['80012345'] },
    owner: { id: owner.actor.memberId, name: 'Ada Owner' },
    attempt: { stage: 'QUEUED', endedAt: null },
    backfill: null,
    timeline: { totalCount: 1, nodes: [{ from: 'DRAFT', to: 'VERIFYING', by: 'Ada Owner' }] },
  })
})

test('Integrations filters by state, client and label', async () => {
  const { client, integration } = await connect({ label: 'Main account' })
  const text = `query ($filter: IntegrationFilter) {
    integrations(first: 10, filter: $filter) { totalCount nodes { id appCount client { id } owner { name } } } }`
  const count = async (filter: object) => (await send(text, { filter })).data.integrations.totalCount
  expect(await count({ state: ['VERIFYING', 'ACTIVE'], clientId: client.id, query: 'main' })).toBe(1)
  expect(await count({ state: ['ACTIVE'] })).toBe(0)
  expect(await count({ query: 'other' })).toBe(0)
  expect((await send(text)).data.integrations.nodes[0].id).toBe(integration.id)
})

test('Overview counts what is within reach', async () => {
  await connect()
  const { data, errors } = await send(`{
    overview { clientCount appCount integrationStates { state count } freshness { current late broken } }
    actionItems(first: 20) { totalCount nodes { id kind title client { id name } integration { id label state } } } }`)
  expect(errors).toEqual([])
  expect(data.overview).toMatchObject({
    clientCount: 1,
    appCount: 0,
    integrationStates: [{ state: 'VERIFYING', count: 1 }],
  })
  expect(data.actionItems).toEqual({ totalCount: 0, nodes: [] })
})

test('an id that is none of ours finds nothing', async () => {
  const { data, errors } = await send('{ integration(id: "nonsense") { id } app(id: "1") { id } }')
  expect(errors).toEqual([])
  expect(data).toEqual({ integration: null, app: null })
})
