import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { accountOf, ask, control, firstError, keyOf, reportRows, salesQuery } from './support/client.ts'
import { haveSamples, sampleText } from './support/samples.ts'

type Row = Record<string, string>

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-05-20T19:00:00Z') })
  account = accountOf(simulator, 'northwind-games')
})
afterAll(() => simulator.close())

async function askReport(
  type: string,
  date: string | null,
  more: Record<string, string> = {},
  of = account,
): Promise<Response> {
  const path = salesQuery(of.vendorNumbers[0], date, { 'filter[reportType]': type, ...more })
  return ask(simulator, { account: of, key: keyOf(of, 'ADMIN') }, path)
}

const rowsOf = async (type: string, date: string, more: Record<string, string> = {}): Promise<Row[]> =>
  reportRows(await askReport(type, date, more))

async function salesOfDays(from: string, to: string): Promise<Row[]> {
  const truth = await control(simulator, 'GET', `/accounts/northwind-games/sales?from=${from}&to=${to}`)
  return (truth as { days: { rows: Row[] }[] }).days.flatMap((day) => day.rows) // the shape under test
}

async function dayWithRows(type: string): Promise<string> {
  const truth = await control(
    simulator,
    'GET',
    `/accounts/northwind-games/reports/${type}?from=2026-05-01&to=2026-05-18`,
  )
  const { days } = truth as { days: { on: string; rows: Row[] }[] } // the shape under test
  return days.find((day) => day.rows.length > 0)?.on ?? ''
}

const unitsBy = (rows: Row[], ...columns: string[]): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join('|')
    sums.set(key, (sums.get(key) ?? 0) + Number(row.Units))
  }
  return new Map([...sums].filter(([, units]) => units !== 0))
}

const V1_3 = { 'filter[version]': '1_3' }

describe('longer sales reports', () => {
  const dimensions = ['SKU', 'Product Type Identifier', 'Country Code', 'Device', 'Customer Price', 'Version']

  it('of a week add up its seven days', async () => {
    const week = await rowsOf('SALES', '2026-05-17', { 'filter[frequency]': 'WEEKLY' })
    expect(unitsBy(week, ...dimensions)).toEqual(
      unitsBy(await salesOfDays('2026-05-11', '2026-05-17'), ...dimensions),
    )
    expect(new Set(week.map((row) => `${row['Begin Date']}-${row['End Date']}`))).toEqual(
      new Set(['05/11/2026-05/17/2026']),
    )
  })

  it('of a month add up its days', async () => {
    const response = await askReport('SALES', '2026-02', { 'filter[frequency]': 'MONTHLY' })
    expect(response.headers.get('x-reports-filename')).toBe(`S_M_${account.vendorNumbers[0]}_202602.txt.gz`)
    const days = await salesOfDays('2026-02-01', '2026-02-28')
    expect(unitsBy(await reportRows(response), ...dimensions)).toEqual(unitsBy(days, ...dimensions))
  })

  it.each([
    ['WEEKLY', '2026-05-17', 200],
    ['WEEKLY', '2026-05-24', 404],
    ['WEEKLY', '2026-05-16', 400],
    ['MONTHLY', '2026-04', 200],
    ['MONTHLY', '2026-05', 404],
    ['MONTHLY', '2025-03', 410],
    ['MONTHLY', '2026-5', 400],
    ['YEARLY', '2026', 404],
    ['DAILY', '2026-02-30', 400],
  ])('%s of %s is answered with %i', async (frequency, date, status) => {
    expect((await askReport('SALES', date, { 'filter[frequency]': frequency })).status).toBe(status)
  })

  it('must be dated, unlike daily ones', async () => {
    const response = await askReport('SALES', null, { 'filter[frequency]': 'WEEKLY' })
    expect(await firstError(response)).toMatchObject({
      code: 'PARAMETER_ERROR.REQUIRED',
      source: { parameter: 'filter[reportDate]' },
    })
  })
})

