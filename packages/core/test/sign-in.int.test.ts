import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withEngine } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { newestCode, personOf, readyToSignIn, signIn, typeCode, typePassword } from './signing-in.ts'

let house: House
let clientId: string
let clients = 0

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
})
afterAll(() => house.close())
beforeEach(async () => {
  clients += 1
  clientId = await readyToSignIn(house, `Client ${clients}`)
  house.clock.now = noon
  await house.control('DELETE', '/faults')
})

const admin = () => personOf(house.account(0), 'ADMIN')
const seller = () => personOf(house.account(0), 'SALES')
const books = () => personOf(house.account(0), 'FINANCE')
const view = async (id: string) => existing(await house.core.integrations.find(house.owner, id))
const attempt = async (id: string) => existing((await house.core.integrations.attempts(house.owner, [id]))[0])
const refused = (code: string, field?: string) =>
  expect.objectContaining({
    problems: [expect.objectContaining({ code, ...(field === undefined ? {} : { field }) })],
  })
const down = (endpoint: string) =>
  house.control('POST', '/faults', { kind: 'serverError', status: 503, endpoint, count: 1 })
const secrets = async () =>
  JSON.stringify(
    await house.rows(`select draft, code from attempt where draft is not null or code is not null`),
  )

describe('signing in with an Apple ID', () => {
  it('AT-23: is refused until an owner switches it on, and nothing is stored then', async () => {
    await house.core.methods.set(house.owner, { method: 'APPLE_ID_2FA', on: false })
    const before = await house.count('integration')
    await expect(house.core.signIn.connect(house.owner, { clientId, ...admin() })).rejects.toEqual(
      refused('METHOD_OFF'),
    )
    expect(await house.count('integration')).toBe(before)
  })

  it('AD-21: says who decided last what is offered, and when', async () => {
    await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: false })
    const policy = await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: true })
    const of = (method: string) => existing(policy.find((each) => each.method === method))
    expect(of('REPORTER_TOKEN')).toMatchObject({ on: true, changedBy: { id: house.owner.memberId } })
    expect(of('REPORTER_TOKEN').changedAt).toBeInstanceOf(Date)
    expect(of('API_KEY_TEAM')).toEqual({
      method: 'API_KEY_TEAM',
      on: true,
      changedAt: null,
      changedBy: null,
    })
  })

  it('AT-23: takes password and code to open access, and keeps neither', async () => {
    const { email, password } = seller()
    const { integration, challenge } = await typePassword(house, { clientId, email, password })
    expect(integration.state).toBe('AWAITING_CODE')
    expect(challenge).toMatchObject({ kind: 'DEVICES', sentTo: null, digits: 6 })
    expect(existing(challenge?.expiresAt).getTime()).toBe(noon.getTime() + 600_000)
    expect((await attempt(integration.id)).stage).toBe('AWAITING_CODE')
    const done = await typeCode(house, integration.id, await newestCode(house))
    expect(done.integration.state).toBe('BACKFILLING')
    expect(await secrets()).toBe('[]')
    const stored = JSON.stringify(
      await house.rows('select * from attempt a, credential c, audit_entry e, outbox o where true limit 500'),
    )
    expect(stored).not.toContain(password)
  })

  it('AT-27: is forecast for thirty days from the sign-in', async () => {
    const id = await signIn(house, { clientId, ...seller() })
    expect((await view(id)).expiresAt).toEqual(new Date(noon.getTime() + 30 * 86_400_000))
  })

  it('reads the Reporter token that there is, and never replaces it', async () => {
    const account = house.account(0)
    const { email } = seller()
    const before = account.appleIds.find((each) => each.email === email)?.reporterToken
    const id = await signIn(house, { clientId, ...seller() })
    const { vendorNumbers, name } = (await view(id)).provider
    expect([name, vendorNumbers]).toEqual([account.name, account.vendorNumbers])
    expect(await house.control('GET', `/apple-ids/${email}`)).toMatchObject({
      reporterToken: { value: before },
    })
    const slots = (await house.core.integrations.credentials(house.owner, [id]))[0]
    expect(slots?.map(({ slot, label }) => `${slot}: ${label}`)).toEqual([
      `A: Reporter token of ${email}`,
      `RENEWAL: Sign-in of ${email}`,
    ])
  })

  it('makes a token only where there is none, which ends nobody’s', async () => {
    const id = await signIn(house, { clientId, ...admin() })
    expect((await view(id)).state).toBe('BACKFILLING')
  })

  it('AD-10, AD-18: a second click, tab or person joins the sign-in that runs', async () => {
    const first = await typePassword(house, { clientId, ...seller() })
    const again = await typePassword(house, { clientId, ...seller(), password: 'Something-Else-1' })
    expect(again.integration.id).toBe(first.integration.id)
    expect(again.challenge?.expiresAt).toEqual(first.challenge?.expiresAt)
    expect(await house.control('GET', `/apple-ids/${seller().email}/codes`)).toHaveLength(
      ((await house.control('GET', `/apple-ids/${seller().email}/codes`)) as unknown[]).length,
    )
    await house.core.signIn.cancel(house.owner, { integrationId: first.integration.id })
  })

  it('AT-7, AT-9: a company sign-in is known before a password is typed', async () => {
    const looked = (email: string) => house.core.signIn.lookAt(house.owner, { email })
    expect(await looked('company@apple-ids.example')).toEqual({ companySignIn: true })
    expect(await looked(admin().email)).toEqual({ companySignIn: false })
    await expect(looked('no address')).rejects.toEqual(refused('INVALID', 'email'))
  })

  it.each([
    ['AT-7: federated', 'FEDERATED', 'COMPANY_ACCOUNT'],
    ['AT-8: managed by a company', 'MANAGED', 'MANAGED_ACCOUNT'],
    ['security keys', 'SECURITY_KEY', 'SECURITY_KEY_ONLY'],
    ['a prompt of Apple’s', 'TERMS', 'APPLE_PROMPT'],
    ['locked', 'LOCKED', 'ACCOUNT_LOCKED'],
  ])('an account that cannot (%s) ends as a draft that says why', async (_what, obstacle, code) => {
    const stranger = existing(house.simulator.strangers.find((each) => each.obstacle === obstacle))
    const { integration } = await typePassword(house, { clientId, ...stranger })
    expect(integration).toMatchObject({ state: 'DRAFT', stateReason: { code } })
  })

  it('a password of the wrong kind is refused at its field, before Apple is asked', async () => {
    const typed = { clientId, email: ' ANNA@studio.example ', password: 'abcd-efgh-ijkl-mnop' }
    await expect(house.core.signIn.connect(house.owner, typed)).rejects.toEqual(
      refused('INVALID', 'password'),
    )
    await expect(
      house.core.signIn.connect(house.owner, { clientId, email: 'anna', password: '' }),
    ).rejects.toMatchObject({ problems: [{ field: 'email' }, { field: 'password' }] })
  })

  it('a wrong password is tried once and said', async () => {
    const { integration } = await typePassword(house, { clientId, ...admin(), password: 'Wrong-1' })
    expect(integration).toMatchObject({ state: 'DRAFT', stateReason: { code: 'SIGN_IN_REFUSED' } })
  })
})

