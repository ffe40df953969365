import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, control, firstError, keyOf, salesQuery } from './support/client.ts'

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
  await control(simulator, 'PUT', '/limits', { perHour: 3600, perMinute: 300 })
  await control(simulator, 'DELETE', '/limits/usage')
})
afterAll(() => simulator.close())

const fault = (input: Record<string, unknown>): Promise<unknown> =>
  control(simulator, 'POST', '/faults', { account: account.name, ...input })
const apps = (): Promise<Response> => ask(simulator, { account, key: keyOf(account, 'ADMIN') }, '/v1/apps')
const report = (): Promise<Response> =>
  ask(
    simulator,
    { account, key: keyOf(account, 'ADMIN') },
    salesQuery(account.vendorNumbers[0], '2026-05-18'),
  )

describe('a fault', () => {
  it('delays an answer', async () => {
    await fault({ kind: 'latency', latencyMs: 120 })
    const startedMs = performance.now()
    expect((await apps()).status).toBe(200)
    expect(performance.now() - startedMs).toBeGreaterThan(115)
  })

  it('answers with the HTML of a server in front of Apple, for as many requests as counted', async () => {
    await fault({ kind: 'serverError', status: 502, count: 2 })
    const first = await apps()
    expect([first.status, first.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await first.text()).toContain('<h1>502')
    expect((await apps()).status).toBe(502)
    expect((await apps()).status).toBe(200)
  })

  it('refuses a good token once', async () => {
    await fault({ kind: 'unauthorized', count: 1 })
    expect(await firstError(await apps())).toMatchObject({ code: 'NOT_AUTHORIZED' })
    expect((await apps()).status).toBe(200)
  })

  it('closes the whole account behind an agreement', async () => {
    await fault({ kind: 'agreementMissing' })
    for (const response of [await apps(), await report()]) {
      expect(response.status).toBe(403)
      expect(await firstError(response)).toMatchObject({
        code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
      })
    }
  })

  it('breaks the connection in the middle of a body', async () => {
    await fault({ kind: 'resetBody', endpoint: 'GET /v1/salesReports' })
    const response = await report()
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow()
    expect((await apps()).status).toBe(200)
  })

  it('cuts the gzip of a report off', async () => {
    await fault({ kind: 'truncatedGzip' })
    const body = Buffer.from(await (await report()).arrayBuffer())
    expect(() => gunzipSync(body)).toThrow(/unexpected end of file/)
  })

  it('refuses a burst although hourly requests are left', async () => {
    await fault({ kind: 'rateLimited', count: 1 })
    const response = await apps()
    expect(response.status).toBe(429)
    expect(response.headers.get('x-rate-limit')).toMatch(/^user-hour-lim:3600;user-hour-rem:3\d{3};$/)
  })

  it('withholds one report', async () => {
    await fault({ kind: 'reportWithheld', reportDate: '2026-05-18' })
    expect(await firstError(await report())).toMatchObject({
      detail: expect.stringMatching(/not available yet/),
    })
  })

  it('brings a report late by some hours', async () => {
    await fault({ kind: 'reportLate', lateHours: 48 })
    expect((await report()).status).toBe(404)
    await control(simulator, 'POST', '/clock', { advance: { days: 2 } })
    expect((await report()).status).toBe(200)
  })

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
})

describe('the ledger', () => {
  it('keeps every request of a key with its answer', async () => {
    await control(simulator, 'DELETE', '/ledger')
    await apps()
    await report()
    const { keyId } = keyOf(account, 'ADMIN')
    const ledger = await control(simulator, 'GET', `/ledger?keyId=${keyId}`)
    expect(ledger).toMatchObject({
      totals: { [keyId]: 2 },
      requests: [
        { method: 'GET', url: '/v1/apps', status: 200, account: account.name },
        { method: 'GET', url: expect.stringMatching(/^\/v1\/salesReports\?/), status: 200 },
      ],
    })
  })
})
