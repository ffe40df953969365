import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RotationView } from '../src/index.ts'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
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
  house.clock.now = new Date(house.clock.now.getTime() + 300_000)
  account = await connectAccount(house, { name: `Client ${serial}`, role: 'ADMIN' })
})

const begin = async (role: string, mode: 'PLANNED' | 'LEAKED' = 'PLANNED', index = 0) => {
  const { issuerId, keyId, privateKey } = await house.keyOf(house.account(index), role)
  const { integrationId } = account
  return house.core.rotations.begin(house.owner, { integrationId, issuerId, keyId, privateKey, mode })
}
const present = async () =>
  existing((await house.core.rotations.ofIntegrations(house.owner, [account.integrationId]))[0])
const steps = ({ steps: all }: RotationView) => all.map(({ name, state }) => `${name} ${state}`)
const revoke = (revoked: boolean) => house.control('PATCH', `/keys/${account.key.keyId}`, { revoked })
const slots = async () => {
  const [credentials] = await house.core.integrations.credentials(house.owner, [account.integrationId])
  return Object.fromEntries(existing(credentials).map(({ slot, label }) => [slot, label]))
}
const sealed = async () =>
  Number(
    (
      await house.rows<{ n: string }>(
        `select count(*) as n from credential where client_id = '${account.clientId}' and sealed is not null`,
      )
    )[0]?.n,
  )