describe('a code', () => {
  const waiting = async () => (await typePassword(house, { clientId, ...seller() })).integration.id

  it('AT-26: that is wrong may be tried again; tries are counted and the session is kept', async () => {
    const id = await waiting()
    const right = await newestCode(house)
    for (const tries of [1, 2]) {
      await expect(typeCode(house, id, '000000')).rejects.toEqual(refused('CODE_REFUSED', 'code'))
      expect(await attempt(id)).toMatchObject({
        stage: 'AWAITING_CODE',
        tries,
        problem: { code: 'CODE_WRONG' },
      })
    }
    expect((await typeCode(house, id, right)).integration.state).toBe('BACKFILLING')
  })

  it('may be pasted with spaces and dashes; one of five digits never reaches Apple', async () => {
    const id = await waiting()
    const code = await newestCode(house)
    await expect(typeCode(house, id, code.slice(1))).rejects.toEqual(refused('CODE_INVALID', 'code'))
    expect((await attempt(id)).tries).toBe(0)
    await typeCode(house, id, ` ${code.slice(0, 3)}-${code.slice(3)} `)
    expect((await view(id)).state).toBe('BACKFILLING')
  })

  it('AT-25: is sent again by text to a number that one chooses, after half a minute', async () => {
    const id = await waiting()
    const { challenge } = await attempt(id)
    const old = await newestCode(house)
    const phone = existing(challenge?.phones[1])
    const resend = () =>
      withEngine(
        house.work,
        house.core.signIn.resendCode(house.owner, { integrationId: id, to: 'TEXT', phoneId: phone.id }),
      )
    await expect(resend()).rejects.toEqual(refused('CONFLICT'))
    house.clock.now = new Date(noon.getTime() + 31_000)
    expect(await resend()).toMatchObject({ kind: 'TEXT', sentTo: phone.masked })
    await expect(typeCode(house, id, old)).rejects.toEqual(refused('CODE_REFUSED'))
    await typeCode(house, id, await newestCode(house))
    expect((await view(id)).state).toBe('BACKFILLING')
  })

  it('AT-25: says Apple’s throttle when no more are sent, and the last one stays good', async () => {
    const id = await waiting()
    const right = await newestCode(house)
    house.clock.now = new Date(noon.getTime() + 31_000)
    const { email } = seller()
    for (const [throttle, says] of [
      ['RESEND_LIMIT', 'no new code yet'],
      ['NUMBER_UNREACHABLE', 'no codes to this phone'],
    ]) {
      await house.control('PATCH', `/apple-ids/${email}/sign-in`, { throttle })
      const asked = house.core.signIn.resendCode(house.owner, { integrationId: id, to: 'TEXT', phoneId: '1' })
      await expect(withEngine(house.work, asked)).rejects.toMatchObject({
        problems: [{ code: 'CODE_REFUSED', message: expect.stringContaining(existing(says)) }],
      })
      house.clock.now = new Date(house.clock.now.getTime() + 61_000)
    }
    await house.control('PATCH', `/apple-ids/${email}/sign-in`, { throttle: null })
    await typeCode(house, id, right)
  })

  it('AD-13: goes to a number that Apple names, masked', async () => {
    const { integration, challenge } = await typePassword(house, { clientId, ...books() })
    expect(challenge?.kind).toBe('TEXT')
    expect(challenge?.sentTo).toMatch(/^\+1 •.*\d\d$/)
    await typeCode(house, integration.id, await newestCode(house))
  })

  it('that is wrong six times in a row ends the sign-in and says for how long Apple takes none', async () => {
    const id = await waiting()
    for (let tried = 0; tried < 5; tried += 1)
      await expect(typeCode(house, id, '000000')).rejects.toEqual(refused('CODE_REFUSED'))
    await expect(typeCode(house, id, '000000')).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('Too many wrong codes') }],
    })
    expect((await attempt(id)).stage).toBe('FAILED')
    await house.control('POST', '/clock', { advance: { minutes: 20 } })
  })

  it('AD-19: that nobody enters ends the sign-in by itself, and "Restart" goes on in place', async () => {
    const id = await waiting()
    house.clock.now = new Date(noon.getTime() + 11 * 60_000)
    await expect(typeCode(house, id, '000000')).rejects.toEqual(refused('CODE_REFUSED'))
    expect(await attempt(id)).toMatchObject({ stage: 'FAILED', problem: { code: 'CODE_TIMED_OUT' } })
    expect(await signIn(house, { clientId, integrationId: id, ...seller() })).toBe(id)
    expect((await view(id)).state).toBe('BACKFILLING')
  })

  it('AD-19: is wanted no longer after somebody cancelled', async () => {
    const id = await waiting()
    const cancelled = await house.core.signIn.cancel(house.owner, { integrationId: id })
    expect(cancelled.state).toBe('DRAFT')
    expect(await secrets()).toBe('[]')
    await expect(typeCode(house, id, '123456')).rejects.toEqual(refused('CONFLICT'))
  })

  it('of another sign-in is wrong here', async () => {
    const id = await waiting()
    const otherClient = await readyToSignIn(house, `Other ${clients}`)
    const other = await typePassword(house, { clientId: otherClient, ...admin() })
    const codeOfOther = await newestCode(house)
    await expect(typeCode(house, id, codeOfOther)).rejects.toEqual(refused('CODE_REFUSED'))
    await typeCode(house, other.integration.id, codeOfOther)
    await house.core.signIn.cancel(house.owner, { integrationId: id })
  })
})

