import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../src/day/apple-day.ts'
import { createWork } from '../src/index.ts'
import { connectAccount, fetchDay, integrationOf, ledgerOn, wantAgain, type Connected } from './connected.ts'
import { derivedOf, factsOf } from './facts.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { truthOf } from './truth.ts'

let house: House
let account: Connected
const newest = '2026-11-18'
const day = (daysBefore: number) => addDays(newest, -daysBefore)

beforeAll(async () => {
  house = await buildHouse({ accounts: 5, apps: 3 })
  account = await connectAccount(house, { name: 'Northwind', histories: false })
})
afterAll(() => house?.close())
afterEach(async () => {
  await house.control('DELETE', '/faults')
  await house.rows(`update integration set access = 'OPEN', reason_code = null, state = 'BACKFILLING'
    where access <> 'NOT_YET'`)
})

const fault = (kind: string, more: object = {}) => house.control('POST', '/faults', { kind, ...more })
const fetchOn = (on: string) => fetchDay(house, account, on)
const ledger = (on: string) => ledgerOn(house, account, on)
const reportRequests = async () => {
  const { requests } = (await house.control('GET', '/ledger')) as { requests: { url: string }[] } // the simulator's own shape
  return requests.filter(({ url }) => url.startsWith('/v1/salesReports')).length
}
const minutesFromNow = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
/** Enters a day into the ledger that no backfill asked for. */
const want = (on: string) =>
  house.rows(`insert into delivery (workspace_id, client_id, provider_id, vendor_number, kind, frequency,
      period_on, state, due_at)
    select workspace_id, client_id, provider_id, vendor_number, kind, frequency, '${on}', 'WANTED', now()
    from delivery where provider_id = '${account.providerId}' and period_on = '${newest}'`)

