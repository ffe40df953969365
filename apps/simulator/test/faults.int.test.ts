import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, control, firstError, keyOf, reportRows, salesQuery } from './support/client.ts'

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 2, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
})
afterEach(async () => {
  await control(simulator, 'DELETE', '/faults')
  await control(simulator, 'PUT', '/limits', { perHour: 3600, perMinute: 300, addressPerMinute: 3000 })
  await control(simulator, 'DELETE', '/limits/usage')
})
afterAll(() => simulator.close())

async function fault(input: { kind: string } & Record<string, unknown>): Promise<void> {
  await control(simulator, 'POST', '/faults', { account: account.name, ...input })
}

const get = (path: string): Promise<Response> =>
  ask(simulator, { account, key: keyOf(account, 'ADMIN') }, path)
const apps = (): Promise<Response> => get('/v1/apps')
const report = (): Promise<Response> => get(salesQuery(account.vendorNumbers[0], '2026-05-18'))
const gzipOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

describe('a fault of the transport', () => {
  it('delays an answer', async () => {
    await fault({ kind: 'latency', latencyMs: 120 })
    const startedMs = performance.now()
    expect((await apps()).status).toBe(200)
    expect(performance.now() - startedMs).toBeGreaterThan(115)
  })

  it('makes a list slow by its length', async () => {
    await fault({ kind: 'slowList', latencyMs: 60 })
    const startedMs = performance.now()
    await get('/v1/apps?limit=1')
    const shortMs = performance.now() - startedMs
    await get('/v1/apps?limit=4')
    expect(performance.now() - startedMs - shortMs).toBeGreaterThan(235)
  })

  it('breaks the connection in the middle of a body', async () => {
    await fault({ kind: 'resetBody', endpoint: 'GET /v1/salesReports' })
    const response = await report()
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow(/terminated/)
    expect((await apps()).status).toBe(200)
  })

  it('cuts the gzip of a report off', async () => {
    await fault({ kind: 'truncatedGzip' })
    const body = await gzipOf(await report())
    expect(() => gunzipSync(body)).toThrow(/unexpected end of file/)
  })

  it('gives the gzip of a report a wrong checksum', async () => {
    await fault({ kind: 'wrongChecksum' })
    const body = await gzipOf(await report())
    expect(() => gunzipSync(body)).toThrow(/incorrect data check/)
  })

  it('compresses a report twice', async () => {
    await fault({ kind: 'doubleGzip' })
    const once = gunzipSync(await gzipOf(await report()))
    expect(gunzipSync(once).toString()).toMatch(/^Provider\t/)
  })

  it('sends a report in a coding that clients undo themselves', async () => {
    await fault({ kind: 'gzipTransport' })
    expect((await gzipOf(await report())).toString()).toMatch(/^Provider\t/)
  })

  it('says a wrong content type', async () => {
    await fault({ kind: 'wrongContentType' })
    const response = await apps()
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.json()).toHaveProperty('data')
  })

  it('leaves the rate limit header away', async () => {
    await fault({ kind: 'noRateHeader' })
    expect((await apps()).headers.has('x-rate-limit')).toBe(false)
  })
})