describe('while Apple is down', () => {
  it('at the proof the password is not tried again, and the step is named', async () => {
    await down('POST /appleauth/auth/signin/complete')
    const { integration } = await typePassword(house, { clientId, ...seller() })
    expect(integration.stateReason).toMatchObject({
      code: 'SIGN_IN_UNANSWERED',
      message: expect.stringContaining('PROOF'),
    })
    expect(await secrets()).toBe('[]')
  })

  it('for as long as is waited, the sign-in ends and forgets the password', async () => {
    await down('POST /appleauth/auth/signin/init')
    const { integration } = await typePassword(house, { clientId, ...seller() })
    expect(await attempt(integration.id)).toMatchObject({
      stage: 'FAILED',
      problem: { code: 'SIGN_IN_UNANSWERED', message: expect.stringContaining('forgotten') },
    })
    expect(await secrets()).toBe('[]')
  })

  it('at another code, it is said that this may not be on its way, and the one before is good', async () => {
    const { integration } = await typePassword(house, { clientId, ...seller() })
    const code = await newestCode(house)
    house.clock.now = new Date(noon.getTime() + 31_000)
    await house.control('POST', '/faults', { kind: 'resetBody', endpoint: 'PUT', count: 1 })
    const asked = house.core.signIn.resendCode(house.owner, { integrationId: integration.id, to: 'DEVICES' })
    await expect(withEngine(house.work, asked)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('another code was asked for') }],
    })
    expect(code).not.toBe(await newestCode(house))
    await typeCode(house, integration.id, await newestCode(house))
  })

  it('at the code, the code is not entered again by itself', async () => {
    const { integration } = await typePassword(house, { clientId, ...seller() })
    const code = await newestCode(house)
    await down('POST /appleauth/auth/verify/trusteddevice/securitycode')
    await expect(typeCode(house, integration.id, code)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('did not say') }],
    })
    await typeCode(house, integration.id, code)
  })
})

