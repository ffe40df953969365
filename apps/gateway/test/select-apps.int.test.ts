import { readFile } from 'node:fs/promises'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let cookie: string
let integrationId: string
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 5 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  const engine = await engineByHand(gateway)
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
  integrationId = await connect()
  await engine.carryOutAll()
  await engine.close()
})
afterAll(async () => {
  await gateway.stop()
  await simulator.close()
})

async function answer(text: string, variables: object = {}) {
  const { data, errors } = await ask(gateway, text, { cookie, variables: { ...variables } })
  expect(errors).toEqual([])
  return data
}

async function connect(): Promise<string> {
  const [account] = simulator.accounts
  const key = account?.keys.find(({ kind, role }) => kind === 'team' && role === 'SALES')
  if (!account || !key) throw new Error('The simulator made no account with a key for sales.')
  const { addClient } = await answer('mutation { addClient(input: { name: "Northwind" }) { client { id } } }')
  const input = {
    clientId: addClient.client.id,
    issuerId: account.issuerId,
    keyId: key.keyId,
    privateKey: await readFile(key.privateKeyPath, 'utf8'),
    vendorNumbers: account.vendorNumbers,
  }
  const text =
    'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id } } }'
  return (await answer(text, { input })).connectApiKey.integration.id
}

const select = async (input: object) =>
  (
    await answer(
      `mutation SelectApps($input: SelectAppsInput!) {
        selectApps(input: $input) {
          integration { id appCount newApps appBatchSize appCounts { included asks leftOut } }
          estimate { requests minutes apps batches requestsADay hint }
          userErrors { code field message hint actor page { label url } }
        }
      }`,
      { input: { integrationId, ...input } },
    )
  ).selectApps

const choices = async (args: string) =>
  (
    await answer(
      `query ($id: ID!) { integration(id: $id) {
        appChoices(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { choice rank removedAt app { id name } } }
      } }`,
      { id: integrationId },
    )
  ).integration.appChoices

test('AT-4: a part of the apps is taken in, with the cost told before it is saved', async () => {
  const { nodes } = await choices('first: 10')
  const [one, two] = nodes.map(({ app }: { app: { id: string } }) => app.id)
  const dry = await select({ all: 'LEAVE_OUT', include: [one, two], dryRun: true })
  expect(dry).toMatchObject({ integration: { appCount: 5 }, estimate: { apps: 2 }, userErrors: [] })
  const saved = await select({
    all: 'LEAVE_OUT',
    include: [one, two],
    important: [two],
    newApps: 'ASK',
    batchSize: 10,
  })
  expect(saved).toEqual({
    integration: {
      id: integrationId,
      appCount: 2,
      newApps: 'ASK',
      appBatchSize: 10,
      appCounts: { included: 2, asks: 0, leftOut: 3 },
    },
    estimate: { ...dry.estimate, batches: 1 },
    userErrors: [],
  })
  const { apps } = await answer('{ apps(first: 10) { totalCount nodes { id } } }')
  expect(apps).toEqual({ totalCount: 2, nodes: [{ id: one }, { id: two }] })
  const leftOut = await answer('query ($id: ID!) { app(id: $id) { leftOut } }', { id: nodes[3].app.id })
  expect(leftOut.app).toEqual({ leftOut: true })
})

test('AT-6: the apps of an integration are found by what is chosen, page by page', async () => {
  const included = await choices('first: 1, filter: { choices: [INCLUDED] }')
  expect(included).toMatchObject({
    totalCount: 2,
    nodes: [{ choice: 'INCLUDED', rank: null, removedAt: null }],
  })
  const cursor = included.pageInfo.endCursor
  const next = await choices(`first: 1, after: "${cursor}", filter: { choices: [INCLUDED] }`)
  expect(next.nodes).toMatchObject([{ choice: 'INCLUDED', rank: 1 }])
  expect((await choices('first: 1, filter: { choices: [LEFT_OUT], listed: true }')).totalCount).toBe(3)
})

test('what cannot be chosen is told at its field, and changes nothing', async () => {
  const refused = await select({ include: ['01890000-0000-7000-8000-000000000000'] })
  expect(refused).toMatchObject({
    integration: null,
    estimate: null,
    userErrors: [{ code: 'INVALID', field: 'include', actor: 'YOU' }],
  })
  expect((await select({ dryRun: true })).integration.appCount).toBe(2)
})
