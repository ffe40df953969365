import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { accountOf, ask, control, keyOf, reportRows, salesQuery } from './support/client.ts'
import { elements, personOf, reporter, type ReporterAsk } from './support/reporter.ts'
import { haveSamples, sampleText } from './support/samples.ts'

const ACCOUNTANT = 'books@ledger-partners.example'

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-05-20T19:00:00Z') })
  account = accountOf(simulator, 'northwind-games')
})
afterAll(() => simulator.close())

const tokenOf = (role: string): string => personOf(account, role).reporterToken ?? ''
const say = (line: string, more: ReporterAsk = {}): Promise<Response> =>
  reporter(simulator, line, { token: tokenOf('SALES'), ...more })
const code = async (answer: Promise<Response>): Promise<string> =>
  elements(await (await answer).text(), 'Code').join()

describe('what lies behind a token', () => {
  it('is one account, its vendor numbers and a status for somebody of one account', async () => {
    expect(elements(await (await say('Sales.getAccounts')).text(), 'Number')).toEqual([
      account.reporterAccount,
    ])
    expect(elements(await (await say('Sales.getVendors')).text(), 'Vendor')).toEqual(account.vendorNumbers)
    expect(elements(await (await say('Sales.getStatus')).text(), 'Code')).toEqual(['0'])
  })

  it('is several accounts for an accountant, who must say which', async () => {
    const accountant = account.appleIds.find(({ email }) => email === ACCOUNTANT)
    const token = accountant?.reporterToken ?? ''
    const numbers = elements(await (await say('Sales.getAccounts', { token })).text(), 'Number')
    expect(numbers).toHaveLength(3)
    expect(await code(say('Sales.getVendors', { token }))).toBe('214')
    for (const number of numbers) {
      const byLine = await (await say(`a=${number}, Sales.getVendors`, { token })).text()
      const byField = await (await say('Sales.getVendors', { token, account: number })).text()
      expect(byLine).toBe(byField)
    }
    expect(await code(say('Sales.getVendors', { token, account: '1' }))).toBe('215')
    expect(await code(say('Sales.getVendors', { token, account: '' }))).toBe('215')
  })

  it('is nothing of Finance for somebody who sees sales alone', async () => {
    expect(elements(await (await say('Finance.getAccounts')).text(), 'Number')).toEqual([])
    const token = tokenOf('FINANCE')
    const regions = await (
      await say('Finance.getVendorsAndRegions', { token, account: account.reporterAccount })
    ).text()
    expect(elements(regions, 'Code')).toContain('DE')
  })

  it('is told to people in lines, without XML', async () => {
    expect(await (await say('Sales.getAccounts', { mode: 'Normal' })).text()).toBe(
      `${account.name}, ${account.reporterAccount}`,
    )
    expect(await (await say('Sales.nothing', { mode: 'Normal' })).text()).toBe('Invalid command.')
  })
})

describe('a report', () => {
  const report = (date: string, more: ReporterAsk = {}, kind = 'Sales,Summary,Daily'): Promise<Response> =>
    say(`Sales.getReport, ${account.vendorNumbers[0] ?? ''},${kind},${date}`, more)

  it('agrees with the API to the unit', async () => {
    const answer = await report('20260518')
    expect(answer.headers.get('content-type')).toBe('application/a-gzip')
    expect(answer.headers.get('filename')).toBe(`S_D_${account.vendorNumbers[0] ?? ''}_20260518.txt.gz`)
    expect(answer.headers.get('downloadmsg')).toContain('Successfully downloaded')
    const viaApi = await ask(
      simulator,
      { account, key: keyOf(account, 'SALES') },
      salesQuery(account.vendorNumbers[0], '2026-05-18'),
    )
    const rows = await reportRows(answer)
    expect(rows.length).toBeGreaterThan(200)
    expect(rows).toEqual(await reportRows(viaApi))
  })

  it('of a week is named by its Sunday, of a month and a year by their digits', async () => {
    expect((await report('20260517', {}, 'Sales,Summary,Weekly')).status).toBe(200)
    expect((await report('202604', {}, 'Sales,Summary,Monthly')).status).toBe(200)
    expect((await report('2025', {}, 'Sales,Summary,Yearly')).status).toBe(200)
    expect(await code(report('20260516', {}, 'Sales,Summary,Weekly'))).toBe('206')
  })

  it('of a week may be that of the week before, as the live service has it now and then', async () => {
    const days = async (): Promise<Set<string | undefined>> =>
      new Set(
        (await reportRows(await report('20260517', {}, 'Sales,Summary,Weekly'))).map(
          (row) => row['End Date'],
        ),
      )
    expect([...(await days())]).toEqual(['05/17/2026'])
    await control(simulator, 'POST', '/faults', { kind: 'wrongWeek', account: account.slug, count: 1 })
    expect([...(await days())]).toEqual(['05/10/2026'])
  })

  it.each([
    ['210', '20260520', 'Sales,Summary,Daily'],
    ['209', '20240101', 'Sales,Summary,Daily'],
    ['205', 'yesterday', 'Sales,Summary,Daily'],
    ['201', '20260518', 'Songs,Summary,Daily'],
    ['202', '20260518', 'Sales,Whole,Daily'],
    ['203', '20260518', 'Sales,Detailed,Daily'],
    ['204', '20260518', 'Sales,Summary,Hourly'],
    ['207', '20260518', 'Subscription,Summary,Weekly'],
    ['121', '20260518', 'Subscriber,Detailed,Daily'],
  ])('is refused with error %s for %s %s', async (expected, date, kind) => {
    expect(await code(report(date, {}, kind))).toBe(expected)
  })

  it('that wants a version names the latest one', async () => {
    const refusal = await (await report('20260518', {}, 'Subscriber,Detailed,Daily')).text()
    expect(refusal).toContain('The latest version for this report is 1_3.')
    expect((await report('20260518,1_3', {}, 'Subscriber,Detailed,Daily')).status).toBe(200)
    expect(await (await say('Sales.getReportVersion, Subscriber,Detailed')).text()).toBe('1_3')
  })

  it('of a wrong vendor number is error 200, of too few parameters 102', async () => {
    expect(await code(say('Sales.getReport, 12345678,Sales,Summary,Daily,20260518'))).toBe('200')
    expect(await code(say('Sales.getReport, 12345678,Sales'))).toBe('102')
  })

  it('that is late says when to come back, and errors may come as successes', async () => {
    await control(simulator, 'POST', '/faults', {
      kind: 'reportDelayed',
      account: account.slug,
      lateHours: 3,
      count: 1,
    })
    await control(simulator, 'POST', '/faults', { kind: 'errorsAsSuccess', account: account.slug, count: 1 })
    const answer = await report('20260518')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/<Code>117<\/Code>.*estimated time of availability is 2026-05-20T22:/)
  })
})