describe('a worker that is killed', () => {
  it('between taking the password and Apple’s answer ends the sign-in rather than try it twice', async () => {
    const id = await withEngineKilled('PROVING')
    expect(await attempt(id)).toMatchObject({ stage: 'FAILED', problem: { code: 'SIGN_IN_INTERRUPTED' } })
  })

  it('between proof and code loses nothing: the next worker takes the code', async () => {
    const { integration } = await typePassword(house, { clientId, ...seller() })
    // All that a worker knows lies in the row; the next one begins with it.
    await typeCode(house, integration.id, await newestCode(house))
    expect((await view(integration.id)).state).toBe('BACKFILLING')
  })

  it('while a code is with Apple puts the question back to its person', async () => {
    const { integration } = await typePassword(house, { clientId, ...seller() })
    await house.rows(`update attempt set stage = 'ENTERING_CODE' where integration_id = '${integration.id}'`)
    const { attemptId, ref } = await rowOf(integration.id)
    await house.work.stepSignIn({ ...ref, attemptId })
    expect(await attempt(integration.id)).toMatchObject({
      stage: 'AWAITING_CODE',
      problem: { code: 'CODE_UNANSWERED' },
    })
    await house.core.signIn.cancel(house.owner, { integrationId: integration.id })
  })

  async function withEngineKilled(stage: string): Promise<string> {
    const asked = house.core.signIn.connect(house.owner, { clientId, ...seller() })
    asked.catch(() => undefined)
    const id = await polled(async () => {
      const [row] = await house.rows<{ id: string }>(
        `select integration_id as id from attempt where client_id = '${clientId}'`,
      )
      return row?.id
    })
    await house.rows(`update attempt set stage = '${stage}', draft = null where integration_id = '${id}'`)
    const { attemptId, ref } = await rowOf(id)
    await house.work.stepSignIn({ ...ref, attemptId })
    await withEngine(house.work, asked)
    return id
  }

  async function rowOf(integrationId: string) {
    const [row] = await house.rows<{ id: string; workspaceId: string }>(
      `select id, workspace_id as "workspaceId" from attempt where integration_id = '${integrationId}' order by seq desc limit 1`,
    )
    const { id, workspaceId } = existing(row)
    return { attemptId: id, ref: { workspaceId, clientId, integrationId } }
  }

  async function polled<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (let tried = 0; tried < 100; tried += 1) {
      const found = await look()
      if (found !== undefined) return found
    }
    throw new Error('it did not come')
  }
})