describe('a planned rotation', () => {
  it('proves the new key beside the old one, switches, and ends when Apple was seen to refuse the old one', async () => {
    const before = await integrationOf(house, account)
    const rotation = await begin('SALES')
    expect(rotation).toMatchObject({ mode: 'PLANNED', state: 'VERIFYING', reason: null })
    expect(rotation.integrations).toMatchObject([{ id: account.integrationId }])
    expect(steps(rotation)).toEqual([
      'VERIFIED NOW',
      'SWITCHED WAITING',
      'REVOKED WAITING',
      'REFUSAL_SEEN WAITING',
    ])
    expect(await slots()).toEqual({ A: `AuthKey_${account.key.keyId}.p8` })
    await settle(house.work)
    const sales = await house.keyOf(house.account(0), 'SALES')
    expect(await slots()).toEqual({ A: `AuthKey_${sales.keyId}.p8`, B: `AuthKey_${account.key.keyId}.p8` })
    expect(steps(await present())).toEqual([
      'VERIFIED DONE',
      'SWITCHED DONE',
      'REVOKED NOW',
      'REFUSAL_SEEN WAITING',
    ])
    expect(await integrationOf(house, account)).toMatchObject({
      state: before.state,
      since: before.since,
      label: `Team key ${sales.keyId}`,
    })

    await house.core.rotations.confirmRevocation(house.owner, { rotationId: rotation.id })
    await settle(house.work)
    // Said, and not so: Apple still takes it.
    expect(await present()).toMatchObject({ state: 'SWITCHED' })
    await revoke(true)
    await house.core.rotations.confirmRevocation(house.owner, { rotationId: rotation.id })
    await settle(house.work)
    await revoke(false)
    const done = await present()
    expect(done).toMatchObject({ state: 'DONE', endedAt: expect.any(Date) })
    expect(steps(done)).toEqual(['VERIFIED DONE', 'SWITCHED DONE', 'REVOKED DONE', 'REFUSAL_SEEN DONE'])
    expect(await slots()).toEqual({ A: `AuthKey_${sales.keyId}.p8` })
    expect(await sealed()).toBe(1)
    const { nodes } = await house.core.audit.list(house.owner, { first: 10, clientId: account.clientId })
    expect(nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['credential.rotation-begun', 'credential.switched', 'credential.rotated']),
    )
  })

  it('leaves the old key serving when the new one is not accepted, and forgets the new one', async () => {
    const finance = existing(
      house.account(0).keys.find(({ kind, role }) => kind === 'team' && role === 'FINANCE'),
    )
    await house.control('PATCH', `/keys/${finance.keyId}`, { revoked: true })
    await begin('FINANCE')
    await settle(house.work)
    await house.control('PATCH', `/keys/${finance.keyId}`, { revoked: false })
    const failed = await present()
    expect(failed).toMatchObject({
      state: 'FAILED',
      reason: expect.stringContaining('Apple refuses this key'),
    })
    expect(steps(failed)[0]).toBe('VERIFIED FAILED')
    expect(await slots()).toEqual({ A: `AuthKey_${account.key.keyId}.p8` })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
    expect(await sealed()).toBe(1)
  })

  it('takes no key that may less than what is needed', async () => {
    await begin('DEVELOPER')
    await settle(house.work)
    expect(await present()).toMatchObject({ state: 'FAILED', reason: expect.stringContaining('sales') })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
  })

  it('is not ended by an Apple that does not answer: the old key serves on', async () => {
    await begin('SALES')
    await house.control('POST', '/faults', { kind: 'serverError' })
    await settle(house.work)
    await house.control('DELETE', '/faults')
    expect(await present()).toMatchObject({
      state: 'FAILED',
      reason: expect.stringContaining('did not answer'),
    })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
  })

  it('can be cancelled, and another begun', async () => {
    const { id: rotationId } = await begin('SALES')
    await expect(begin('FINANCE')).rejects.toThrow('CONFLICT')
    expect(await house.core.rotations.cancel(house.owner, { rotationId })).toMatchObject({
      state: 'CANCELLED',
    })
    await settle(house.work)
    expect(await slots()).toEqual({ A: `AuthKey_${account.key.keyId}.p8` })
    await expect(house.core.rotations.cancel(house.owner, { rotationId })).rejects.toThrow('NOT_FOUND')
    await begin('SALES')
    await settle(house.work)
    expect(await present()).toMatchObject({ state: 'SWITCHED' })
  })

  it('refuses the key that is there, one of another team, and what is no key', async () => {
    await expect(begin('ADMIN')).rejects.toThrow('ALREADY_CONNECTED')
    await expect(begin('SALES', 'PLANNED', 1)).rejects.toThrow('OTHER_TEAM')
    const { integrationId } = account
    await expect(
      house.core.rotations.begin(house.owner, {
        integrationId,
        keyId: 'x',
        privateKey: 'x',
        mode: 'PLANNED',
      }),
    ).rejects.toThrow('KEY_NOT_A_KEY')
  })

  it('ends after a month, unrevoked, where the account stays shut so that nobody knows', async () => {
    const { id: rotationId } = await begin('SALES')
    await settle(house.work)
    const { workspaceId } = house.owner
    const { clientId, integrationId } = account
    const [row] = await house.rows<{ id: string }>(
      `select credential_id as id from rotation where id = '${rotationId}'`,
    )
    const input = { workspaceId, clientId, integrationId, rotationId, credentialId: existing(row).id }
    const atAccount = `/accounts/${encodeURIComponent(house.account(0).name)}`
    await house.control('PATCH', atAccount, { closure: 'AGREEMENT_MISSING' })
    expect(await house.work.watchRevocation(input)).toMatchObject({ done: false })
    const before = house.clock.now
    house.clock.now = new Date(before.getTime() + 31 * 24 * 60 * 60_000)
    await house.control('POST', '/clock', { now: house.clock.now.toISOString() })
    expect(await house.work.watchRevocation(input)).toMatchObject({ done: true })
    house.clock.now = before
    await house.control('POST', '/clock', { now: before.toISOString() })
    await house.control('PATCH', atAccount, { closure: null })
    expect(await present()).toMatchObject({ state: 'UNREVOKED' })
    expect(await sealed()).toBe(1)
  })

  it('ends with its integration', async () => {
    await begin('SALES')
    await house.core.integrations.archive(house.owner, { integrationId: account.integrationId })
    await settle(house.work)
    expect(await present()).toMatchObject({ state: 'CANCELLED' })
    expect(await sealed()).toBe(0)
  })

  it('is for those who may connect', async () => {
    const viewer = await addMember(house, { role: 'VIEWER', everything: true })
    const { integrationId } = account
    await expect(
      house.core.rotations.begin(viewer, {
        integrationId,
        ...(await house.keyOf(house.account(0), 'SALES')),
        mode: 'PLANNED',
      }),
    ).rejects.toThrow('FORBIDDEN')
  })
})

describe('a rotation of a key that leaked', () => {
  it('cuts the old key off first, and opens again with the new one', async () => {
    const rotation = await begin('SALES', 'LEAKED')
    expect(steps(rotation)[0]).toBe('CUT DONE')
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'NEEDS_REAUTH',
      stateReason: { code: 'KEY_LEAKED' },
    })
    expect(await slots()).toEqual({ B: `AuthKey_${account.key.keyId}.p8` })
    await revoke(true)
    await settle(house.work)
    await revoke(false)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
    expect(await present()).toMatchObject({ state: 'DONE' })
    expect(await sealed()).toBe(1)
  })

  it('asks with nothing when the new key is refused too', async () => {
    await begin('DEVELOPER', 'LEAKED')
    await settle(house.work)
    expect(await present()).toMatchObject({ state: 'FAILED' })
    expect(await slots()).toEqual({})
    expect(await sealed()).toBe(0)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'NEEDS_REAUTH' })
  })
})

