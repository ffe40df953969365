import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, password, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let databaseUrl: string
let owner: string
let pia: string
let piaId: string

beforeAll(async () => {
  const kept = async (url: string) => (databaseUrl = url)
  gateway = await startGateway({}, { databaseUrl: kept })
  const founded = await newOwner(gateway)
  owner = await signIn(gateway, founded.email)
  const email = 'pia@agency.example'
  const person = { name: 'Pia', email, password, emailVerified: true }
  const { userId } = await gateway.parts.identity.createUser(person)
  // There is no use case for joining yet: the row is written as it will be.
  const [row] = await queryDatabase<{ id: string }>(
    databaseUrl,
    `insert into member (workspace_id, user_id, name, email, role)
     values ('${founded.actor.workspaceId}', '${userId}', 'Pia', '${email}', 'ACCOUNT_MANAGER') returning id`,
  )
  piaId = row?.id ?? ''
  pia = await signIn(gateway, email)
})
afterAll(() => gateway?.stop())

const as = (cookie: string, query: string, variables: object = {}) =>
  ask(gateway, query, { cookie, variables })
const add = `mutation ($input: AddClientInput!) { addClient(input: $input) {
  client { id personal } userErrors { code } } }`
const mine = `{ myIntegrations(first: 5) { totalCount nodes { id } }
  integrations(first: 5, filter: { owner: ["ME"], personal: true }) { totalCount } clients(first: 5) { totalCount } }`
const handOver = `mutation ($input: HandOverIntegrationInput!) { handOverIntegration(input: $input) {
  integration { id client { id name personal } } userErrors { code field message hint actor } } }`
const takeOver = `mutation ($input: TakeOverPersonalClientInput!) { takeOverPersonalClient(input: $input) {
  client { id name } userErrors { code field } } }`
const remove = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) {
  memberId userErrors { code } } }`
const exist = '{ personalClients { id member { name } leftAt } }'

async function connectOwn(name: string) {
  const { data } = await as(pia, add, { input: { name, personal: true } })
  const { id: clientId, personal } = data.addClient.client
  expect(personal).toBe(true)
  const connect = `mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id } } }`
  const { data: connected } = await as(pia, connect, { input: apiKeyInput(clientId) })
  return { clientId, integrationId: connected.connectApiKey.integration.id }
}

it('shows a personal client to its person alone, who can hand it over (AT-34)', async () => {
  const { clientId, integrationId } = await connectOwn('Side project')
  const own = {
    myIntegrations: { totalCount: 1 },
    integrations: { totalCount: 1 },
    clients: { totalCount: 1 },
  }
  expect((await as(pia, mine)).data).toMatchObject(own)
  const none = {
    myIntegrations: { totalCount: 0 },
    integrations: { totalCount: 0 },
    clients: { totalCount: 0 },
  }
  expect((await as(owner, mine)).data).toMatchObject(none)
  expect((await as(owner, exist)).data.personalClients).toEqual([
    { id: clientId, member: { name: 'Pia' }, leftAt: null },
  ])
  const theirs = await as(owner, handOver, { input: { integrationId } })
  expect(theirs.data.handOverIntegration.userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'integrationId' },
  ])
  const given = await as(pia, handOver, { input: { integrationId } })
  expect(given.data.handOverIntegration).toEqual({
    integration: { id: integrationId, client: { id: clientId, name: 'Side project', personal: false } },
    userErrors: [],
  })
  expect((await as(owner, mine)).data.clients.totalCount).toBe(1)
})

it('lets an owner take over what somebody who left had, and nothing before (AT-34)', async () => {
  const { clientId } = await connectOwn('Another')
  const input = { clientId }
  const early = await as(owner, takeOver, { input })
  expect(early.data.takeOverPersonalClient.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'clientId' }])
  const removed = await as(owner, remove, { input: { memberId: piaId } })
  expect(removed.data.removeMember).toEqual({ memberId: piaId, userErrors: [] })
  expect((await as(pia, mine)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, {}, {}])
  const taken = await as(owner, takeOver, { input })
  expect(taken.data.takeOverPersonalClient).toEqual({
    client: { id: clientId, name: 'Another' },
    userErrors: [],
  })
})