describe('a file that is there', () => {
  it('comes home field by field, and the ledger says so', async () => {
    await fetchOn(day(0))
    const derived = await derivedOf(house, 0, day(0), day(0))
    expect(derived.length).toBeGreaterThan(10)
    expect(await factsOf(house, account, day(0), day(0))).toEqual(derived)
    expect(await ledger(day(0))).toMatchObject({
      state: 'HOME',
      rows: derived.length,
      revision: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      problemCode: null,
    })
  })

  it('is kept as it came', async () => {
    await fetchOn(day(0))
    const { sha256 } = await ledger(day(0))
    const pieces: Uint8Array[] = []
    for await (const piece of house.deps.files.read(sha256 ?? '')) pieces.push(piece)
    expect(Buffer.concat(pieces).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
  })

  it('is not asked for again', async () => {
    await fetchOn(day(0))
    const asked = await reportRequests()
    await fetchOn(day(0))
    expect(await reportRequests()).toBe(asked)
  })

  it('is applied once when two fetch it at once', async () => {
    await Promise.all([fetchOn(day(1)), fetchOn(day(1)), fetchOn(day(1))])
    expect(await factsOf(house, account, day(1), day(1))).toEqual(await derivedOf(house, 0, day(1), day(1)))
    expect(await ledger(day(1))).toMatchObject({ state: 'HOME', revision: 1 })
  })

  it('replaces what was there when Apple restates the day', async () => {
    await fetchOn(day(2))
    const name = encodeURIComponent(house.account(0).name)
    await house.control('POST', `/accounts/${name}/restatements`, { reportDate: day(2) })
    await wantAgain(house, account, day(2))
    await fetchOn(day(2))
    expect(await factsOf(house, account, day(2), day(2))).toEqual(await derivedOf(house, 0, day(2), day(2)))
    expect(await ledger(day(2))).toMatchObject({ state: 'HOME', revision: 2 })
  })

  it('belongs to the apps it names, also through their purchases; an app that nobody knows has none', async () => {
    const [unknown, known] = await house.rows<{ asc_id: string; sku: string }>(
      'select * from app order by seq',
    )
    const gone = `select id from app where asc_id = '${unknown?.asc_id}'`
    await house.rows(`delete from app_choice where app_id in (${gone})`)
    await house.rows(`delete from app where id in (${gone})`)
    await fetchOn(day(3))
    const facts = await house.rows<{ asc_id: string | null; named: string }>(`
      select app.asc_id, coalesce(parent_identifier, apple_identifier) as named
      from sales_fact left join app on app.id = app_id
      where day = '${day(3)}'`)
    const ofApp = (app: { asc_id: string; sku: string } | undefined) =>
      facts.filter(({ named }) => named === app?.asc_id || named === app?.sku)
    expect(new Set(ofApp(unknown).map((fact) => fact.asc_id))).toEqual(new Set([null]))
    expect(new Set(ofApp(known).map((fact) => fact.asc_id))).toEqual(new Set([known?.asc_id]))
    expect(facts.length).toBe((await derivedOf(house, 0, day(3), day(3))).length)
    await house.work.syncApps(account.ref)
  })
})

describe('a day without a file', () => {
  it('on which nothing was sold is EMPTY', async () => {
    const index = house.simulator.accounts.findIndex(({ slug }) => slug === 'tiny-orchard')
    const tiny = await connectAccount(house, { name: 'Tiny', index, histories: false })
    const days = await truthOf(house, 'tiny-orchard', day(29), newest)
    const quiet = existing(days.find(({ rows }) => rows.length === 0)).on
    await fetchDay(house, tiny, quiet)
    expect(await ledgerOn(house, tiny, quiet)).toMatchObject({ state: 'EMPTY', rows: 0, problemCode: null })
  })

  it('that Apple has not published yet is LATE, and asked for again in an hour', async () => {
    await fault('reportWithheld', { reportDate: day(4) })
    await fetchOn(day(4))
    expect(await ledger(day(4))).toMatchObject({
      state: 'LATE',
      problemCode: 'APPLE_LATE',
      dueAt: minutesFromNow(60),
    })
  })

  it('that is not due yet is asked for again when it is', async () => {
    await want('2026-11-19')
    await fetchOn('2026-11-19')
    expect(await ledger('2026-11-19')).toMatchObject({
      state: 'LATE',
      dueAt: new Date('2026-11-20T16:00:00Z'),
    })
  })

  it('that was late comes home later', async () => {
    await fetchOn(day(4))
    expect(await ledger(day(4))).toMatchObject({ state: 'HOME', problemCode: null })
  })

  it('that Apple no longer keeps is BEYOND', async () => {
    await want('2025-11-10')
    await fetchOn('2025-11-10')
    expect(await ledger('2025-11-10')).toMatchObject({ state: 'BEYOND', problemCode: null })
  })
})

describe('a refusal', () => {
  it('of the role is the delivery’s and the integration’s, and says who can mend it (AT-3)', async () => {
    await fault('roleTooSmall', { endpoint: 'GET /v1/salesReports' })
    await fetchOn(day(5))
    expect(await ledger(day(5))).toMatchObject({ state: 'REFUSED', problemCode: 'ROLE_INSUFFICIENT' })
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: {
        code: 'ROLE_INSUFFICIENT',
        actor: 'CLIENT_ADMIN',
        message: expect.stringContaining('sales'),
      },
    })
    const [capabilities] = await house.core.integrations.capabilities(house.owner, [account.integrationId])
    expect(capabilities?.find(({ name }) => name === 'SALES')).toMatchObject({ status: 'REFUSED' })
  })

  it('of the vendor number names it', async () => {
    await fault('vendorRefused')
    await fetchOn(day(6))
    const vendorNumber = account.key.vendorNumbers[0]
    expect(await ledger(day(6))).toMatchObject({
      state: 'REFUSED',
      problemCode: 'VENDOR_NUMBER_REFUSED',
      problemParams: { vendorNumber },
    })
    const { stateReason } = await integrationOf(house, account)
    expect(stateReason?.message).toContain(vendorNumber)
  })

  it.each([
    ['agreementMissing', 'AGREEMENT_REQUIRED', 'CLIENT_ACCOUNT_HOLDER'],
    ['agreementOldWording', 'AGREEMENT_REQUIRED', 'CLIENT_ACCOUNT_HOLDER'],
    ['membershipExpired', 'MEMBERSHIP_EXPIRED', 'CLIENT_ACCOUNT_HOLDER'],
    ['teamNotFound', 'TEAM_NOT_FOUND', 'CLIENT_ACCOUNT_HOLDER'],
    ['forbiddenOther', 'REFUSED_BY_APPLE', 'CLIENT_ADMIN'],
  ])('of the account (%s) ends by itself: the delivery comes again', async (kind, code, actor) => {
    await wantAgain(house, account, day(7))
    await fault(kind)
    await fetchOn(day(7))
    expect(await ledger(day(7))).toMatchObject({
      state: 'LATE',
      problemCode: code,
      dueAt: minutesFromNow(30),
    })
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code, actor },
    })
    await house.control('DELETE', '/faults')
    await fetchOn(day(7))
    expect(await ledger(day(7))).toMatchObject({ state: 'HOME', problemCode: null })
  })

  it('of a revoked key shuts the integration, and the delivery stays wanted', async () => {
    await house.control('PATCH', `/keys/${account.key.keyId}`, { revoked: true })
    await fetchOn(day(8))
    await house.control('PATCH', `/keys/${account.key.keyId}`, { revoked: false })
    expect(await ledger(day(8))).toMatchObject({ state: 'WANTED', problemCode: 'KEY_REVOKED' })
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'REVOKED',
      stateReason: { code: 'KEY_REVOKED', actor: 'CLIENT_ADMIN' },
    })
  })

  it('by our own machine says so, and goes on by itself: no simulator', async () => {
    const work = createWork({ ...house.deps, apple: { simulator: null } })
    await fetchDay(house, account, day(9), work)
    expect(await ledger(day(9))).toMatchObject({ state: 'LATE', problemCode: 'NO_SIMULATOR' })
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { actor: 'WORKSPACE_ADMIN' },
    })
  })
})

