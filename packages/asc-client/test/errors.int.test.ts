import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  AscError,
  AscForbiddenError,
  AscNetworkError,
  type AscClientOptions,
  createAscClient,
} from '../src/index.ts'
import { type Behaviour, json, refuse, startServer } from './misbehaving-server.ts'
import { newKey, teamCredential } from './keys.ts'

const credential = teamCredential(newKey().pem)

/** A client of a server that behaves so, with short waits. */
async function clientOf(behave: Behaviour, options: Partial<AscClientOptions> = {}) {
  const { url, received } = await startServer(behave)
  const waits = { timeoutMs: 2_000, tokenRefreshDelayMs: 1 }
  return { client: createAscClient({ baseUrl: url, credential, ...waits, ...options }), received, url }
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error,
  )
}

describe('what Apple refuses', () => {
  test.each([
    [400, 'AscParameterError', false],
    [404, 'AscNotFoundError', false],
    [409, 'AscParameterError', false],
    [429, 'AscRateLimitedError', true],
    [500, 'AscServerError', true],
    [503, 'AscServerError', true],
  ])('a %i is %s, sent once and not again', async (status, name, retryable) => {
    const { client, received } = await clientOf((_, response) =>
      refuse(response, status, { code: 'C', detail: 'D' }),
    )
    const error = await failureOf(client.countApps())
    expect(error).toMatchObject({ name, status, code: 'C', detail: 'D', requestId: 'error-id-1', retryable })
    expect(error).toMatchObject({ method: 'GET', path: '/v1/apps' })
    expect(received).toHaveLength(1)
  })

  test('a missing agreement is told from a role that is too small', async () => {
    const { client } = await clientOf((_, response, count) =>
      count === 1
        ? refuse(response, 403, { code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED' })
        : refuse(response, 403, {
            code: 'FORBIDDEN_ERROR',
            detail: 'The API key in use does not allow this request',
          }),
    )
    const reasons = [await failureOf(client.countApps()), await failureOf(client.countApps())]
    expect(reasons.map((error) => error instanceof AscForbiddenError && error.reason)).toEqual([
      'AGREEMENT_REQUIRED',
      'ROLE_INSUFFICIENT',
    ])
  })

  test('a 429 tells how long Apple asks to wait', async () => {
    const { client } = await clientOf((_, response) =>
      refuse(response, 429, { code: 'RATE_LIMIT_EXCEEDED' }, { 'retry-after': '30' }),
    )
    expect(await failureOf(client.countApps())).toMatchObject({ retryAfterMs: 30_000, retryable: true })
  })

  test('a redirect is not followed, and the token goes nowhere else', async () => {
    const other = await startServer((_, response) => json(response, 200, { data: [] }))
    const { client } = await clientOf((_, response) => response.writeHead(302, { location: other.url }).end())
    expect(await failureOf(client.countApps())).toMatchObject({
      name: 'AscProtocolError',
      code: 'UNEXPECTED_STATUS',
    })
    expect(other.received).toEqual([])
  })
})

/** Sends a little again and again, without end. */
const drip = (response: ServerResponse) => {
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

describe('bodies that explain nothing', () => {
  test.each<[string, Behaviour]>([
    [
      'HTML',
      (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>'),
    ],
    ['nothing', (_, response) => response.writeHead(502).end()],
    ['half a document', (_, response) => response.writeHead(502).end('{"errors":[{"code":"UNEX')],
    ['a list of no errors', (_, response) => json(response, 502, { errors: [] })],
    [
      'a flood',
      (_, response) => {
        response.writeHead(502)
        for (let count = 0; count < 200; count++) response.write('x'.repeat(64_000))
        response.end()
      },
    ],
    ['a body that drips without end', (_, response) => drip(response.writeHead(502))],
    ['a body that stops coming', (_, response) => response.writeHead(502).write('{"errors":[')],
    [
      'a body that breaks off',
      (_, response) => {
        response.writeHead(502, { 'content-length': '1000' }).write('{"errors":[')
        setImmediate(() => response.destroy())
      },
    ],
  ])('%s with a 502 still is a server error', async (_, behave) => {
    const { client } = await clientOf(behave, { timeoutMs: 300 })
    expect(await failureOf(client.countApps())).toMatchObject({
      name: 'AscServerError',
      status: 502,
      code: null,
    })
  })
})

describe('answers that cannot be read', () => {
  test.each<[string, Behaviour, object]>([
    ['HTML', (_, response) => response.end('<html>'), { code: 'UNREADABLE', retryable: true }],
    ['half a document', (_, response) => response.end('{"data":['), { code: 'UNREADABLE', retryable: true }],
    ['no list', (_, response) => json(response, 200, { data: {} }), { code: 'BAD_SHAPE', retryable: false }],
    ['nothing', (_, response) => response.end(), { code: 'UNREADABLE' }],
  ])('%s is a protocol error', async (_, behave, expected) => {
    const { client } = await clientOf(behave)
    expect(await failureOf(client.countApps())).toMatchObject({
      name: 'AscProtocolError',
      status: 200,
      ...expected,
    })
  })

  test('a flood is given up', async () => {
    const { client } = await clientOf((_, response) => {
      const piece = Buffer.alloc(1_024 * 1_024, ' ')
      for (let count = 0; count < 17; count++) response.write(piece)
      response.end('{"data":[]}')
    })
    expect(await failureOf(client.countApps())).toMatchObject({ name: 'AscProtocolError', code: 'TOO_LARGE' })
  })

  test('a field of another kind is named', async () => {
    const attributes = { name: 'A', bundleId: 7, sku: 's', primaryLocale: 'en-US' }
    const { client } = await clientOf((_, response) =>
      json(response, 200, { data: [{ id: '1', attributes }] }),
    )
    const error = await failureOf(client.listApps()[Symbol.asyncIterator]().next())
    expect(error).toMatchObject({ name: 'AscProtocolError', code: 'BAD_SHAPE', retryable: false })
    expect(error).toMatchObject({ detail: expect.stringContaining('data[0].attributes.bundleId') })
  })
})

describe('connections that fail', () => {
  test('nobody listens', async () => {
    const client = createAscClient({ baseUrl: 'http://127.0.0.1:1', credential })
    const error = await failureOf(client.countApps())
    expect(error).toBeInstanceOf(AscNetworkError)
    expect(error).toMatchObject({
      code: 'CONNECTION_REFUSED',
      status: null,
      retryable: true,
      path: '/v1/apps',
    })
  })

  test('no answer comes', async () => {
    const { client } = await clientOf(() => undefined, { timeoutMs: 100 })
    expect(await failureOf(client.countApps())).toMatchObject({ name: 'AscNetworkError', code: 'TIMEOUT' })
  })

  test('the connection closes before an answer', async () => {
    const { client } = await clientOf((_, response) => response.destroy())
    expect(await failureOf(client.countApps())).toMatchObject({
      name: 'AscNetworkError',
      code: 'CONNECTION_CLOSED',
    })
  })

  test('the body breaks off', async () => {
    const { client } = await clientOf((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"data":[')
      setImmediate(() => response.destroy())
    })
    expect(await failureOf(client.countApps())).toMatchObject({
      name: 'AscNetworkError',
      code: 'CONNECTION_CLOSED',
    })
  })

  test('the body drips without end', async () => {
    const { client } = await clientOf(
      (_, response) => {
        drip(response.writeHead(200))
      },
      { timeoutMs: 200 },
    )
    expect(await failureOf(client.countApps())).toMatchObject({ name: 'AscNetworkError', code: 'TIMEOUT' })
  })

  test('a caller who gives up gets the own reason back, before, during and between the two tokens', async () => {
    const reason = new Error('the worker stops')
    const before = await clientOf(() => undefined, { signal: AbortSignal.abort(reason) })
    expect(await failureOf(before.client.countApps())).toBe(reason)
    expect(before.received).toEqual([])

    const stopping = new AbortController()
    const during = await clientOf(() => stopping.abort(reason), { signal: stopping.signal })
    expect(await failureOf(during.client.countApps())).toBe(reason)

    const waiting = new AbortController()
    const between = await clientOf(
      (_, response) => {
        refuse(response, 401)
        setImmediate(() => waiting.abort(reason))
      },
      { signal: waiting.signal, tokenRefreshDelayMs: 60_000 },
    )
    expect(await failureOf(between.client.countApps())).toBe(reason)
  })
})

describe('secrets', () => {
  test('an echoed token and the key are in no part of an error', async () => {
    const { pem } = newKey()
    const { client, received } = await clientOf(
      (request, response) =>
        refuse(response, 400, {
          code: `C ${request.token}`,
          title: request.headers.authorization ?? '',
          detail: `You sent ${request.headers.authorization}`,
          parameter: request.token,
        }),
      { credential: teamCredential(pem) },
    )
    const query = { vendorNumber: '87654321', reportType: 'SALES', reportSubType: 'SUMMARY' } as const
    const report = client.downloadSalesReport({ ...query, frequency: 'DAILY', reportDate: '2026-10-03' })
    const error = await failureOf(report)
    expect(error).toBeInstanceOf(AscError)
    const all = `${inspect(error, { depth: 10 })} ${JSON.stringify(error)}`
    expect(received[0]?.token).toMatch(/^eyJ/)
    expect(all).not.toContain(received[0]?.token)
    expect(all).not.toContain('87654321')
    expect(all).toContain('You sent Bearer [token]')
  })

  test('a key that cannot sign is an error that says why, and nothing is sent', async () => {
    const broken = teamCredential('-----BEGIN PRIVATE KEY-----\nsecret!\n-----END PRIVATE KEY-----')
    const { client, received } = await clientOf((_, response) => json(response, 200, {}), {
      credential: broken,
    })
    const error = await failureOf(client.countApps())
    expect(error).toMatchObject({
      name: 'AscUnauthorizedError',
      code: 'PRIVATE_KEY_UNREADABLE',
      detail: 'DAMAGED',
    })
    expect(JSON.stringify(error)).not.toContain('secret!')
    expect(received).toEqual([])
  })
})
