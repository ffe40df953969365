import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startSimulator,
  type AccountDescription,
  type AppleIdDescription,
  type Simulator,
} from '../src/index.ts'
import { accountOf, control } from './support/client.ts'
import { phonesOf } from './support/phone.ts'
import { personOf, reporter } from './support/reporter.ts'
import { Browser } from './support/sign-in.ts'

let simulator: Simulator
let account: AccountDescription
let browser: Browser
let admin: AppleIdDescription

beforeEach(async () => {
  simulator = await startSimulator({ accounts: 3, apps: 1, now: new Date('2026-05-20T19:00:00Z') })
  account = accountOf(simulator, 'northwind-games')
  admin = personOf(account, 'ADMIN')
  browser = new Browser(simulator)
})
afterEach(() => simulator.close())

const { newest, manner } = phonesOf(() => simulator)
const session = (): Promise<Response> => browser.send('appstoreconnect', 'GET', '/olympus/v1/session')

async function signIn(who: AppleIdDescription = admin): Promise<void> {
  expect((await browser.prove(who)).status).toBe(409)
  await browser.push()
  expect((await browser.enter(await newest())).status).toBe(204)
  expect((await browser.trust()).status).toBe(204)
}

describe('a trusted browser', () => {
  it('needs no code for thirty days, when its cookie comes in quotes', async () => {
    await signIn()
    const again = (): Promise<Response> => {
      const next = new Browser(simulator)
      for (const [name, value] of browser.cookies) if (name.startsWith('DES')) next.cookies.set(name, value)
      return next.prove(admin)
    }
    expect((await again()).status).toBe(200)
    await control(simulator, 'POST', '/clock', { advance: { days: 31 } })
    expect((await again()).status).toBe(409)
  })

  it('without the quotes is a stranger', async () => {
    await signIn()
    for (const [name, value] of browser.cookies) browser.cookies.set(name, value.replaceAll('"', ''))
    expect((await browser.prove(admin)).status).toBe(409)
  })
})

describe('a session', () => {
  it('names the person, the account and its issuer', async () => {
    await signIn()
    expect(await (await session()).json()).toMatchObject({
      user: { emailAddress: admin.email },
      provider: { publicProviderId: account.issuerId, name: account.name },
      roles: ['ADMIN'],
    })
  })

  it('of an accountant has several accounts and moves between them by either message', async () => {
    const accountant = account.appleIds.find(({ email }) => email.startsWith('books@'))
    await manner('books@ledger-partners.example', { devices: 1 })
    await signIn(accountant)
    const now = async (): Promise<string> =>
      ((await (await session()).json()) as { provider: { name: string } }).provider.name // as documented
    expect(await now()).toBe(account.name)
    const [, second, third] = simulator.accounts
    const provider = { data: { type: 'providers', id: second?.issuerId } }
    const json = { data: { type: 'providerSwitchRequests', relationships: { provider } } }
    await browser.send('appstoreconnect', 'POST', '/olympus/v1/providerSwitchRequests', { json })
    expect(await now()).toBe(second?.name)
    const { availableProviders } = (await (await session()).json()) as {
      availableProviders: { name: string; providerId: number }[]
    } // as documented
    const providerId = availableProviders.find(({ name }) => name === third?.name)?.providerId
    await browser.send('appstoreconnect', 'POST', '/olympus/v1/session', {
      json: { provider: { providerId } },
    })
    expect(await now()).toBe(third?.name)
  })

  it('is of no use to somebody who works in no account', async () => {
    const nowhere = simulator.strangers.find(({ obstacle }) => obstacle === null)
    if (nowhere === undefined) throw new Error('a stranger expected')
    await browser.prove(nowhere)
    await browser.push()
    await browser.enter(await newest())
    await browser.trust()
    expect((await session()).status).toBe(403)
  })

  it('ends when its time has come, when Apple ends it, and with a new password, as the passwords for apps do', async () => {
    await control(simulator, 'PATCH', '/sign-in', { sessionDays: 2 })
    await signIn()
    await control(simulator, 'POST', '/clock', { advance: { days: 3 } })
    expect((await session()).status).toBe(401)
    browser = new Browser(simulator)
    await signIn()
    expect(await control(simulator, 'DELETE', `/apple-ids/${admin.email}/sessions`)).toEqual({ ended: 2 })
    expect((await session()).status).toBe(401)
    browser = new Browser(simulator)
    await signIn()
    await control(simulator, 'PATCH', `/apple-ids/${admin.email}`, { password: 'Another-Light-2' })
    expect((await session()).status).toBe(401)
    const ask = { email: admin.email, password: admin.appSpecificPassword ?? '' }
    expect(await (await reporter(simulator, 'Sales.viewToken', ask)).text()).toContain('<Code>108</Code>')
  })

  it('lists the agreements that wait for somebody', async () => {
    await signIn()
    const waiting = async (): Promise<unknown> =>
      (await browser.send('appstoreconnect', 'GET', '/olympus/v1/contractMessages')).json()
    expect(await waiting()).toEqual({ data: [] })
    await control(simulator, 'PATCH', `/accounts/${account.slug}`, { closure: 'AGREEMENT_MISSING' })
    expect(await waiting()).toMatchObject({ data: [{ group: 'contract' }] })
  })
})