describe('a fault of the server', () => {
  it('answers with the HTML of a proxy before Apple, for as many requests as counted', async () => {
    await fault({ kind: 'serverError', status: 502, count: 2 })
    const first = await apps()
    expect([first.status, first.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await first.text()).toContain('<h1>502')
    expect((await apps()).status).toBe(502)
    expect((await apps()).status).toBe(200)
  })

  it("answers with Apple's own document", async () => {
    await fault({ kind: 'serverError', document: 'json' })
    expect(await firstError(await report())).toMatchObject({ status: '500', code: 'UNEXPECTED_ERROR' })
  })

  it('refuses a good token once', async () => {
    await fault({ kind: 'unauthorized', count: 1 })
    expect(await firstError(await apps())).toMatchObject({ code: 'NOT_AUTHORIZED' })
    expect((await apps()).status).toBe(200)
  })

  it('refuses a burst although hourly requests are left', async () => {
    await fault({ kind: 'rateLimited', count: 1 })
    const response = await apps()
    expect(response.status).toBe(429)
    expect(response.headers.get('x-rate-limit')).toMatch(/^user-hour-lim:3600;user-hour-rem:3\d{3};$/)
  })

  it.each([
    ['roleTooSmall', 'FORBIDDEN_ERROR', 'The API key in use does not allow this request'],
    ['agreementMissing', 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'in-effect agreement'],
    ['agreementOldWording', 'FORBIDDEN', 'must agree to latest Program License Agreement'],
    ['membershipExpired', 'FORBIDDEN_ERROR', 'is not associated with an active membership'],
    ['teamNotFound', 'FORBIDDEN_ERROR', 'Unable to find a team with the given Content Provider ID'],
    ['forbiddenOther', 'FORBIDDEN_ERROR', 'Please select a team.'],
  ])('forbids everything: %s', async (kind, code, detail) => {
    await fault({ kind })
    for (const response of [await apps(), await report()]) {
      expect(response.status).toBe(403)
      expect(await firstError(response)).toMatchObject({ code, detail: expect.stringContaining(detail) })
    }
  })
})

describe('a fault of a list', () => {
  it('never ends', async () => {
    await fault({ kind: 'endlessNext', endpoint: 'GET /v1/apps/*/inAppPurchasesV2' })
    const { data } = (await (await apps()).json()) as { data: { id: string }[] } // the shape under test
    let next = `/v1/apps/${data[0]?.id}/inAppPurchasesV2`
    const sizes: number[] = []
    for (let page = 0; page < 5; page += 1) {
      const body = (await (await get(next)).json()) as { data: unknown[]; links: { next: string } } // the shape under test
      sizes.push(body.data.length)
      next = body.links.next.replace(simulator.api, '')
    }
    expect(sizes.slice(1)).toEqual([0, 0, 0, 0])
  })

  it('has enumerations with a value that nobody knows', async () => {
    await fault({ kind: 'unknownEnum', endpoint: 'GET /v1/users' })
    const { data } = (await (await get('/v1/users')).json()) as {
      data: { attributes: { roles: string[] } }[]
    } // the shape under test
    expect(data[0]?.attributes.roles).toContain('SOMETHING_NEW')
  })

  it('leaves out attributes without a value, which are null otherwise', async () => {
    const attributesOf = async (): Promise<Record<string, unknown>> =>
      ((await (await apps()).json()) as { data: { attributes: Record<string, unknown> }[] }).data[0]
        ?.attributes ?? {} // the shape under test
    expect(await attributesOf()).toMatchObject({ accessibilityUrl: null })
    await fault({ kind: 'missingAttributes' })
    expect(await attributesOf()).not.toHaveProperty('accessibilityUrl')
  })
})

describe('a fault of a report', () => {
  it.each([
    ['reportWithheld', 404, /not available yet/],
    ['reportWithdrawn', 410, /no longer available/],
    ['vendorRefused', 400, /Invalid vendor number/],
  ])('%s is answered with %i, for the day named and no other', async (kind, status, detail) => {
    await fault({ kind, reportDate: '2026-05-18' })
    const response = await report()
    expect(response.status).toBe(status)
    expect(await firstError(response)).toMatchObject({ detail: expect.stringMatching(detail) })
    expect((await get(salesQuery(account.vendorNumbers[0], '2026-05-17'))).status).toBe(200)
  })

  it('brings it late by some hours', async () => {
    await fault({ kind: 'reportLate', lateHours: 48 })
    expect((await report()).status).toBe(404)
    await control(simulator, 'POST', '/clock', { advance: { days: 2 } })
    expect((await report()).status).toBe(200)
  })

  it('adds a column', async () => {
    await fault({ kind: 'unknownColumn' })
    const [row] = await reportRows(await report())
    expect(Object.keys(row ?? {})).toHaveLength(29)
  })

  it('drops a column', async () => {
    await fault({ kind: 'missingColumn', column: 'Device' })
    const [row] = await reportRows(await report())
    expect(row).not.toHaveProperty('Device')
    expect(row).toHaveProperty('Supported Platforms')
  })
})

describe('the switchboard', () => {
  it('leaves other accounts alone', async () => {
    await fault({ kind: 'serverError' })
    const other = simulator.accounts[1] ?? account
    expect((await ask(simulator, { account: other, key: keyOf(other, 'ADMIN') }, '/v1/apps')).status).toBe(
      200,
    )
  })

  it('strikes as often as its probability says', async () => {
    await fault({ kind: 'serverError', probability: 0.5 })
    const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await apps()).status))
    expect(statuses).toContain(200)
    expect(statuses).toContain(500)
  })

  it('refuses a fault that it does not know, and an account that there is not', async () => {
    await expect(control(simulator, 'POST', '/faults', { kind: 'gremlins' })).rejects.toThrow(/400 .*kind/)
    await expect(
      control(simulator, 'POST', '/faults', { kind: 'latency', account: 'Nobody' }),
    ).rejects.toThrow(/404/)
  })

  it('names every fault that it has, and this file exercises them all, with those of Reporter and of signing in', async () => {
    const kinds = (await control(simulator, 'GET', '/faults/kinds')) as Record<string, string> // the shape under test
    const files = ['faults', 'reporter', 'sign-in'].map(
      (part) => new URL(`./${part}.int.test.ts`, import.meta.url),
    )
    const tests = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(Object.keys(kinds).filter((kind) => !tests.includes(`'${kind}'`))).toEqual([])
  })
})