describe('the subscription family', () => {
  it('tells the same story in sales, subscriber and event reports', async () => {
    const date = '2026-05-10'
    const sales = (await rowsOf('SALES', date)).filter((row) => row['Product Type Identifier'] === 'IAY')
    const subscribers = await rowsOf('SUBSCRIBER', date, { 'filter[reportSubType]': 'DETAILED', ...V1_3 })
    const events = (
      await Promise.all(
        ['10', '11', '12', '13'].map((day) => rowsOf('SUBSCRIPTION_EVENT', `2026-05-${day}`, V1_3)),
      )
    )
      .flat()
      .filter((row) => row['Event Date'] === date)
    const charged = subscribers.filter((row) => row.Refund !== 'Yes')
    const sold = sales.filter((row) => Number(row.Units) > 0)
    expect(sold.reduce((sum, row) => sum + Number(row.Units), 0)).toBe(charged.length)
    expect(
      sales.filter((row) => Number(row.Units) < 0).reduce((sum, row) => sum - Number(row.Units), 0),
    ).toBe(subscribers.filter((row) => row.Refund === 'Yes').length)
    const silent = ['Cancel', 'Billing Retry from Paid Subscription', 'Canceled from Billing Retry']
    const count = (names: (name: string) => boolean): number =>
      events.filter((row) => names(row.Event ?? '')).reduce((sum, row) => sum + Number(row.Quantity), 0)
    expect(count((name) => !silent.includes(name))).toBe(subscribers.length)
    expect(count((name) => name === 'Refund')).toBe(subscribers.filter((row) => row.Refund === 'Yes').length)
  })

  it('counts in the state of an evening those of the evening before, with what happened in between', async () => {
    const total = async (date: string): Promise<number> => {
      const counting = /^(Active|Free Trial|Pay)/
      return (await rowsOf('SUBSCRIPTION', date, V1_3)).reduce(
        (sum, row) =>
          sum +
          Object.entries(row).reduce(
            (all, [column, value]) => (counting.test(column) ? all + Number(value) : all),
            0,
          ),
        0,
      )
    }
    const { rows } = (
      (await control(
        simulator,
        'GET',
        '/accounts/northwind-games/reports/SUBSCRIBER?from=2026-05-11&to=2026-05-11',
      )) as { days: { rows: Row[] }[] }
    ).days[0] ?? { rows: [] } // the shape under test
    const [before, after] = [await total('2026-05-10'), await total('2026-05-11')]
    expect(before).toBeGreaterThan(200)
    expect(Math.abs(after - before)).toBeLessThan(rows.length)
  })

  it.skipIf(!haveSamples).each([
    ['SUBSCRIPTION', 'SUMMARY', 'subscriptions/real_subscription_summary_20260218_v1_3_35col.tsv', V1_3],
    ['SUBSCRIPTION_EVENT', 'SUMMARY', 'subscriptions/synth_subscription_event_v1_3_29col.tsv', V1_3],
    ['SUBSCRIBER', 'DETAILED', 'subscriber/synth_subscriber_detailed_v1_3_26col.tsv', V1_3],
    [
      'SUBSCRIPTION_OFFER_CODE_REDEMPTION',
      'SUMMARY',
      'subscriptions/synth_offer_code_redemption_9col.tsv',
      { 'filter[version]': '1_0' },
    ],
  ])('%s has the header of the sample', async (type, subType, sample, version) => {
    const date = await dayWithRows(type)
    const [row] = await rowsOf(type, date, { 'filter[reportSubType]': subType, ...version })
    expect(Object.keys(row ?? {})).toEqual(sampleText(sample).split('\n')[0]?.split('\t'))
  })

  it('leaves small counts of subscribers empty and writes yen with two decimals', async () => {
    const rows = await rowsOf('SUBSCRIPTION', '2026-05-10', V1_3)
    const told = rows.map((row) => row.Subscribers ?? '')
    expect(told).toContain('')
    expect(told.filter((text) => text !== '').every((text) => Number(text) >= 4)).toBe(true)
    expect(rows.find((row) => row['Customer Currency'] === 'JPY')?.['Customer Price']).toMatch(/^\d+\.00$/)
    const names = new Map<string, Set<string>>()
    for (const row of rows)
      names.set(
        row['App Apple ID'] ?? '',
        (names.get(row['App Apple ID'] ?? '') ?? new Set()).add(row['App Name'] ?? ''),
      )
    expect(Math.max(...[...names.values()].map((each) => each.size))).toBeGreaterThan(1)
  })

  it('holds events of several days in one file', async () => {
    const dates = new Set(
      (await rowsOf('SUBSCRIPTION_EVENT', '2026-05-10', V1_3)).map((row) => row['Event Date']),
    )
    expect(dates.size).toBeGreaterThan(1)
    expect(dates).toContain('2026-05-10')
  })

  it('wants a version and a day', async () => {
    expect(await firstError(await askReport('SUBSCRIPTION', '2026-05-10'))).toMatchObject({
      detail: expect.stringContaining('The latest version for this report is 1_3.'),
    })
    expect(await firstError(await askReport('SUBSCRIPTION', null, V1_3))).toMatchObject({
      detail: 'There were no sales for the date specified.',
    })
  })

  it('calls a right vendor number invalid when its account has no subscriptions', async () => {
    const without = await startSimulator({ accounts: 8, apps: 1, now: new Date('2026-05-20T19:00:00Z') })
    try {
      const statuses = await Promise.all(
        without.accounts.map(async (each) => {
          const path = salesQuery(each.vendorNumbers[0], '2026-05-10', {
            'filter[reportType]': 'SUBSCRIPTION',
            ...V1_3,
          })
          return (await ask(without, { account: each, key: keyOf(each, 'ADMIN') }, path)).status
        }),
      )
      expect(statuses).toContain(400)
      expect(statuses).toContain(200)
    } finally {
      await without.close()
    }
  })
})

