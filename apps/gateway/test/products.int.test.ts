import { readFile } from 'node:fs/promises'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 8 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  engine = await engineByHand(gateway, simulator.files)
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  await connect()
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

async function connect(): Promise<void> {
  const account = simulator.accounts[0]
  const key = account?.keys.find(({ kind, role }) => kind === 'team' && role === 'ADMIN')
  if (!account || !key) throw new Error('The simulator made no account with a key of an admin.')
  const { core } = gateway.parts
  const { id: clientId } = await core.clients.add(owner.actor, { name: account.name })
  const { id: integrationId } = await core.integrations.connectApiKey(owner.actor, {
    clientId,
    issuerId: account.issuerId,
    keyId: key.keyId,
    privateKey: await readFile(key.privateKeyPath, 'utf8'),
    vendorNumbers: [...account.vendorNumbers],
  })
  await engine.carryOutAll()
  await engine.bringCatalogue({ workspaceId: owner.actor.workspaceId, clientId, integrationId })
}

const send = async (query: string, variables: object = {}) => {
  const { data, errors } = await ask(gateway, query, { cookie, variables })
  expect(errors).toEqual([])
  return data
}

interface Products {
  inAppPurchases: { totalCount: number; nodes: { kind: string; state: string; productId: string }[] }
  subscriptionGroups: { nodes: { name: string; subscriptions: { nodes: { period: string }[] } }[] }
}

const appsText = `query ($first: Int!, $purchases: Int!) { apps(first: $first) { totalCount nodes {
  id ascId name platforms iconUrl products { state readAt inAppPurchasesAtApple }
  inAppPurchases(first: $purchases) { totalCount pageInfo { hasNextPage endCursor } nodes { id ascId productId name kind state changedAt } }
  subscriptionGroups(first: 5) { totalCount nodes { id name localizations { locale name customAppName state }
    subscriptions(first: 20) { totalCount nodes { id ascId productId name state period level } } } } } } }`

test('Apps tells every product, its platforms and its icon, and asks core once for each kind of edge', async () => {
  const { apps } = gateway.parts.core
  const asked = [
    vi.spyOn(apps, 'inAppPurchases'),
    vi.spyOn(apps, 'subscriptionGroups'),
    vi.spyOn(apps, 'subscriptions'),
  ]
  const { nodes } = (await send(appsText, { first: 25, purchases: 20 })).apps
  expect(asked.map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1])
  vi.restoreAllMocks()
  expect(nodes).toHaveLength(8)
  for (const app of nodes) {
    expect(app).toMatchObject({
      platforms: [expect.stringMatching(/^(IOS|MAC_OS)$/)],
      iconUrl: expect.stringMatching(/^\/icons\//),
      products: { state: 'WHOLE', inAppPurchasesAtApple: app.inAppPurchases.totalCount },
    })
    expect(app.inAppPurchases.nodes).toHaveLength(app.inAppPurchases.totalCount)
  }
  const purchases = nodes.flatMap((app: Products) => app.inAppPurchases.nodes)
  expect(purchases[0]).toMatchObject({ kind: expect.any(String), state: expect.any(String) })
  const groups = nodes.flatMap((app: Products) => app.subscriptionGroups.nodes)
  expect(groups.length).toBeGreaterThan(0)
  for (const group of groups) {
    expect(group.localizations[0]).toMatchObject({ name: group.name, customAppName: null, state: 'APPROVED' })
    expect(group.subscriptions.totalCount).toBeGreaterThan(0)
    expect(group.subscriptions.nodes[0].period).toMatch(/^ONE_|^THREE_/)
  }
})

test('in-app purchases of an app are paged through, once each', async () => {
  const { nodes } = (await send(appsText, { first: 25, purchases: 1 })).apps
  const app = nodes.find(
    ({ inAppPurchases }: { inAppPurchases: { totalCount: number } }) => inAppPurchases.totalCount > 1,
  )
  const text = `query ($id: ID!, $after: String) { app(id: $id) {
    inAppPurchases(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } }`
  const seen = new Set<string>()
  let after: string | null = null
  for (let pages = 0; pages === 0 || after; pages += 1) {
    const { inAppPurchases }: any = (await send(text, { id: app.id, after })).app // eslint-disable-line typescript/no-explicit-any -- tests read what they asked for
    for (const { id } of inAppPurchases.nodes) seen.add(id)
    after = inAppPurchases.pageInfo.hasNextPage ? inAppPurchases.pageInfo.endCursor : null
  }
  expect(seen.size).toBe(app.inAppPurchases.totalCount)
  const jumped = `query ($id: ID!) { app(id: $id) { inAppPurchases(first: 1, offset: 1) { nodes { id } } } }`
  expect((await send(jumped, { id: app.id })).app.inAppPurchases.nodes).toEqual([{ id: [...seen][1] }])
})