describe('the Reporter token behind a session', () => {
  const TRENDS = '/trends/gsf/salesTrendsApp/businessareas/InternetServices/subjectareas/iTunes/proxy'
  const key = async (what: string): Promise<unknown> => {
    const guard = { 'FETCH-CSRF-TOKEN': '1', 'X-Requested-With': 'OWASP CSRFGuard Project' }
    const told = await browser.send('appstoreconnect', 'POST', '/trends/gsf/owasp/csrf-guard.js', {
      headers: guard,
    })
    const [, csrf = ''] = (await told.text()).split(':')
    return (
      await browser.send('appstoreconnect', 'GET', `${TRENDS}/${what}`, { headers: { CSRF: csrf } })
    ).json()
  }

  it('is the one that Reporter shows, with its days in words', async () => {
    const seller = personOf(account, 'SALES')
    await signIn(seller)
    expect(await key('getAccessKey')).toEqual({
      status: 'success',
      result: {
        data: { accessKey: seller.reporterToken, createdDate: 'Apr 10, 2026', expiryDate: 'Oct 07, 2026' },
      },
    })
  })

  it('is none for who never made one, and a new one ends the one before', async () => {
    await signIn()
    expect(await key('getAccessKey')).toMatchObject({ status: 'error', error: { code: '702' } })
    const made = (await key('resetAccessKey')) as { result: { data: { accessKey: string } } } // as documented
    expect(await key('getAccessKey')).toEqual(made)
    expect(
      (await reporter(simulator, 'Sales.getAccounts', { token: made.result.data.accessKey })).status,
    ).toBe(200)
  })

  it('is kept from who brings no token against forgery', async () => {
    await signIn()
    expect((await browser.send('appstoreconnect', 'GET', `${TRENDS}/getAccessKey`)).status).toBe(403)
  })
})

describe('the page', () => {
  it('tells its widget key no longer, unless it is told to', async () => {
    const path = '/olympus/v1/app/config?hostname=itunesconnect.apple.com'
    expect((await browser.send('appstoreconnect', 'GET', path)).status).toBe(404)
    await control(simulator, 'PATCH', '/sign-in', { tellsWidgetKey: true })
    expect(await (await browser.send('appstoreconnect', 'GET', path)).json()).toHaveProperty('authServiceKey')
  })

  it('may be down at one step alone', async () => {
    const endpoint = 'POST /appleauth/auth/signin/init'
    await control(simulator, 'POST', '/faults', { kind: 'serverError', status: 503, endpoint, count: 1 })
    expect((await browser.send('idmsa', 'POST', '/appleauth/auth/signin/init', { json: {} })).status).toBe(
      503,
    )
    expect((await browser.prove(admin)).status).toBe(409)
  })

  it('leaves its steps in the ledger and nothing that is secret', async () => {
    await signIn()
    const ledger = JSON.stringify(await control(simulator, 'GET', '/ledger'))
    expect(ledger).toContain('/appleauth/auth/signin/complete')
    expect(ledger).not.toContain(admin.email)
  })
})