describe('two keys', () => {
  const twoKeys = async (role: string, more: { mode?: 'PLANNED' | 'LEAKED' } = {}, index = 0) => {
    const { issuerId, keyId, privateKey } = await house.keyOf(house.account(index), role)
    const typed = {
      integrationId: account.integrationId,
      issuerId,
      keyId,
      privateKey,
      requestAnalytics: true,
    }
    return house.core.rotations.begin(house.owner, { ...typed, mode: 'PLANNED', ...more })
  }
  const analyticsCheck = async () =>
    (await house.core.integrations.diagnose(house.owner, account.integrationId))?.checks.find(
      ({ name }) => name === 'ANALYTICS',
    )
  const stopAnalytics = async (slug: string) => {
    const made = await house.control('GET', `/accounts/${slug}/analytics-requests`)
    for (const { id } of made as { id: string }[])
      // the simulator's own form
      await house.control('POST', `/accounts/${slug}/analytics-requests/${id}/stop`)
  }
  const kindOfOld = () =>
    house.rows<{ kind: string; sealed: string | null }>(
      `select c.kind, c.sealed from rotation r join credential c on c.id = r.credential_id
        where r.integration_id = '${account.integrationId}'`,
    )

  it('an Admin’s key asks for analytics, is deleted when a smaller key serves, and is still seen refused', async () => {
    await settle(house.work)
    const rotation = await twoKeys('SALES')
    expect(steps(rotation).map((step) => step.split(' ')[0])).toEqual([
      'VERIFIED',
      'ANALYTICS_REQUESTED',
      'SWITCHED',
      'REVOKED',
      'REFUSAL_SEEN',
    ])
    await settle(house.work)
    const switched = await present()
    expect(switched).toMatchObject({ state: 'SWITCHED', oldDroppedAt: expect.any(Date) })
    expect(switched.analytics).toEqual({ apps: 1, made: 2, there: 0, stopped: 0, refused: 0 })
    // The key itself is gone: nothing that is sealed now can list apps.
    expect(await kindOfOld()).toMatchObject([{ kind: 'KEY_WITNESS' }])
    await house.core.rotations.confirmRevocation(house.owner, { rotationId: rotation.id })
    await settle(house.work)
    expect(await present()).toMatchObject({ state: 'SWITCHED' })
    await revoke(true)
    await house.core.rotations.confirmRevocation(house.owner, { rotationId: rotation.id })
    await settle(house.work)
    await revoke(false)
    expect(await present()).toMatchObject({ state: 'DONE' })
    expect(await kindOfOld()).toMatchObject([{ sealed: null }])
    const { nodes } = await house.core.audit.list(house.owner, { first: 20, clientId: account.clientId })
    expect(nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'credential.analytics-requested',
        'credential.key-deleted',
        'credential.rotated',
      ]),
    )
  })

  it('asks once for each app, however often it runs', async () => {
    await settle(house.work)
    await twoKeys('SALES')
    await settle(house.work)
    expect((await present()).analytics).toMatchObject({ apps: 1, made: 0, there: 2 })
  })

  it('says which analytics Apple has stopped for inactivity, since when that was seen, and who mends it', async () => {
    const connectAnother = (name: string) =>
      connectAccount(house, { name: `${name} ${serial}`, index: 1, role: 'ADMIN' })
    account = await connectAnother('Running')
    await twoKeys('SALES', {}, 1)
    await settle(house.work)
    expect(await analyticsCheck()).toMatchObject({ status: 'FINE' })

    await stopAnalytics(house.account(1).slug)
    account = await connectAnother('Stopped')
    const seen = { status: 'NOTE', actor: 'CLIENT_ADMIN', at: house.clock.now }
    expect(await analyticsCheck()).toMatchObject(seen)
    house.clock.now = new Date(house.clock.now.getTime() + 300_000)
    await twoKeys('SALES', {}, 1)
    await settle(house.work)
    expect((await present()).analytics).toEqual({ apps: 1, made: 0, there: 1, stopped: 1, refused: 0 })
    // The smaller key sees the same, which is no news; it may read what there is, so nothing is wrong with it.
    expect(await analyticsCheck()).toMatchObject(seen)
    const [known] = await house.core.integrations.capabilities(house.owner, [account.integrationId])
    expect(known?.find(({ name }) => name === 'ANALYTICS')).toMatchObject({
      status: 'PROVED',
      reason: expect.stringContaining(`(seen since ${seen.at.toISOString().slice(0, 10)})`),
    })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('is for an Admin’s key that did not leak', async () => {
    await settle(house.work)
    await expect(twoKeys('SALES', { mode: 'LEAKED' })).rejects.toThrow('CONFLICT')
    const small = await connectAccount(house, { name: `Small ${serial}`, role: 'SALES' })
    account = small
    await expect(twoKeys('FINANCE')).rejects.toMatchObject({
      problems: [{ code: 'CONFLICT', field: 'requestAnalytics', actor: 'CLIENT_ADMIN' }],
    })
  })
})