describe('limits', () => {
  it('count each key by the hour and say what is left', async () => {
    await control(simulator, 'PUT', '/limits', { perHour: 2 })
    expect((await apps()).headers.get('x-rate-limit')).toBe('user-hour-lim:2;user-hour-rem:1;')
    expect((await apps()).headers.get('x-rate-limit')).toBe('user-hour-lim:2;user-hour-rem:0;')
    const refused = await apps()
    expect(refused.status).toBe(429)
    expect(await firstError(refused)).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
    const sales = await ask(simulator, { account, key: keyOf(account, 'SALES') }, '/v1/apps')
    expect(sales.status).toBe(200)
  })

  it('refuse by the minute without a warning', async () => {
    await control(simulator, 'PUT', '/limits', { perMinute: 1 })
    expect((await apps()).status).toBe(200)
    const refused = await apps()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('x-rate-limit')).toContain('user-hour-rem:3599')
  })

  it('refuse an address whatever its keys', async () => {
    await control(simulator, 'PUT', '/limits', { addressPerMinute: 1 })
    await apps()
    const other = simulator.accounts[1] ?? account
    expect((await ask(simulator, { account: other, key: keyOf(other, 'ADMIN') }, '/v1/apps')).status).toBe(
      429,
    )
  })

  it('can be one key’s own', async () => {
    await control(simulator, 'PUT', '/limits', { keyId: keyOf(account, 'SALES').keyId, perHour: 50 })
    const sales = await ask(simulator, { account, key: keyOf(account, 'SALES') }, '/v1/apps')
    expect(sales.headers.get('x-rate-limit')).toBe('user-hour-lim:50;user-hour-rem:49;')
    expect((await apps()).headers.get('x-rate-limit')).toBe('user-hour-lim:3600;user-hour-rem:3599;')
  })
})

describe('the ledger', () => {
  it('keeps every request of a key with its answer and its faults', async () => {
    await control(simulator, 'DELETE', '/ledger')
    await apps()
    await fault({ kind: 'unauthorized' })
    await report()
    const { keyId } = keyOf(account, 'ADMIN')
    const ledger = await control(simulator, 'GET', `/ledger?keyId=${keyId}`)
    expect(ledger).toMatchObject({
      totals: { [keyId]: 2 },
      requests: [
        { method: 'GET', url: '/v1/apps', status: 200, account: account.name, faults: [] },
        {
          method: 'GET',
          url: expect.stringMatching(/^\/v1\/salesReports\?/),
          status: 401,
          faults: ['unauthorized'],
        },
      ],
    })
  })
})
