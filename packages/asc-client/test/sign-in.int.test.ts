import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { createAppleSignIn, type AppleSignIn, type CodeChallenge, type Step } from '../src/index.ts'

let simulator: Simulator
let signIn: AppleSignIn
const who = { email: '', password: '' }

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 3, apps: 1 })
})
afterAll(() => simulator.close())
beforeEach(async () => {
  signIn = createAppleSignIn({ idmsaUrl: simulator.idmsa, appStoreConnectUrl: simulator.appstoreconnect })
  Object.assign(who, person('ADMIN'))
  await manner({ devices: 2, phones: [{ number: '+49 30 5550 1185' }], throttle: null, obstacle: null })
})
afterEach(() => control('DELETE', '/faults'))

function person(role: string): { email: string; password: string; reporterToken: string | null } {
  const found = simulator.accounts[0]?.appleIds.find((each) => each.role === role)
  if (found === undefined) throw new Error(`somebody of role ${role} expected`)
  return found
}
async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const answer = await fetch(`${simulator.control}/__control${path}`, { method, ...sent })
  if (!answer.ok) throw new Error(await answer.text())
  return answer.status === 204 ? null : answer.json()
}
const manner = (body: unknown): Promise<unknown> => control('PATCH', `/apple-ids/${who.email}/sign-in`, body)
async function newest(): Promise<string> {
  const [code] = (await control('GET', '/codes')) as { code: string }[] // the control plane's shape
  return code?.code ?? ''
}
const challenged = async (as = who): Promise<Step<CodeChallenge>> => {
  const { held, result } = await signIn.prove(as, null)
  if (result === 'SIGNED_IN') throw new Error('a challenge expected')
  return signIn.challenge(held)
}
const signedIn = async (as = who): Promise<string> => {
  const { held } = await challenged(as)
  return (await signIn.trust((await signIn.enterCode(held, await newest())).held)).held
}
const fault = (kind: string, endpoint?: string): Promise<unknown> =>
  control('POST', '/faults', { kind, endpoint, count: 1, status: 503 })

describe('from the password to the session', () => {
  it('goes over the devices', async () => {
    const { result } = await challenged()
    expect(result).toMatchObject({
      kind: 'DEVICES',
      sentTo: null,
      digits: 6,
      phones: [{ id: 1, callsOnly: false }],
    })
    const { result: session } = await signIn.session(await signedIn())
    expect(session).toMatchObject({ email: who.email, roles: ['ADMIN'] })
    expect(session.current.issuerId).toBe(simulator.accounts[0]?.issuerId)
  })

  it('takes passwords of either protocol', async () => {
    expect((await challenged(person('SALES'))).result.kind).toBe('DEVICES')
  })

  it('goes over the only number by itself, and says to which', async () => {
    const books = person('FINANCE')
    const { held, result } = await challenged(books)
    expect(result.kind).toBe('TEXT')
    expect(result.sentTo).toMatch(/^\+1 .*\d\d$/)
    const { held: trusted } = await signIn.trust((await signIn.enterCode(held, await newest())).held)
    expect((await signIn.session(trusted)).result.email).toBe(books.email)
  })

  it('lets somebody choose among several numbers, and asks for a call instead of a text', async () => {
    await manner({
      devices: 0,
      phones: [{ number: '+49 30 901820', pushMode: 'voice' }, { number: '+49 151 5544 1234' }],
    })
    const { held, result } = await challenged()
    expect(result).toMatchObject({
      kind: 'CHOOSE',
      sentTo: null,
      phones: [{ id: 1, callsOnly: true }, { id: 2 }],
    })
    const called = await signIn.sendCode(held, { to: 'PHONE', phoneId: 1, how: 'CALL' }, result)
    expect(called.result.kind).toBe('CALL')
    await signIn.enterCode(called.held, await newest())
  })

  it('needs no code where Apple still trusts the browser', async () => {
    expect((await signIn.prove(who, await signedIn())).result).toBe('SIGNED_IN')
  })

  it('survives being put away between any two steps', async () => {
    const { held } = await challenged()
    const other = createAppleSignIn({
      idmsaUrl: simulator.idmsa,
      appStoreConnectUrl: simulator.appstoreconnect,
    })
    const { held: trusted } = await other.trust((await other.enterCode(held, await newest())).held)
    expect((await signIn.session(trusted)).result.email).toBe(who.email)
  })
})