describe('a finance report', () => {
  it.each([
    ['300', '1,US,Financial,2026,3'],
    ['316', 'VENDOR,XX,Financial,2026,3'],
    ['301', 'VENDOR,US,Match,2026,3'],
    ['314', 'VENDOR,US,Financial,26,3'],
    ['315', 'VENDOR,US,Financial,2026,13'],
    ['213', 'VENDOR,US,Financial,2026,3'],
  ])('answers error %s to %s', async (expected, parameters) => {
    const line = `Finance.getReport, ${parameters.replace('VENDOR', account.vendorNumbers[0] ?? '')}`
    const token = tokenOf('FINANCE')
    expect(await code(say(line, { token, account: account.reporterAccount }))).toBe(expected)
  })
})

describe('a token', () => {
  it('is shown to whoever knows an app-specific password, and to nobody with the password of the Apple ID', async () => {
    const { email, appSpecificPassword, password, reporterToken } = personOf(account, 'SALES')
    const shown = await (await say('Sales.viewToken', { email, password: appSpecificPassword ?? '' })).text()
    expect(elements(shown, 'AccessToken')).toEqual([reporterToken])
    expect(elements(shown, 'ExpirationDate')).toEqual(['2026-10-07'])
    expect(await code(say('Sales.viewToken', { email, password }))).toBe('108')
    expect(await code(say('Sales.viewToken', { email }))).toBe('131')
  })

  it('is made in two steps, and ends the one before it at once', async () => {
    const own = await startSimulator({ accounts: 1, apps: 1, now: new Date('2026-05-20T19:00:00Z') })
    try {
      const [only] = own.accounts
      if (only === undefined) throw new Error('an account expected')
      const { email, appSpecificPassword, reporterToken } = personOf(only, 'SALES')
      const ask = { email, password: appSpecificPassword ?? '' }
      const question = await reporter(own, 'Sales.generateToken', ask)
      expect(await question.text()).toContain('your existing token will be deleted')
      expect(await code(reporter(own, 'Sales.getAccounts', { token: reporterToken }))).toBe('')
      const requestId = question.headers.get('service_request_id') ?? ''
      const form = { isExistingToken: 'Y', requestId }
      const made = await (await reporter(own, 'Sales.generateToken', { ...ask, form })).text()
      const [token = ''] = elements(made, 'AccessToken')
      expect(elements(made, 'ExpirationDate')).toEqual(['2026-11-16'])
      expect(await code(reporter(own, 'Sales.getAccounts', { token: reporterToken }))).toBe('124')
      expect((await reporter(own, 'Sales.getAccounts', { token })).status).toBe(200)
    } finally {
      await own.close()
    }
  })

  it('is none at first for an Admin who has never asked for one', async () => {
    const { email, appSpecificPassword } = personOf(account, 'ADMIN')
    const ask = { email, password: appSpecificPassword ?? '' }
    expect(await (await say('Sales.viewToken', ask)).text()).toContain(
      "You currently don't have an access token.",
    )
    expect(await (await say('Sales.generateToken', ask)).text()).toContain(
      "won't be able to log in to Reporter",
    )
  })

  it('expires after 180 days, and dies when its person makes another elsewhere', async () => {
    const own = await startSimulator({ accounts: 1, apps: 1, now: new Date('2026-05-20T19:00:00Z') })
    try {
      const [only] = own.accounts
      if (only === undefined) throw new Error('an account expected')
      const { email, reporterToken } = personOf(only, 'FINANCE')
      const asked = (): Promise<string> =>
        code(reporter(own, 'Finance.getAccounts', { token: reporterToken }))
      await control(own, 'POST', '/clock', { advance: { days: 140 } })
      expect(await asked()).toBe('')
      await control(own, 'POST', '/clock', { advance: { days: 1 } })
      expect(await asked()).toBe('123')
      await control(own, 'POST', `/apple-ids/${email}/reporter-token`)
      expect(await asked()).toBe('124')
    } finally {
      await own.close()
    }
  })

  it('outlives the app-specific passwords that a new password of the Apple ID ends', async () => {
    const own = await startSimulator({ accounts: 1, apps: 1 })
    try {
      const [only] = own.accounts
      if (only === undefined) throw new Error('an account expected')
      const { email, appSpecificPassword, reporterToken } = personOf(only, 'SALES')
      await control(own, 'PATCH', `/apple-ids/${email}`, { password: 'Another-Light-1' })
      expect(
        await code(reporter(own, 'Sales.viewToken', { email, password: appSpecificPassword ?? '' })),
      ).toBe('108')
      expect((await reporter(own, 'Sales.getAccounts', { token: reporterToken })).status).toBe(200)
    } finally {
      await own.close()
    }
  })

  it('reaches an account no longer once its person was removed there', async () => {
    const own = await startSimulator({ accounts: 2, apps: 1 })
    try {
      const [, second] = own.accounts
      const accountant = second?.appleIds.find(({ email }) => email === ACCOUNTANT)
      const token = accountant?.reporterToken ?? ''
      await control(own, 'DELETE', `/accounts/${second?.slug ?? ''}/people/${ACCOUNTANT}`)
      const numbers = elements(await (await reporter(own, 'Sales.getAccounts', { token })).text(), 'Number')
      expect(numbers).toEqual([own.accounts[0]?.reporterAccount])
    } finally {
      await own.close()
    }
  })
})

