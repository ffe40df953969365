import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startSimulator,
  type AccountDescription,
  type AppleIdDescription,
  type Simulator,
} from '../src/index.ts'
import { accountOf, control } from './support/client.ts'
import { phonesOf } from './support/phone.ts'
import { personOf } from './support/reporter.ts'
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

const { codes, newest, manner } = phonesOf(() => simulator)
const ercd = (answer: Response): string | null => answer.headers.get('x-apple-i-ercd')
const session = (): Promise<Response> => browser.send('appstoreconnect', 'GET', '/olympus/v1/session')

describe('a password', () => {
  it('is proved without being sent, and a second factor is asked for', async () => {
    const answer = await browser.prove(admin)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toEqual({ authType: 'hsa2' })
    expect(answer.headers.get('x-apple-id-session-id')).not.toBeNull()
  })

  it('that was set long ago is proved by the hex text of its hash', async () => {
    expect((await browser.prove(personOf(account, 'SALES'))).status).toBe(409)
  })

  it('that is wrong is error -20101, like a name that nobody has', async () => {
    for (const who of [
      { ...admin, password: 'Wrong-1' },
      { email: 'who@nobody.example', password: 'Wrong-1' },
    ]) {
      const answer = await new Browser(simulator).prove(who)
      expect([answer.status, ercd(answer)]).toEqual([401, '-20101'])
    }
  })

  it('that is wrong ten times in a row locks the account, and a right one in between forgets them', async () => {
    const wrong = { ...admin, password: 'Wrong-1' }
    for (let tried = 0; tried < 9; tried += 1) await new Browser(simulator).prove(wrong)
    expect((await browser.prove(admin)).status).toBe(409)
    for (let tried = 0; tried < 10; tried += 1) await new Browser(simulator).prove(wrong)
    expect(ercd(await browser.prove(admin))).toBe('-20209')
  })

  it('needs both proofs, the echoed name of the exchange and the newest session', async () => {
    const tried = async (spoiling: Parameters<Browser['prove']>[1]) =>
      (await new Browser(simulator).prove(admin, spoiling)).status
    expect(await tried({ m2: Buffer.alloc(32).toString('base64') })).toBe(401)
    expect(await tried({ c: 'd-74e-other:PRN' })).toBe(401)
    expect(await tried({ session: { scnt: 'old' } })).toBe(401)
    expect(await tried({ session: { 'x-apple-id-session-id': 'other' } })).toBe(401)
  })

  it('needs a puzzle solved, each of which is good once', async () => {
    const tried = async (stamp: (stamp: string) => string | null): Promise<number> =>
      (await new Browser(simulator).prove(admin, { stamp })).status
    expect(await tried(() => null)).toBe(403)
    expect(await tried((stamp) => stamp.replace(/:\d+$/, ':0'))).toBe(403)
    expect(await tried((stamp) => stamp.replace('1:10', '1:1'))).toBe(403)
    const [first, second] = [new Browser(simulator), new Browser(simulator)]
    expect((await first.prove(admin)).status).toBe(409)
    expect((await second.prove(admin, { stamp: () => first.lastStamp })).status).toBe(403)
  })

  it.each([
    ['LOCKED', 403, '-20209'],
    ['INACTIVE', 401, '-20210'],
    ['FEDERATED', 403, '-22320'],
    ['TERMS', 412, null],
    ['NO_SECOND_FACTOR', 412, null],
  ])('lets nobody in while the account is %s', async (obstacle, status, code) => {
    const stranger = simulator.strangers.find((each) => each.obstacle === obstacle)
    if (stranger === undefined) throw new Error('a stranger expected')
    const answer = await browser.prove(stranger)
    expect([answer.status, ercd(answer)]).toEqual([status, code])
    expect(answer.headers.has('location')).toBe(status === 412)
  })

  it('of a company is known before it is typed', async () => {
    const asked = async (accountName: string): Promise<unknown> => {
      const json = { accountName, rememberMe: false }
      return (
        await browser.send('idmsa', 'POST', '/appleauth/auth/federate?isRememberMeEnabled=false', { json })
      ).json()
    }
    expect(await asked('company@apple-ids.example')).toMatchObject({ federated: true })
    expect(await asked(admin.email)).toEqual({ federated: false })
  })
})

