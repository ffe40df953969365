import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { wayTo, type Way } from './cut.ts'
import { ask, newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'

// What bad input and bad luck get: the cause, who can mend it, and nothing half done.

let way: Way
let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
let databaseUrl: string
beforeAll(async () => {
  const direct = async (url: string) => {
    databaseUrl = url
    way = await wayTo(url)
    return way.url
  }
  gateway = await startGateway({}, { databaseUrl: direct })
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
})
afterAll(async () => {
  await gateway.stop()
  await way.cut()
})

const send = (query: string, variables: object = {}, as: object = { cookie }) =>
  ask(gateway, query, { ...as, variables })
const rows = async (table: string) => {
  const [row] = await queryDatabase<{ n: string }>(databaseUrl, `select count(*) as n from ${table}`)
  return Number(row?.n)
}
const addClient = `mutation ($input: AddClientInput!) {
  addClient(input: $input) { client { id name } userErrors { code field message hint actor } } }`

describe('a range of days', () => {
  test.each([
    ['upside down', { from: '2026-02-01', to: '2026-01-01' }],
    ['of a hundred years', { from: '1926-01-01', to: '2026-01-01' }],
  ])('%s is refused at its field, with what to do', async (_how, range) => {
    for (const query of [
      'query ($range: DayRange!) { sales(range: $range) { totals { units } } }',
      'query ($range: DayRange!) { series(metric: "units", range: $range) { points { value } } }',
    ]) {
      const { errors } = await send(query, { range })
      expect(errors).toMatchObject([
        { extensions: { code: 'INVALID', field: 'range', actor: 'YOU', hint: expect.any(String) } },
      ])
    }
  })
})

describe('a list', () => {
  const query =
    'query ($first: Int!, $after: String) { clients(first: $first, after: $after) { totalCount } overview { clientCount } }'
  test.each([
    ['a page of a million', { first: 1_000_000 }, 'first', 'A page has 1 to 200 rows'],
    ['a broken cursor', { first: 10, after: 'c2VxOjEyMw' + '==' }, 'after', 'This cursor is not one'],
  ])(
    'asked for %s says so at its field, and the other root fields are answered',
    async (_what, variables, field, message) => {
      const { data, errors } = await send(query, variables)
      expect(errors).toMatchObject([
        {
          path: ['clients'],
          message: expect.stringContaining(message),
          extensions: { code: 'INVALID', field, actor: 'YOU' },
        },
      ])
      expect(data).toEqual({ clients: null, overview: { clientCount: expect.any(Number) } })
    },
  )
})

describe('a request', () => {
  test('of 50 MB is refused before it is read', async () => {
    const body = JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(50 * 1_048_576)}` })
    const answer = await post(gateway, '/graphql', body, { cookie })
    expect([answer.status, await answer.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: expect.stringContaining('larger than 1 MB'),
            extensions: { code: 'TOO_LARGE', actor: 'YOU' },
          },
        ],
      },
    ])
  })

  test.each([
    [
      'too deep',
      `{ clients(first: 1) { ${'nodes { integrations { '.repeat(1)}nodes { client { integrations { nodes { client { integrations { nodes { client { integrations { nodes { client { id } } } } } } } } } } } } } } }`,
    ],
    ['too wide', `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: overview { clientCount }`).join(' ')} }`],
  ])('%s is refused with its limit', async (_how, query) => {
    const { data, errors } = await send(query)
    expect(data).toBeNull()
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/limit of \d+ exceeded/),
      extensions: { actor: 'YOU' },
    })
  })
})

test('a client’s name that exists is refused at its field, and nothing is added', async () => {
  await send(addClient, { input: { name: 'Northwind' } })
  const before = await rows('client')
  const { data } = await send(addClient, { input: { name: 'northwind' } })
  expect(data.addClient).toEqual({
    client: null,
    userErrors: [
      {
        code: 'NAME_TAKEN',
        field: 'name',
        actor: 'YOU',
        message: expect.any(String),
        hint: expect.any(String),
      },
    ],
  })
  expect(await rows('client')).toBe(before)
})

describe('who asks', () => {
  const refusedToken = [
    {
      message: 'This token is unknown, expired or revoked.',
      extensions: { code: 'UNAUTHENTICATED', actor: 'YOU' },
    },
  ]
  test('with a token that is wrong, expired or revoked is told the same, and nothing is done', async () => {
    const create = () =>
      gateway.parts.core.tokens.create(owner.actor, {
        name: 'Old',
        role: 'ADMIN',
        everything: true,
        expiresAt: new Date(Date.now() + 60_000),
      })
    const [expired, revoked] = [await create(), await create()]
    await queryDatabase(
      databaseUrl,
      `update api_token set expires_at = now() - interval '1 second' where id = '${expired.apiToken.id}'`,
    )
    await gateway.parts.core.tokens.revoke(owner.actor, { id: revoked.apiToken.id })
    const before = await rows('client')
    for (const token of ['gh_wrong', expired.secret ?? '', revoked.secret ?? '']) {
      const { status, errors } = await send(addClient, { input: { name: 'By nobody' } }, { token })
      expect([status, errors]).toEqual([401, refusedToken])
    }
    expect(await rows('client')).toBe(before)
  })

  test('under the header of another workspace is told that there is none for them', async () => {
    const elsewhere = await newOwner(gateway)
    const { data, errors } = await send(
      addClient,
      { input: { name: 'Elsewhere' } },
      { cookie, workspace: elsewhere.slug },
    )
    expect(data).toBeNull()
    expect(errors).toMatchObject([
      {
        message: 'There is no workspace of that name for you.',
        extensions: { code: 'NOT_FOUND', actor: 'WORKSPACE_ADMIN' },
      },
    ])
  })
})

test('without Temporal a click is kept, and said to be', async () => {
  await queryDatabase(
    databaseUrl,
    `insert into worker_heartbeat (worker_id, started_at, seen_at) values ('gone', now(), now() - interval '1 minute')`,
  )
  const { client } = (await send(addClient, { input: { name: 'Patience' } })).data.addClient
  const connect =
    'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { state } userErrors { code } } }'
  const { data } = await send(connect, { input: apiKeyInput(client.id) })
  expect(data.connectApiKey).toEqual({ integration: { state: 'VERIFYING' }, userErrors: [] })
  expect((await send('{ engine { state detail } }')).data.engine).toEqual({
    state: 'UNREACHABLE',
    detail: expect.stringContaining('is kept and starts when one is back'),
  })
  expect(await rows(`outbox where command = 'gainAccess' and dispatched_at is null`)).toBe(1)
})

test('without Postgres the cause is said, and afterwards the same click does it once', async () => {
  const input = { name: 'Once', idempotencyKey: 'the same click' }
  await way.cut()
  const away = await send(addClient, { input })
  expect(away.errors).toMatchObject([
    {
      message: expect.stringContaining("Gatehouse's database does not answer. Nothing is lost"),
      extensions: { code: 'UNAVAILABLE', actor: 'WORKSPACE_ADMIN' },
    },
  ])
  await way.mend()
  await vi.waitFor(
    async () =>
      expect((await send(addClient, { input })).data?.addClient.client).toMatchObject({ name: 'Once' }),
    { timeout: 60_000, interval: 200 },
  )
  await send(addClient, { input })
  expect(await rows(`client where name = 'Once'`)).toBe(1)
})
