import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House
let account: Connected
let serial = 0

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 1 })
})
afterAll(() => house?.close())
beforeEach(async () => {
  serial += 1
  later(300)
  account = await connectAccount(house, { name: `Client ${serial}`, role: 'SALES' })
  later(31)
})

const later = (seconds: number) => (house.clock.now = new Date(house.clock.now.getTime() + seconds * 1_000))
const renew = (more: { idempotencyKey?: string } = {}) =>
  house.core.integrations.renew(house.owner, { integrationId: account.integrationId, ...more })
const revoke = (revoked: boolean) => house.control('PATCH', `/keys/${account.key.keyId}`, { revoked })
const shut = (closure: string | null) =>
  house.control('PATCH', `/accounts/${house.account(0).slug}`, { closure })
const attempts = async () =>
  Number(
    (
      await house.rows<{ n: string }>(
        `select count(*) as n from attempt where integration_id = '${account.integrationId}'`,
      )
    )[0]?.n,
  )
const renewableAt = async () =>
  (await house.core.integrations.renewableAt(house.owner, [account.integrationId]))[0]

describe('AD-17: renewing access asks first and renews only what must be', () => {
  it('leaves an access that works as it is, and brings nothing home twice', async () => {
    const before = await integrationOf(house, account)
    const backfills = await house.count('backfill')
    const { attempt, integration } = await renew()
    expect(attempt).toMatchObject({ stage: 'QUEUED', problem: null })
    expect(integration.state).toBe(before.state)
    await settle(house.work)
    expect(await integrationOf(house, account)).toMatchObject({ state: before.state, since: before.since })
    expect(await house.core.integrations.attempts(house.owner, [account.integrationId])).toEqual([null])
    expect(await house.count('backfill')).toBe(backfills)
  })

  it('says that the key was revoked, and opens again in place when it is accepted', async () => {
    await revoke(true)
    await renew()
    await settle(house.work)
    const [failed] = await house.core.integrations.attempts(house.owner, [account.integrationId])
    expect(failed).toMatchObject({ stage: 'FAILED', problem: { code: 'KEY_REVOKED', actor: 'CLIENT_ADMIN' } })
    expect(await integrationOf(house, account)).toMatchObject({ id: account.integrationId, state: 'REVOKED' })
    await revoke(false)
    later(61)
    await renew()
    await settle(house.work)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('tells an account that is shut from a key that is refused', async () => {
    await shut('AGREEMENT_MISSING')
    await renew()
    await settle(house.work)
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code: 'AGREEMENT_REQUIRED' },
    })
    await shut(null)
    later(61)
    await renew()
    await settle(house.work)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
  })

  it('leaves everything as it is while Apple does not answer', async () => {
    await renew()
    await house.control('POST', '/faults', { kind: 'serverError' })
    await settle(house.work)
    await house.control('DELETE', '/faults')
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })
})

describe('AD-18: single flight', () => {
  it('two clicks, two tabs and two people join one attempt', async () => {
    const colleague = await addMember(house, { role: 'ADMIN', everything: true })
    const before = await attempts()
    const { integrationId } = account
    const joined = await Promise.all([
      renew(),
      renew(),
      renew({ idempotencyKey: 'a tab' }),
      house.core.integrations.renew(colleague, { integrationId }),
    ])
    expect(new Set(joined.map(({ attempt }) => attempt.id)).size).toBe(1)
    expect(await attempts()).toBe(before + 1)
  })

  it('rests after an answer, and tells until when', async () => {
    expect(await renewableAt()).toBeNull()
    await renew()
    await settle(house.work)
    const until = await renewableAt()
    expect(until?.getTime()).toBe(house.clock.now.getTime() + 30_000)
    await expect(renew()).rejects.toThrow('TOO_SOON')
    later(31)
    expect(await renewableAt()).toBeNull()
    await expect(renew()).resolves.toMatchObject({ attempt: { stage: 'QUEUED' } })
  })
})

describe('AD-19: MA-13: renewing is in place', () => {
  it('works in every state but ARCHIVED', async () => {
    await house.core.integrations.archive(house.owner, { integrationId: account.integrationId })
    await expect(renew()).rejects.toThrow('CONFLICT')
    await house.core.integrations.restore(house.owner, { integrationId: account.integrationId })
    // Its key went with the archiving.
    await expect(renew()).rejects.toMatchObject({
      problems: [{ hint: expect.stringContaining('Connect a key in its place') }],
    })
  })

  it('refuses the key of another team, and keeps what is here', async () => {
    const other = await house.keyOf(house.account(1), 'SALES')
    const { clientId, integrationId } = account
    await expect(
      house.core.integrations.connectApiKey(house.owner, { clientId, integrationId, ...other }),
    ).rejects.toMatchObject({ problems: [{ code: 'OTHER_TEAM', field: 'issuerId' }] })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
  })

  it('is for those who may connect', async () => {
    const viewer = await addMember(house, { role: 'VIEWER', everything: true })
    await expect(
      house.core.integrations.renew(viewer, { integrationId: account.integrationId }),
    ).rejects.toThrow('FORBIDDEN')
  })
})

describe('AD-20: a removed integration', () => {
  it('is restored within thirty days and not later', async () => {
    const { integrationId } = account
    await house.core.integrations.archive(house.owner, { integrationId })
    later(30 * 86_400 + 60)
    await expect(house.core.integrations.restore(house.owner, { integrationId })).rejects.toThrow('30 days')
    later(-86_400)
    await expect(house.core.integrations.restore(house.owner, { integrationId })).resolves.toMatchObject({
      state: 'NEEDS_REAUTH',
    })
    later(-29 * 86_400 - 60)
  })
})

it('says when a key may do more than is needed', async () => {
  const admin = await connectAccount(house, { name: 'Generous', index: 1, role: 'ADMIN', histories: false })
  expect(
    await house.core.integrations.advice(house.owner, [admin.integrationId, account.integrationId]),
  ).toMatchObject([[{ code: 'OVER_PRIVILEGED', actor: 'CLIENT_ADMIN' }], []])
})
