import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPrivateKey } from './api-key.ts'
import { ask, newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(() => gateway.stop())

describe('limits', () => {
  test('a body over 1 MB is refused in a sentence', async () => {
    const answer = await post(
      gateway,
      '/graphql',
      { query: `{ viewer { id } } #${'x'.repeat(1_100_000)}` },
      { cookie },
    )
    expect(answer.status).toBe(413)
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('larger than 1 MB'),
          extensions: { code: 'TOO_LARGE', actor: 'YOU' },
        },
      ],
    })
  })

  test.each([
    ['depth', `{ clients(first: 1) ${nested(3).replaceAll('first: 50', 'first: 1')} }`],
    ['aliases', `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: overview { clientCount }`).join(' ')} }`],
    ['token', `{ ${'viewer { id } '.repeat(700)} }`],
    [
      'cost',
      `{ ${Array.from({ length: 14 }, (_, n) => `a${n}: clients(first: 200) ${nested(3)}`).join(' ')} }`,
    ],
  ])('a document beyond the limit of %s is refused', async (limit, query) => {
    const { data, errors } = await ask(gateway, query, { cookie })
    expect(data).toBeNull()
    expect(errors[0]?.message).toMatch(new RegExp(`${limit}.* limit of \\d+ exceeded`, 'i'))
  })

  test('several documents in one request are refused', async () => {
    const answer = await post(
      gateway,
      '/graphql',
      [{ query: '{ engine { state } }' }, { query: '{ engine { state } }' }],
      { cookie },
    )
    expect(answer.status).toBe(400)
  })
})

/** Clients of integrations of clients …, `times` over. */
function nested(times: number): string {
  return times === 0
    ? '{ totalCount }'
    : `{ nodes { integrations(first: 50) { nodes { client { id integrations ${nested(times - 1)} } } } } }`
}

describe('what a refusal tells', () => {
  test('nothing of the values that came with it', async () => {
    const privateKey = newPrivateKey()
    const text =
      'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { userErrors { code } } }'
    const missing = await ask(gateway, text, {
      cookie,
      variables: { input: { privateKey, keyId: 'A', clientId: '1' } },
    })
    expect(missing.errors[0]?.message).toBe(
      'Variable "$input" does not fit: the field "vendorNumbers" of type "[String!]!" is missing.',
    )
    const twice = { privateKey: [privateKey], keyId: 'A', clientId: '1', vendorNumbers: [] }
    const wrong = await ask(gateway, text, { cookie, variables: { input: twice } })
    expect(wrong.errors[0]?.message).toBe(
      'Variable "$input" does not fit at "input.privateKey": the value is of another type.',
    )
    expect(JSON.stringify([missing, wrong])).not.toContain('BEGIN PRIVATE KEY')
  })

  test('nothing of the names that would have been right', async () => {
    const { errors } = await ask(gateway, '{ viewer { emial } }', { cookie })
    expect(errors[0]?.message).toBe('Cannot query field "emial" on type "Viewer".')
  })

  test('an Apple day that is none', async () => {
    const { errors } = await ask(
      gateway,
      'query ($r: DayRange!) { app(id: "1") { sales(range: $r) { totals { units } } } }',
      {
        cookie,
        variables: { r: { from: '2026-02-30', to: '2026-03-01' } },
      },
    )
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('"r.from"') },
    ])
  })
})

describe('a page of another site', () => {
  test.each([
    ['with its origin', { origin: 'https://evil.example' }, 403],
    ['by a form', { 'content-type': 'text/plain' }, 415],
    ['by another form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('cannot ask in the name of who is signed in: %s', async (_how, headers, status) => {
    const body = JSON.stringify({ query: '{ viewer { id } }' })
    const answer = await post(gateway, '/graphql', body, { cookie, ...headers })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({
      errors: [
        { message: expect.any(String), extensions: { code: expect.any(String), actor: expect.any(String) } },
      ],
    })
  })

  test('cannot ask by a link', async () => {
    const answer = await fetch(`${gateway.url}/graphql?query={viewer{id}}`, { headers: { cookie } })
    expect(answer.status).toBe(404)
  })
})

test('nobody signed in may send text, not even to look at the schema', async () => {
  const { status, errors } = await ask(gateway, '{ __schema { types { name } } }')
  expect(status).toBe(401)
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('every answer carries the headers that keep the browser in', async () => {
  const { headers } = await fetch(`${gateway.url}/healthz`)
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})