describe('where a code goes', () => {
  const challenge = async (who: { email: string; password: string }): Promise<Record<string, unknown>> => {
    await browser.prove(who)
    return (await (await browser.send('idmsa', 'GET', '/appleauth/auth')).json()) as Record<string, unknown> // as documented
  }

  it('is told with masked numbers; nothing is sent to devices before it is asked for', async () => {
    const told = await challenge(admin)
    expect(told).toMatchObject({
      authenticationType: 'hsa2',
      managedAccount: false,
      securityCode: { length: 6 },
    })
    expect(JSON.stringify(told)).not.toContain(admin.phone)
    expect(told).toMatchObject({ trustedPhoneNumbers: [{ id: 1, lastTwoDigits: admin.phone.slice(-2) }] })
    expect(await codes()).toEqual([])
  })

  it('is the only number by itself where there is no device, once', async () => {
    const told = await challenge(personOf(account, 'FINANCE'))
    expect(told).toMatchObject({ noTrustedDevices: true, phoneNumber: { id: 1 } })
    await browser.send('idmsa', 'GET', '/appleauth/auth')
    expect(await codes()).toHaveLength(1)
    expect((await browser.enter(await newest(), 1)).status).toBe(200)
  })

  it('has to be chosen among several numbers', async () => {
    const told = await challenge(personOf(account, 'SALES'))
    expect(told).toMatchObject({ trustedPhoneNumbers: [{ id: 1 }, { id: 2 }] })
    expect((await browser.text(2)).status).toBe(200)
    expect((await browser.enter(await newest(), 1)).status).toBe(400)
    expect((await browser.enter(await newest(), 2)).status).toBe(200)
  })

  it('is a call for a landline, which takes no texts', async () => {
    await manner(admin.email, {
      devices: 0,
      phones: [{ number: '+44 20 7946 0018', pushMode: 'voice' }, { number: '+44 7700 900123' }],
    })
    await challenge(admin)
    expect(ercd(await browser.text(1))).toBe('-28248')
    expect((await browser.text(1, 'voice')).status).toBe(200)
    expect(await codes()).toMatchObject([{ to: '+44 20 7946 0018', how: 'voice' }])
  })

  it.each([
    ['SECURITY_KEY', { fsaChallenge: expect.anything() }],
    ['TWO_STEP', { trustedDevices: [expect.anything()] }],
    ['MANAGED', { managedAccount: true }],
  ])('is nowhere for an account with %s', async (obstacle, shape) => {
    await manner(admin.email, { obstacle })
    expect(await challenge(admin)).toMatchObject(shape)
  })
})

describe('a code', () => {
  beforeEach(async () => {
    await browser.prove(admin)
    await browser.push()
  })

  it('opens the session once it is trusted, with a cookie for thirty days', async () => {
    expect((await session()).status).toBe(401)
    expect((await browser.enter(await newest())).status).toBe(204)
    const trusted = await browser.trust()
    expect(trusted.headers.getSetCookie().join()).toMatch(/DES5c14\w+=HSARM.*==SRVT; .*Max-Age=2592000/)
    expect((await session()).status).toBe(200)
  })

  it('that is wrong is error -21669 under one spelling of the list, and may be tried again', async () => {
    const answer = await browser.enter('000000')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ service_errors: [{ code: '-21669' }], hasError: true })
    expect((await browser.enter(await newest())).status).toBe(204)
  })

  it('is refused after five wrong ones, even the right one, until a quarter of an hour has passed', async () => {
    for (let tried = 0; tried < 5; tried += 1) expect(ercd(await browser.enter('000000'))).toBe('-21669')
    expect(ercd(await browser.enter(await newest()))).toBe('-22982')
    expect((await browser.text(1)).status).toBe(423)
    await control(simulator, 'POST', '/clock', { advance: { minutes: 16 } })
    await browser.text(1)
    expect((await browser.enter(await newest(), 1)).status).toBe(200)
  })

  it('retires the one before it, and fails on the route of the other', async () => {
    const first = await newest()
    await browser.text(1)
    expect((await browser.enter(first)).status).toBe(400)
    expect((await browser.enter(await newest())).status).toBe(400)
    expect((await browser.enter(await newest(), 1)).status).toBe(200)
  })

  it('of another sign-in is wrong here', async () => {
    const other = new Browser(simulator)
    await other.prove(admin)
    await other.push()
    expect((await browser.enter(await newest())).status).toBe(400)
  })

  it('that is older than ten minutes is wrong', async () => {
    await control(simulator, 'POST', '/clock', { advance: { minutes: 11 } })
    expect((await browser.enter(await newest())).status).toBe(400)
  })

  it('is sent three more times; the last one stays good after the refusal', async () => {
    for (let asked = 0; asked < 3; asked += 1) expect((await browser.text(1)).status).toBe(200)
    const refused = await browser.text(1)
    expect(ercd(refused)).toBe('-22979')
    expect(await refused.json()).toMatchObject({ trustedPhoneNumbers: [{ id: 1 }] })
    expect((await browser.enter(await newest(), 1)).status).toBe(200)
  })

  it('may not be texted from where we are, or be sent although the answer was an error', async () => {
    await manner(admin.email, { throttle: 'NUMBER_UNREACHABLE' })
    expect(ercd(await browser.text(1))).toBe('-28248')
    await manner(admin.email, { throttle: null })
    await control(simulator, 'POST', '/faults', { kind: 'codeSentAnyway', count: 1 })
    expect((await browser.text(1)).status).toBe(500)
    expect((await browser.enter(await newest(), 1)).status).toBe(200)
  })

  it('may be refused under the status 200, with the true one in a header', async () => {
    await control(simulator, 'POST', '/faults', { kind: 'errorsAsSuccess', count: 1 })
    const answer = await browser.enter('000000')
    expect([answer.status, answer.headers.get('x-apple-i-rscd'), ercd(answer)]).toEqual([
      200,
      '400',
      '-21669',
    ])
  })

  it('can be chosen, and read from the page that plays the phone', async () => {
    await control(simulator, 'PATCH', '/sign-in', { nextCode: '042917' })
    await browser.text(1)
    expect(await newest()).toBe('042917')
    expect(await (await fetch(simulator.phone)).text()).toContain('/__control/codes')
  })
})