test('a page of products that is too long is refused at its argument', async () => {
  const text = '{ apps(first: 1) { nodes { inAppPurchases(first: 10000) { totalCount } } } }'
  const { errors } = await ask(gateway, text, { cookie })
  expect(errors.length).toBeGreaterThan(0)
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers })

test('FO-15: an icon comes from our own address, may be kept, and is a picture', async () => {
  const { nodes } = (await send(appsText, { first: 1, purchases: 1 })).apps
  const answer = await get(nodes[0].iconUrl, { cookie })
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

test('FO-15: an icon is for those alone who may see its app', async () => {
  const { nodes } = (await send(appsText, { first: 1, purchases: 1 })).apps
  const path: string = nodes[0].iconUrl
  expect((await get(path)).status).toBe(401)
  const stranger = await newOwner(gateway)
  const theirs = { cookie: await signIn(gateway, stranger.email) }
  expect((await get(path, theirs)).status).toBe(404)
  expect((await get(path.replace(owner.slug, stranger.slug), theirs)).status).toBe(404)
})

test.each(['/icons/x/y/z.png', '/icons', '/icons/x'])('nothing is at %s', async (path) => {
  expect((await get(path, { cookie })).status).toBe(404)
})

test('an app tells how it stands in the store, and that nothing changed since it was first read', async () => {
  const text = `query ($first: Int!) { apps(first: $first) { nodes { platforms
    versions { platform newest { versionString appVersionState } live { id versionString appVersionState createdDate releaseType } inReview { id } }
    changes(first: 5) { totalCount nodes { at subject subjectName field from to territory territoryCount } } } } }`
  const { nodes } = (await send(text, { first: 8 })).apps
  for (const { platforms, versions, changes } of nodes) {
    expect(versions.map(({ platform }: { platform: string }) => platform)).toEqual(platforms)
    expect(versions[0].live).toMatchObject({ appVersionState: 'READY_FOR_DISTRIBUTION' })
    expect(changes).toEqual({ totalCount: 0, nodes: [] })
  }
})

test('a product tells its names, prices and offers, and its picture for review comes from here', async () => {
  const details = `state readAt baseTerritory localizations { locale name description state }
    reviewScreenshot { fileName state url } offers { kind offerMode duration territories { territory customerPrice { amount currency } } }
    prices(first: 5) { totalCount pageInfo { hasNextPage endCursor }
      nodes { territory status startDate endDate manual customerPrice { amount currency } proceeds { amount currency } } }`
  const { nodes } = (await send(appsText, { first: 8, purchases: 5 })).apps
  const idsOf = (of: { nodes: { id: string }[] }[]) => of.flatMap((list) => list.nodes.map(({ id }) => id))
  const [purchase] = idsOf(nodes.map((app: Products) => app.inAppPurchases))
  const groups = nodes.flatMap((app: Products) => app.subscriptionGroups.nodes)
  const [plan] = idsOf(groups.map((group: { subscriptions: object }) => group.subscriptions))
  const text = `query ($purchase: ID!, $plan: ID!) {
    purchase: inAppPurchaseDetails(id: $purchase) { ${details} } plan: subscriptionDetails(id: $plan) { ${details} } }`
  const told = await send(text, { purchase, plan })
  for (const each of [told.purchase, told.plan]) {
    expect(each).toMatchObject({ state: 'WHOLE', prices: { pageInfo: { hasNextPage: true } } })
    expect(each.prices.nodes).toHaveLength(5)
    expect(each.localizations.length).toBeGreaterThan(0)
  }
  expect(told.purchase.baseTerritory).toBe('US')
  const path: string = told.plan.reviewScreenshot.url
  const answer = await get(path, { cookie })
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect((await get(path)).status).toBe(401)
  const stranger = await newOwner(gateway)
  const theirs = { cookie: await signIn(gateway, stranger.email) }
  expect((await get(path.replace(owner.slug, stranger.slug), theirs)).status).toBe(404)
})
