import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

describe('the header gatehouse-workspace', () => {
  test("chooses among the person's own, and the first without it", async () => {
    const { userId, email, slug } = await newOwner(gateway)
    const second = await gateway.parts.core.members.foundWorkspace({
      name: 'Second Agency',
      demo: true,
      userId,
      ownerName: 'Ada',
      ownerEmail: email,
    })
    const cookie = await signIn(gateway, email)
    const slugOf = async (workspace?: string) => {
      const { data } = await ask(gateway, '{ viewer { workspace { slug } } }', {
        cookie,
        ...(workspace ? { workspace } : {}),
      })
      return data.viewer.workspace.slug
    }
    expect(await slugOf()).toBe(slug)
    expect(await slugOf(second.workspace.slug)).toBe(second.workspace.slug)
  })

  test('answers a foreign workspace as one that does not exist', async () => {
    const [mine, foreign] = [await newOwner(gateway), await newOwner(gateway)]
    const cookie = await signIn(gateway, mine.email)
    const refused = async (workspace: string) =>
      (await ask(gateway, '{ overview { clientCount } }', { cookie, workspace })).errors
    const errors = await refused(foreign.slug)
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND'])
    expect(errors).toEqual(await refused('no-such-workspace'))
  })
})

test('what another workspace has does not exist, by any way', async () => {
  const [mine, foreign] = [await newOwner(gateway), await newOwner(gateway)]
  const client = await gateway.parts.core.clients.add(foreign.actor, { name: 'Theirs' })
  const integration = await gateway.parts.core.integrations.connectApiKey(
    foreign.actor,
    apiKeyInput(client.id),
  )
  const cookie = await signIn(gateway, mine.email)
  const { data, errors } = await ask(
    gateway,
    `query ($client: ID!, $integration: ID!) {
      client(id: $client) { id } bySlug: client(slug: "theirs") { id } integration(id: $integration) { id }
      clients(first: 10) { totalCount } integrations(first: 10, filter: { clientId: $client }) { totalCount }
      apps(first: 10, filter: { clientId: $client }) { totalCount } overview { clientCount } }`,
    { cookie, variables: { client: client.id, integration: integration.id } },
  )
  expect(errors).toEqual([])
  expect(data).toEqual({
    client: null,
    bySlug: null,
    integration: null,
    clients: { totalCount: 0 },
    integrations: { totalCount: 0 },
    apps: { totalCount: 0 },
    overview: { clientCount: 0 },
  })
  const connect =
    'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { userErrors { code field } } }'
  const connected = await ask(gateway, connect, { cookie, variables: { input: apiKeyInput(client.id) } })
  expect(connected.data.connectApiKey.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'clientId' }])
})

test('a person without a workspace is told so', async () => {
  const email = 'lonely@agency.example'
  await gateway.parts.identity.createUser({
    name: 'Lo',
    email,
    password: 'correct horse battery',
    emailVerified: true,
  })
  const { errors } = await ask(gateway, '{ viewer { id } }', { cookie: await signIn(gateway, email) })
  expect(errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('no workspace') },
  ])
})
