import { readFile } from 'node:fs/promises'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let cookie: string
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  engine = await engineByHand(gateway)
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

const problems = 'userErrors { code field message hint actor }'

/** Sends a mutation of one input; what it answers. */
async function change(name: string, input: object, select: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} ${problems} } }`
  const { data, errors } = await ask(gateway, text, { cookie, variables: { input } })
  expect(errors).toEqual([])
  return data[name]
}

async function connect(clientName: string) {
  const [account] = simulator.accounts
  const key = account?.keys.find(({ kind, role }) => kind === 'team' && role === 'SALES')
  if (!account || !key) throw new Error('The simulator made no account with a key for sales.')
  const { client } = await change('addClient', { name: clientName }, 'client { id }')
  const { issuerId, vendorNumbers } = account
  const privateKey = await readFile(key.privateKeyPath, 'utf8')
  const input = { clientId: client.id, issuerId, keyId: key.keyId, privateKey, vendorNumbers }
  const { integration } = await change('connectApiKey', input, 'integration { id }')
  await engine.carryOutAll()
  return { input, id: integration.id as string }
}

test('a history is started, paused, resumed and cancelled', async () => {
  const { id: integrationId } = await connect('Northwind')
  const select = 'backfill { id state deliveriesTotal estimatedDoneAt } integration { id backfill { id } }'
  const start = { integrationId, days: 40, idempotencyKey: 'click' }
  const { backfill, integration } = await change('startBackfill', start, select)
  expect(integration).toEqual({ id: integrationId, backfill: { id: backfill.id } })
  expect(backfill).toEqual({
    id: expect.any(String),
    state: 'QUEUED',
    deliveriesTotal: 40,
    estimatedDoneAt: null,
  })
  expect((await change('startBackfill', start, select)).backfill.id).toBe(backfill.id)
  const { userErrors } = await change('startBackfill', { integrationId, days: 50 }, select)
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: 'integrationId' }])
  const steer = async (name: string) =>
    (await change(name, { id: backfill.id }, 'backfill { id state }')).backfill.state
  expect(await steer('pauseBackfill')).toBe('PAUSED')
  expect(await steer('resumeBackfill')).toBe('QUEUED')
  expect(await steer('cancelBackfill')).toBe('CANCELLED')
})

test.each([
  ['upside down', { from: '2026-03-02', to: '2026-03-01' }, 'from', /upside down/],
  ['of a hundred years', { from: '1926-01-01', to: '2026-01-01' }, 'from', /36526 days/],
  ['before what Apple keeps', { from: '2020-01-01', to: '2020-01-02' }, 'from', /no longer keeps/],
  ['still to come', { from: '2999-01-01', to: '2999-01-02' }, 'to', /still to come/],
  ['of no days', { days: 0 }, 'days', /1 to 365/],
])('a history %s is refused at its field', async (_how, range, field, message) => {
  const integrationId = '00000000-0000-0000-0000-000000000000'
  const answer = await change('startBackfill', { integrationId, ...range }, 'backfill { id }')
  expect(answer.backfill).toBeNull()
  expect(answer.userErrors).toMatchObject([
    { code: 'INVALID', field, message: expect.stringMatching(message) },
  ])
})

test('an integration is archived, restored, and connected again in its place', async () => {
  const { id: integrationId, input } = await connect('Orbit')
  const select = 'integration { id state stateReason { code } credentials { id } nextSyncAt }'
  const { integration } = await change('archiveIntegration', { integrationId }, select)
  expect(integration).toEqual({
    id: integrationId,
    state: 'ARCHIVED',
    stateReason: null,
    credentials: [],
    nextSyncAt: null,
  })
  const refused = await change('connectApiKey', { ...input, integrationId }, 'integration { id }')
  expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'integrationId' }])
  const restored = await change('restoreIntegration', { integrationId }, select)
  expect(restored.integration).toMatchObject({
    state: 'NEEDS_REAUTH',
    stateReason: { code: 'KEY_REMOVED' },
  })
  await change('connectApiKey', { ...input, integrationId }, 'integration { id }')
  await engine.carryOutAll()
  const { data } = await ask(gateway, `{ integration(id: "${integrationId}") { state appCount } }`, {
    cookie,
  })
  expect(data.integration).toEqual({ state: 'ACTIVE', appCount: 2 })
})

test('a client is renamed, tagged, archived and restored', async () => {
  const { client } = await change('addClient', { name: 'Old' }, 'client { id }')
  const clientId = client.id
  const select = 'client { name slug tags archivedAt }'
  const renamed = await change('renameClient', { clientId, name: 'New' }, select)
  expect(renamed.client).toEqual({ name: 'New', slug: 'old', tags: [], archivedAt: null })
  const tagged = await change('setClientTags', { clientId, tags: ['EU'] }, select)
  expect(tagged.client.tags).toEqual(['eu'])
  const found = async (filter: object) => {
    const text = 'query ($f: ClientFilter) { clients(first: 9, filter: $f) { nodes { id } } }'
    return (await ask(gateway, text, { cookie, variables: { f: filter } })).data.clients.nodes
  }
  expect(await found({ tags: ['eu'] })).toEqual([{ id: clientId }])
  const archived = await change('archiveClient', { clientId }, select)
  expect(archived.client.archivedAt).toEqual(expect.any(String))
  expect(await found({ tags: ['eu'] })).toEqual([])
  expect(await found({ archived: true })).toEqual([{ id: clientId }])
  await change('addClient', { name: 'new' }, 'client { id }')
  const refused = await change('restoreClient', { clientId }, select)
  expect(refused.userErrors).toMatchObject([{ code: 'NAME_TAKEN', field: 'clientId', actor: 'YOU' }])
  await change('renameClient', { clientId, name: 'Newer' }, select)
  expect((await change('restoreClient', { clientId }, select)).client.archivedAt).toBeNull()
})