describe('other reports', () => {
  it.each([
    ['PRE_ORDER', 'SUMMARY', 'DAILY', '2026-05-10'],
    ['NEWSSTAND', 'DETAILED', 'WEEKLY', '2026-05-17'],
    ['INSTALLS', 'DETAILED', 'MONTHLY', '2026-04'],
    ['FIRST_ANNUAL', 'SUMMARY', 'YEARLY', '2025'],
    ['WIN_BACK_ELIGIBILITY', 'SUMMARY', 'DAILY', '2026-05-10'],
  ])(
    '%s, of which no file is known, answers as for an account without data',
    async (type, subType, frequency, date) => {
      const response = await askReport(type, date, {
        'filter[reportSubType]': subType,
        'filter[frequency]': frequency,
      })
      expect(response.status).toBe(404)
      expect(await firstError(response)).toMatchObject({
        detail: 'There were no sales for the date specified.',
      })
    },
  )

  it('in a combination that Apple does not offer are refused', async () => {
    expect(
      (await askReport('SUBSCRIPTION', '2026-05-17', { 'filter[frequency]': 'WEEKLY', ...V1_3 })).status,
    ).toBe(400)
    expect((await askReport('SALES', '2026-05-10', { 'filter[reportSubType]': 'DETAILED' })).status).toBe(400)
  })

  it('of finance have no month yet, and want every parameter', async () => {
    const as = { account, key: keyOf(account, 'FINANCE') }
    const path = `/v1/financeReports?filter[vendorNumber]=${account.vendorNumbers[0]}&filter[reportType]=FINANCIAL&filter[regionCode]=ZZ&filter[reportDate]=2026-01`
    const response = await ask(simulator, as, path)
    expect(response.status).toBe(404)
    expect(await firstError(response)).toMatchObject({
      detail: 'There were no sales for the date specified.',
    })
    expect((await ask(simulator, as, path.replace('&filter[regionCode]=ZZ', ''))).status).toBe(400)
    expect((await ask(simulator, { account, key: keyOf(account, 'SALES') }, path)).status).toBe(403)
  })

  it('of a renumbered account lie under the number of their time', async () => {
    const renumbered = accountOf(simulator, 'kumo-works')
    const [present, earlier] = renumbered.vendorNumbers
    await control(simulator, 'POST', '/clock', { now: '2025-08-01T19:00:00Z' })
    const status = async (vendorNumber: string | undefined, date: string): Promise<number> =>
      (
        await ask(
          simulator,
          { account: renumbered, key: keyOf(renumbered, 'SALES') },
          salesQuery(vendorNumber, date),
        )
      ).status
    expect([await status(present, '2025-07-20'), await status(earlier, '2025-07-20')]).toEqual([200, 404])
    expect([await status(present, '2025-06-20'), await status(earlier, '2025-06-20')]).toEqual([404, 200])
    await control(simulator, 'POST', '/clock', { now: '2026-05-20T19:00:00Z' })
  })
})