describe('behind the session', () => {
  it('moves between the teams of an accountant', async () => {
    const accountant = simulator.accounts[0]?.appleIds.find(({ email }) => email.startsWith('books@')) ?? who
    const held = await signedIn(accountant)
    const { result } = await signIn.session(held)
    expect(result.providers).toHaveLength(3)
    const last = result.providers[2]?.issuerId ?? ''
    const moved = await signIn.switchProvider(held, last)
    expect((await signIn.session(moved.held)).result.current.issuerId).toBe(last)
  })

  it('reads the Reporter token that there is', async () => {
    const seller = person('SALES')
    const { result } = await signIn.accessKey(await signedIn(seller))
    expect(result?.token).toBe(seller.reporterToken)
    expect(result?.expiresOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('makes none by itself, and one when told to', async () => {
    const held = await signedIn()
    expect((await signIn.accessKey(held)).result).toBeNull()
    const made = await signIn.resetAccessKey(held)
    expect((await signIn.accessKey(made.held)).result).toEqual(made.result)
  })

  it('lists the agreements that wait, and notices that Apple ended the session', async () => {
    const held = await signedIn()
    expect((await signIn.agreements(held)).result).toEqual([])
    await control('DELETE', `/apple-ids/${who.email}/sessions`)
    await expect(signIn.session(held)).rejects.toMatchObject({ problem: 'SESSION_ENDED' })
  })

  it('is nothing for somebody who works in no team', async () => {
    const nowhere = simulator.strangers.find(({ obstacle }) => obstacle === null) ?? who
    const held = await signedIn(nowhere)
    await expect(signIn.session(held)).rejects.toMatchObject({ problem: 'NOT_IN_A_TEAM' })
  })
})

describe('what Apple refuses', () => {
  it.each([
    ['LOCKED', 'ACCOUNT_LOCKED'],
    ['INACTIVE', 'ACCOUNT_INACTIVE'],
    ['FEDERATED', 'FEDERATED'],
    ['MANAGED', 'MANAGED'],
    ['TERMS', 'PROMPT_PENDING'],
    ['NO_SECOND_FACTOR', 'NO_SECOND_FACTOR'],
    ['TWO_STEP', 'TWO_STEP'],
    ['SECURITY_KEY', 'SECURITY_KEY'],
  ])('an account that is %s: %s', async (obstacle, problem) => {
    const stranger = simulator.strangers.find((each) => each.obstacle === obstacle) ?? who
    await expect(challenged(stranger)).rejects.toMatchObject({ problem, retryable: false })
  })

  it('a wrong password, and says nothing of it', async () => {
    const error: unknown = await signIn
      .prove({ ...who, password: 'Secret-Wrong-1' }, null)
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ problem: 'PASSWORD_REFUSED', step: 'PROOF', status: 401, code: '-20101' })
    expect(`${JSON.stringify(error)}${String(error)}`).not.toMatch(/Secret|@/)
  })

  it('a company sign-in, before the password', async () => {
    expect(await signIn.isFederated('company@apple-ids.example')).toBe(true)
    expect(await signIn.isFederated(who.email)).toBe(false)
  })

  it('a wrong code, which may be tried again, until there were too many', async () => {
    const { held } = await challenged()
    for (let tried = 0; tried < 5; tried += 1)
      await expect(signIn.enterCode(held, '000000')).rejects.toMatchObject({ problem: 'CODE_WRONG' })
    await expect(signIn.enterCode(held, await newest())).rejects.toMatchObject({ problem: 'CODES_BLOCKED' })
    await control('POST', '/clock', { advance: { minutes: 20 } })
  })

  it('an old code after a newer one', async () => {
    const { held, result } = await challenged()
    const old = await newest()
    const texted = await signIn.sendCode(held, { to: 'PHONE', phoneId: 1, how: 'TEXT' }, result)
    await expect(signIn.enterCode(texted.held, old)).rejects.toMatchObject({ problem: 'CODE_WRONG' })
    await signIn.enterCode(texted.held, await newest())
  })

  it('to send more, or to this number, by name; an error without a name counts as sent', async () => {
    const { held, result } = await challenged()
    const text = (): Promise<Step<CodeChallenge>> =>
      signIn.sendCode(held, { to: 'PHONE', phoneId: 1, how: 'TEXT' }, result)
    await manner({ throttle: 'RESEND_LIMIT' })
    await expect(text()).rejects.toMatchObject({ problem: 'RESEND_LIMIT' })
    await manner({ throttle: 'NUMBER_UNREACHABLE' })
    await expect(text()).rejects.toMatchObject({ problem: 'NUMBER_UNREACHABLE' })
    await manner({ throttle: null })
    await fault('codeSentAnyway')
    await signIn.enterCode((await text()).held, await newest())
  })

  it('under the status 200 too', async () => {
    const { held } = await challenged()
    await fault('errorsAsSuccess')
    await expect(signIn.enterCode(held, '000000')).rejects.toMatchObject({
      problem: 'CODE_WRONG',
      status: 400,
    })
  })
})

describe('while Apple is down', () => {
  it.each([
    ['POST /appleauth/auth/signin/init', 'OFFER'],
    ['GET /appleauth/auth/signin', 'PAGE'],
    ['POST /appleauth/auth/signin/complete', 'PROOF'],
    ['GET /appleauth/auth', 'CHALLENGE'],
  ])('at %s it says at which step, and that later may do', async (endpoint, step) => {
    await fault('serverError', endpoint)
    await expect(challenged()).rejects.toMatchObject({
      problem: 'UNAVAILABLE',
      step,
      retryable: true,
    })
  })

  it('nothing that was held is lost: the code, the trust and the session can be asked for again', async () => {
    const { held } = await challenged()
    await fault('serverError', 'POST /appleauth/auth/verify/trusteddevice/securitycode')
    await expect(signIn.enterCode(held, await newest())).rejects.toMatchObject({ step: 'ENTER_CODE' })
    const entered = await signIn.enterCode(held, await newest())
    await fault('serverError', 'GET /appleauth/auth/2sv/trust')
    await expect(signIn.trust(entered.held)).rejects.toMatchObject({ step: 'TRUST', retryable: true })
    const trusted = await signIn.trust(entered.held)
    await fault('serverError', 'GET /olympus/v1/session')
    await expect(signIn.session(trusted.held)).rejects.toMatchObject({ step: 'SESSION', retryable: true })
    expect((await signIn.session(trusted.held)).result.email).toBe(who.email)
  })

  it('an address where nobody listens is no answer', async () => {
    const nowhere = createAppleSignIn({
      idmsaUrl: 'http://127.0.0.1:1',
      appStoreConnectUrl: 'http://127.0.0.1:1',
    })
    await expect(nowhere.prove(who, null)).rejects.toMatchObject({ problem: 'UNAVAILABLE', status: null })
  })
})
