import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import {
  accountOf,
  ask,
  control,
  errors,
  firstError,
  keyOf,
  reportRows,
  salesQuery,
} from './support/client.ts'
import { haveSamples, sampleText } from './support/samples.ts'

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-05-20T19:00:00Z') })
  account = accountOf(simulator, 'northwind-games')
})
afterAll(() => simulator.close())

const report = (date: string | null, more = {}, of = account): Promise<Response> =>
  ask(simulator, { account: of, key: keyOf(of, 'SALES') }, salesQuery(of.vendorNumbers[0], date, more), {
    headers: { accept: 'application/a-gzip' },
  })

interface Truth {
  days: { on: string; publication: string; rows: Record<string, string>[] }[]
}

const truth = async (slug: string, from: string, to: string): Promise<Truth> =>
  (await control(simulator, 'GET', `/accounts/${slug}/sales?from=${from}&to=${to}`)) as Truth // the shape under test

describe('a daily sales report', () => {
  it('comes as gzip under a coding that no client undoes', async () => {
    const response = await report('2026-05-18')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/a-gzip')
    expect(response.headers.get('content-encoding')).toBe('agzip')
    expect(response.headers.get('x-reports-filename')).toBe(`S_D_${account.vendorNumbers[0]}_20260518.txt.gz`)
    const body = Buffer.from(await response.arrayBuffer())
    expect([...body.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  })

  it('tells row by row what the control plane calls the truth', async () => {
    const rows = await reportRows(await report('2026-05-18'))
    const { days } = await truth('northwind-games', '2026-05-18', '2026-05-18')
    expect(rows.length).toBeGreaterThan(200)
    expect(rows).toEqual(days[0]?.rows)
  })

  it('holds downloads, updates, purchases, subscriptions and refunds of several storefronts', async () => {
    const { days } = await truth('northwind-games', '2026-04-20', '2026-05-18')
    const rows = days.flatMap((day) => day.rows)
    const types = new Set(rows.map((row) => row['Product Type Identifier']))
    for (const type of ['1F', '3F', '7F', 'IA1', 'IAY']) expect(types).toContain(type)
    expect(new Set(rows.map((row) => row['Country Code'])).size).toBeGreaterThan(20)
    expect(rows.some((row) => Number(row.Units) < 0 && Number(row['Developer Proceeds']) > 0)).toBe(true)
    expect(
      rows
        .filter((row) => row['Product Type Identifier'] === 'IAY')
        .every((row) => row['Parent Identifier'] !== ' '),
    ).toBe(true)
  })

  it('holds bundles of apps, which no list of apps names', async () => {
    const all = await Promise.all(
      simulator.accounts.map((each) => truth(each.slug, '2026-05-10', '2026-05-17')),
    )
    const rows = all.flatMap(({ days }) => days.flatMap((day) => day.rows))
    const bundle = rows.find((row) => row['Product Type Identifier'] === '1-B')
    expect(bundle).toMatchObject({ Title: expect.stringContaining(' + '), Version: ' ' })
    const owner = simulator.accounts.find((each) => each.name === bundle?.Developer) ?? account
    const apps = await ask(
      simulator,
      { account: owner, key: keyOf(owner, 'ADMIN') },
      `/v1/apps?filter[id]=${bundle?.['Apple Identifier']}`,
    )
    expect(await apps.json()).toMatchObject({ data: [] })
  })

  it('writes money with the decimals of its currency', async () => {
    const { days } = await truth('northwind-games', '2026-05-01', '2026-05-18')
    const prices = (currency: string): string[] =>
      days
        .flatMap((day) => day.rows)
        .filter((row) => row['Customer Currency'] === currency && row['Customer Price'] !== '0')
        .map((row) => row['Customer Price'] ?? '')
    expect(prices('JPY')[0]).toMatch(/^-?\d+$/)
    expect(prices('USD')[0]).toMatch(/^-?\d+\.\d{2}$/)
    expect(prices('KWD')[0]).toMatch(/^-?\d+\.\d{3}$/)
  })

  it.skipIf(!haveSamples)('has the header of a live file', async () => {
    const [header] = sampleText('sales/synth_daily_20260719_28col_downloads.tsv').split('\n')
    const [row] = await reportRows(await report('2026-05-18'))
    expect(Object.keys(row ?? {})).toEqual(header?.split('\t'))
  })

  it('is the same in another simulator of the same seed', async () => {
    const twin = await startSimulator({ now: new Date('2026-05-20T19:00:00Z') })
    try {
      const of = accountOf(twin, 'northwind-games')
      const response = await ask(
        twin,
        { account: of, key: keyOf(of, 'SALES') },
        salesQuery(of.vendorNumbers[0], '2026-05-11'),
      )
      expect(await reportRows(response)).toEqual(await reportRows(await report('2026-05-11')))
    } finally {
      await twin.close()
    }
  })

  it('is the newest one when no date is asked for', async () => {
    expect((await report(null)).headers.get('x-reports-filename')).toContain('_20260519')
  })

  it('gains late purchases when it is restated', async () => {
    const before = await reportRows(await report('2026-03-03'))
    await control(simulator, 'POST', '/accounts/northwind-games/restatements', { reportDate: '2026-03-03' })
    const after = await reportRows(await report('2026-03-03'))
    const units = (rows: Record<string, string>[]): number =>
      rows.reduce((sum, row) => sum + Number(row.Units), 0)
    expect(units(after)).toBeGreaterThan(units(before))
    expect(after).toEqual((await truth('northwind-games', '2026-03-03', '2026-03-03')).days[0]?.rows)
  })
})

describe('a day without a report', () => {
  it('is a 404 that says so when nothing was sold', async () => {
    const tiny = accountOf(simulator, 'tiny-orchard')
    const { days } = await truth('tiny-orchard', '2026-03-01', '2026-05-18')
    const empty = days.find((day) => day.rows.length === 0)
    const response = await report(empty?.on ?? '', {}, tiny)
    expect(response.status).toBe(404)
    expect(await firstError(response)).toMatchObject({
      detail: 'There were no sales for the date specified.',
    })
  })

  it('is a 404 that says "not available yet" until 8 in the morning, Pacific time, of the next day', async () => {
    await control(simulator, 'POST', '/clock', { now: '2026-05-20T14:59:00Z' })
    expect(await firstError(await report('2026-05-19'))).toMatchObject({
      detail: expect.stringMatching(/^Report is not available yet/),
    })
    await control(simulator, 'POST', '/clock', { now: '2026-05-20T15:00:30Z' })
    expect((await report('2026-05-19')).status).toBe(200)
  })

  it('is a 410 when Apple has thrown the report away', async () => {
    const response = await report('2025-05-10')
    expect(response.status).toBe(410)
    expect(await firstError(response)).toMatchObject({ detail: 'Report is no longer available.' })
  })
})

describe('a wrong question', () => {
  it('is answered with every missing parameter at once', async () => {
    const response = await ask(simulator, { account, key: keyOf(account, 'SALES') }, '/v1/salesReports')
    expect(response.status).toBe(400)
    const found = await errors(response)
    expect(found.map((error) => error.code)).toEqual(Array(4).fill('PARAMETER_ERROR.REQUIRED'))
  })

  it('names an unknown vendor number', async () => {
    const response = await report('2026-05-18', { 'filter[vendorNumber]': '11111111' })
    expect(response.status).toBe(400)
    expect(await firstError(response)).toMatchObject({
      code: 'PARAMETER_ERROR.INVALID',
      detail: 'Invalid vendor number specified. Try again.',
      source: { parameter: 'filter[vendorNumber]' },
    })
  })

  it('names the version that would have been right', async () => {
    expect(await firstError(await report('2026-05-18', { 'filter[version]': '1_9' }))).toMatchObject({
      detail:
        'The version parameter you have specified is invalid. The latest version for this report is 1_0.',
    })
  })

  it('is a 406 when JSON is wanted', async () => {
    const as = { account, key: keyOf(account, 'SALES') }
    const response = await ask(simulator, as, salesQuery(account.vendorNumbers[0], '2026-05-18'), {
      headers: { accept: 'application/json' },
    })
    expect(response.status).toBe(406)
    expect(await firstError(response)).toMatchObject({
      detail: expect.stringContaining('Allowed: application/a-gzip'),
    })
  })
})