describe('a request that Reporter cannot take', () => {
  it.each([
    ['101', 'Sales.getNothing', {}],
    ['115', 'Sales.getVendors', { version: '9.9' }],
    ['115', 'Sales.viewToken', { version: '2.1', email: 'somebody@example.com' }],
    ['124', 'Sales.getVendors', { token: '00000000-0000-4000-8000-000000000000' }],
    ['132', 'Sales.getVendors', { token: '' }],
  ])('gets error %s: %s %j', async (expected, line, more) => {
    expect(await code(say(line, more))).toBe(expected)
  })

  it('in a mode that nobody knows is told so in plain words', async () => {
    const answer = await say('Sales.getVendors', { mode: 'Robot.JSON' })
    expect(await answer.text()).toBe('Invalid output mode.')
  })

  it('leaves its command in the ledger and never its secret', async () => {
    await say('Sales.getVendors')
    const ledger = JSON.stringify(
      await control(simulator, 'GET', `/ledger?account=${encodeURIComponent(account.name)}`),
    )
    expect(ledger).toContain('/reportservice/sales/v1#Sales.getVendors')
    expect(ledger).not.toContain(tokenOf('SALES'))
  })
})

describe.runIf(haveSamples)('beside answers that Apple sent', () => {
  const flat = (xml: string): string => xml.trim().replaceAll(/>\s+</g, '><')

  it('errors and lists have the same envelope', async () => {
    const error = await (await say('Sales.getNothing')).text()
    expect(error).toBe(flat(sampleText('reporter/error_101_invalid_command.xml')))
    const invalid = await (
      await say('Sales.getVendors', { token: '00000000-0000-4000-8000-000000000000' })
    ).text()
    expect(elements(invalid, 'Message')).toEqual(
      elements(sampleText('reporter/error_124_token_invalid.xml'), 'Message'),
    )
    const vendors = await (await say('Sales.getVendors')).text()
    const shape = (xml: string): string => xml.replaceAll(/\d{7,}/g, 'N')
    expect(shape(vendors)).toBe(shape(sampleText('reporter/sales_getVendors_one.xml').trim()))
  })

  it('the question before a token and the answer to viewToken have the same words', async () => {
    const { email, appSpecificPassword } = personOf(account, 'SALES')
    const ask = { email, password: appSpecificPassword ?? '' }
    const question = await (await say('Sales.generateToken', ask)).text()
    expect(question.trim()).toBe(sampleText('reporter/generateToken_step1.txt').trim())
    const names = (xml: string): string[] => [...xml.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)
    const shown = await (await say('Sales.viewToken', ask)).text()
    expect(names(shown)).toEqual(names(sampleText('reporter/viewToken_valid.xml')))
  })
})
