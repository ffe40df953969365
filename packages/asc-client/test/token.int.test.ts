import { decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { AscUnauthorizedError, createAscClient } from '../src/index.ts'
import { json, refuse, startServer } from './misbehaving-server.ts'
import { newKey, teamCredential } from './keys.ts'

const NOT_AUTHORIZED = {
  code: 'NOT_AUTHORIZED',
  detail: 'Provide a properly configured and signed bearer token.',
}
const noApps = { data: [], meta: { paging: { total: 0, limit: 1 } } }

test('a 401 is answered with a second, fresh token, and the first refusal is forgotten', async () => {
  const { url, received } = await startServer((_, response, count) =>
    count === 1 ? refuse(response, 401, NOT_AUTHORIZED) : json(response, 200, noApps),
  )
  const client = createAscClient({
    baseUrl: url,
    credential: teamCredential(newKey().pem),
    tokenRefreshDelayMs: 1,
  })
  expect(await client.countApps()).toBe(0)
  expect(received).toHaveLength(2)
  expect(received[1]?.token).not.toBe(received[0]?.token)
})

test('a second 401 is believed: no third token, and how far the clock is off', async () => {
  const { url, received } = await startServer((_, response) =>
    refuse(response, 401, NOT_AUTHORIZED, { date: 'Fri, 20 Nov 2026 10:00:00 GMT' }),
  )
  const client = createAscClient({
    baseUrl: url,
    credential: teamCredential(newKey().pem),
    tokenRefreshDelayMs: 1,
    now: () => new Date('2026-11-20T10:00:34Z'),
  })
  const error = await client.countApps().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AscUnauthorizedError)
  expect(error).toMatchObject({ status: 401, code: 'NOT_AUTHORIZED', clockSkewSeconds: 34, retryable: false })
  expect(received).toHaveLength(2)
})

test('one token serves many requests, and is renewed before its end', async () => {
  const { url, received } = await startServer((_, response) => json(response, 200, noApps))
  let nowMs = Date.parse('2026-11-20T10:00:00Z')
  const client = createAscClient({
    baseUrl: url,
    credential: teamCredential(newKey().pem),
    now: () => new Date(nowMs),
  })
  await Promise.all([client.countApps(), client.countApps(), client.countApps()])
  expect(new Set(received.map(({ token }) => token)).size).toBe(1)
  nowMs += 15 * 60_000
  await client.countApps()
  expect(new Set(received.map(({ token }) => token)).size).toBe(2)
})

test('clients of several credentials in one process never sign for each other', async () => {
  const { url, received } = await startServer((request, response) =>
    // The first request of each is refused, so that the second tokens are watched too.
    received.filter(({ rawUrl, token }) => rawUrl === request.rawUrl && keyOf(token) === keyOf(request.token))
      .length === 1
      ? refuse(response, 401, NOT_AUTHORIZED)
      : json(response, 200, noApps),
  )
  const accounts = ['KEYACCOUNT1', 'KEYACCOUNT2', 'KEYACCOUNT3'].map((keyId) => ({ keyId, ...newKey() }))
  const clients = accounts.map(({ keyId, pem }) =>
    createAscClient({ baseUrl: url, credential: teamCredential(pem, keyId), tokenRefreshDelayMs: 5 }),
  )
  const calls = Array.from({ length: 10 }, () => clients.map((client) => client.countApps())).flat()
  await Promise.all(calls)

  expect(received.length).toBeGreaterThanOrEqual(calls.length)
  for (const { keyId, publicKey } of accounts) {
    const tokens = received.filter(({ token }) => keyOf(token) === keyId).map(({ token }) => token)
    expect(tokens.length).toBeGreaterThan(10)
    for (const token of tokens) await expect(jwtVerify(token, publicKey)).resolves.toBeDefined()
  }
})

function keyOf(token: string): string {
  return String(decodeProtectedHeader(token).kid)
}