describe('an answer that may be different next time', () => {
  it.each([
    ['serverError', { status: 500 }],
    ['serverError', { status: 503, document: 'json' }],
    ['resetBody', {}],
    ['truncatedGzip', {}],
  ])('(%s %j) is thrown, and nothing has changed', async (kind, more) => {
    const before = [
      await ledger(day(10)),
      await integrationOf(house, account),
      await house.count('sales_fact'),
    ]
    await fault(kind, more)
    await expect(fetchOn(day(10))).rejects.toThrow(Error)
    expect([
      await ledger(day(10)),
      await integrationOf(house, account),
      await house.count('sales_fact'),
    ]).toEqual(before)
  })

  it('(too many requests) says when to come back, and nothing has changed', async () => {
    const before = await ledger(day(10))
    await fault('rateLimited')
    // Apple is asked once, says no, and then is not asked until the wait is over.
    await expect(fetchOn(day(10))).rejects.toThrow(Error)
    const { retryInMs } = await house.work.fetchDelivery({ ...account.ref, deliveryId: before.id })
    expect(retryInMs).toBeGreaterThan(0)
    expect(await ledger(day(10))).toEqual(before)
    await house.rows('delete from apple_budget')
  })

  it('brings the file home then', async () => {
    await fetchOn(day(10))
    expect(await ledger(day(10))).toMatchObject({ state: 'HOME', revision: 1 })
  })

  it('is put off by half an hour when the workflow has given up, and says that Apple does not answer', async () => {
    const { id } = await ledger(day(11))
    await house.work.postponeDelivery({ ...account.ref, deliveryId: id })
    expect(await ledger(day(11))).toMatchObject({
      state: 'LATE',
      problemCode: 'APPLE_UNREACHABLE',
      dueAt: minutesFromNow(30),
    })
  })

  it('does not put off what is home', async () => {
    const { id } = await ledger(day(10))
    await house.work.postponeDelivery({ ...account.ref, deliveryId: id })
    expect(await ledger(day(10))).toMatchObject({ state: 'HOME' })
  })
})

describe('a file that cannot be read', () => {
  it('says why and who can mend it, and loses nothing that was there', async () => {
    await fetchOn(day(12))
    const before = await factsOf(house, account, day(12), day(12))
    await wantAgain(house, account, day(12))
    await fault('missingColumn', { column: 'Units' })
    await fetchOn(day(12))
    expect(await ledger(day(12))).toMatchObject({
      state: 'UNREADABLE',
      problemCode: 'FILE_UNREADABLE',
      problemParams: { detail: expect.stringContaining('Units') },
    })
    expect(before.length).toBeGreaterThan(0)
    expect(await factsOf(house, account, day(12), day(12))).toEqual(before)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'BACKFILLING' })
  })

  it('names the line, and keeps the file for a parser that knows more', async () => {
    const header = Object.keys(
      (await truthOf(house, house.account(0).name, newest, newest))[0]?.rows[0] ?? {},
    )
    const lines = [header, header.map(() => '1'), header.slice(1).map(() => '1')]
    const apple = await standIn(gzipSync(lines.map((fields) => fields.join('\t')).join('\n')))
    try {
      await fetchDay(house, account, day(13), createWork({ ...house.deps, apple: { simulator: apple.url } }))
    } finally {
      apple.close()
    }
    const { problemParams, sha256, state } = await ledger(day(13))
    expect([state, problemParams?.['line']]).toEqual(['UNREADABLE', expect.any(Number)])
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await factsOf(house, account, day(13), day(13))).toEqual([])
  })
})

/** Something at Apple's address that answers everything with one file. */
async function standIn(body: Buffer): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { 'content-type': 'application/a-gzip' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // it listens on a port
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
