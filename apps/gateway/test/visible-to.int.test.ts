import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { newMember } from './people.ts'

let gateway: TestGateway
let owner: string
let analyst: string
let ids: { client: string; integration: string }
const sent = (cookie: string, query: string, variables: object = {}) =>
  ask(gateway, query, { cookie, variables })

beforeAll(async () => {
  gateway = await startGateway()
  const founded = await newOwner(gateway)
  owner = await signIn(gateway, founded.email)
  analyst = (await newMember(gateway, founded.actor, 'ANALYST')).cookie
  await newMember(gateway, founded.actor, 'OPERATOR')
  const added = await sent(owner, 'mutation { addClient(input: { name: "Northwind" }) { client { id } } }')
  const client: string = added.data.addClient.client.id
  const text =
    'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id } } }'
  const { data } = await sent(owner, text, { input: apiKeyInput(client) })
  ids = { client, integration: data.connectApiKey.integration.id }
})
afterAll(() => gateway?.stop())

const seers =
  'visibleTo(first: 2) { totalCount nodes { name kind role permissions because { scope since app { id } } } }'
const text = `query ($client: ID!, $integration: ID!) {
  client(id: $client) { id ${seers} } integration(id: $integration) { id ${seers} } }`

test('a client and an integration tell who sees them, in which role and by which grant', async () => {
  const { data, errors } = await sent(owner, text, ids)
  expect(errors).toEqual([])
  const because = [{ scope: 'EVERYTHING', since: expect.any(String), app: null }]
  for (const { totalCount, nodes } of [data.client.visibleTo, data.integration.visibleTo]) {
    expect(totalCount).toBe(3)
    expect(nodes).toHaveLength(2)
    expect(nodes[0]).toMatchObject({ kind: 'PERSON', role: 'OWNER', because })
    expect(nodes[0].permissions).toContain('integration.connect')
  }
})

test('whoever may not see members is told so, and reads the rest', async () => {
  const { data, errors } = await sent(analyst, text, ids)
  expect(data).toEqual({
    client: { id: ids.client, visibleTo: null },
    integration: { id: ids.integration, visibleTo: null },
  })
  expect(errors.map(({ path }) => path)).toEqual([
    ['client', 'visibleTo'],
    ['integration', 'visibleTo'],
  ])
})
