import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { engineByHand } from './engine-by-hand.ts'
import { eventsOf } from './event-stream.ts'
import { newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let cookie: string
let integrationId: string
let engine: Awaited<ReturnType<typeof engineByHand>>
beforeAll(async () => {
  gateway = await startGateway()
  engine = await engineByHand(gateway)
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
})
beforeEach(async () => {
  const { email, actor } = await newOwner(gateway)
  cookie = await signIn(gateway, email)
  const { id } = await gateway.parts.core.clients.add(actor, { name: 'Lumen' })
  integrationId = (await gateway.parts.core.integrations.connectApiKey(actor, apiKeyInput(id))).id
})

const query = 'subscription ($id: ID!) { integrationChanged(id: $id) { id state attempt { stage } } }'
const watch = (id = integrationId, headers: Record<string, string> = { cookie }) =>
  eventsOf(gateway, { query, variables: { id } }, headers)

test('the present state comes first, then each change with what is true then', async () => {
  const events = watch()
  expect((await events.next())?.data.integrationChanged).toMatchObject({
    id: integrationId,
    state: 'VERIFYING',
    attempt: { stage: 'QUEUED' },
  })
  await engine.giveUpAll()
  expect((await events.next())?.data.integrationChanged).toMatchObject({
    state: 'DRAFT',
    attempt: { stage: 'FAILED' },
  })
  events.close()
})

test('signing out ends the stream of that session with the next change', async () => {
  const events = watch()
  await events.next()
  await post(gateway, '/auth/sign-out', {}, { cookie })
  await engine.giveUpAll()
  expect(await events.next()).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  })
  expect(await events.next()).toBeNull()
})

describe('a refusal is an event, so that the client does not try for ever', () => {
  test.each([
    ['nobody is signed in', 'UNAUTHENTICATED', () => watch(integrationId, {})],
    ['the id is none', 'NOT_FOUND', () => watch('nonsense')],
    [
      'the header names another workspace',
      'NOT_FOUND',
      () => watch(integrationId, { cookie, 'gatehouse-workspace': 'other' }),
    ],
    [
      'it is a query',
      'GRAPHQL_VALIDATION_FAILED',
      () => eventsOf(gateway, { query: '{ viewer { id } }' }, { cookie }),
    ],
    [
      'the field is unknown',
      'GRAPHQL_VALIDATION_FAILED',
      () => eventsOf(gateway, { query: 'subscription { x }' }, { cookie }),
    ],
    [
      'the text is broken',
      'GRAPHQL_PARSE_FAILED',
      () => eventsOf(gateway, { query: 'subscription {' }, { cookie }),
    ],
    [
      'the hash is unknown',
      'PERSISTED_QUERY_NOT_FOUND',
      () =>
        eventsOf(
          gateway,
          { extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:0' } } },
          { cookie },
        ),
    ],
  ])('when %s', async (_why, code, open) => {
    const events = open()
    expect(await events.next()).toMatchObject({
      data: null,
      errors: [{ message: expect.any(String), extensions: { code } }],
    })
    expect(await events.next()).toBeNull()
  })

  test('when it belongs to another workspace', async () => {
    const stranger = await signIn(gateway, (await newOwner(gateway)).email)
    expect(await watch(integrationId, { cookie: stranger }).next()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    })
  })

  test('when the document is too dear', async () => {
    const aliases = Array.from({ length: 20 }, (_, n) => `a${n}: label`).join(' ')
    const events = eventsOf(
      gateway,
      { query: `subscription { integrationChanged(id: "1") { ${aliases} } }` },
      { cookie },
    )
    expect(await events.next()).toMatchObject({ errors: [{ message: expect.stringMatching(/aliases/i) }] })
  })
})

test('a page of another site cannot open one', async () => {
  const answer = await post(gateway, '/graphql/stream', { query }, { cookie, origin: 'https://evil.example' })
  expect(answer.status).toBe(403)
})

test('an open stream does not hold up the stop', async () => {
  const other = await startGateway()
  const { email, actor } = await newOwner(other)
  const { id } = await other.parts.core.clients.add(actor, { name: 'Lumen' })
  const integration = await other.parts.core.integrations.connectApiKey(actor, apiKeyInput(id))
  const events = eventsOf(
    other,
    { query, variables: { id: integration.id } },
    { cookie: await signIn(other, email) },
  )
  await events.next()
  const begun = performance.now()
  await other.stop()
  expect(performance.now() - begun).toBeLessThan(20_000)
  await expect(events.next()).rejects.toThrow(/terminated|closed|reset|network/i)
})
