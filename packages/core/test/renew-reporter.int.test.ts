import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { settle, watchDue } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { atApple, personOf, refusalOf } from './reporter-people.ts'

let house: House
let id: string
let turn = 0

beforeAll(async () => {
  house = await buildHouse({ accounts: 8, apps: 1 })
})
afterAll(() => house.close())

const account = () => house.account(turn - 1)
const person = () => personOf(account(), 'SALES')
const later = (hours: number) => (house.clock.now = new Date(house.clock.now.getTime() + hours * 3_600_000))
const state = async () => {
  const { state: name, stateReason } = existing(await house.core.integrations.find(house.owner, id))
  return { state: name, reason: stateReason?.code ?? null, message: stateReason?.message ?? null }
}
const renew = async () => {
  later(1)
  await house.core.integrations.renew(house.owner, { integrationId: id })
  await settle(house.work, { histories: false })
}
const look = async () => {
  later(7)
  await watchDue(house.work)
}
const revokePassword = async () => {
  const { label } = existing((await atApple(house, person().email)).appSpecificPasswords[0])
  await house.control(
    'DELETE',
    `/apple-ids/${person().email}/app-specific-passwords/${encodeURIComponent(label)}`,
  )
}
const token = async () => (await atApple(house, person().email)).reporterToken?.value ?? null

beforeEach(async () => {
  turn += 1
  const { id: clientId } = await house.core.clients.add(house.owner, { name: `Client ${turn}` })
  const { email, appSpecificPassword } = person()
  const { integrations } = await house.core.integrations.connectReporter(house.owner, {
    clientId,
    email,
    appSpecificPassword,
    onExistingToken: 'REUSE',
    accountIds: [account().reporterAccount],
  })
  id = existing(integrations[0]).id
  await settle(house.work, { histories: false })
})

it('AV-10: a revoked password is told apart from the token that still works, and from one that has ended too', async () => {
  await look()
  expect(await state()).toMatchObject({ reason: null })
  await revokePassword()
  await look()
  expect(await state()).toMatchObject({
    state: 'DEGRADED',
    reason: 'CANNOT_RENEW',
    message: expect.stringMatching(/^Works until \d{4}-\d\d-\d\d/),
  })
  // Asked by a person, the token answers, and the password is as dead as before.
  await renew()
  expect(await state()).toMatchObject({ state: 'DEGRADED', reason: 'CANNOT_RENEW' })
  await house.control('DELETE', `/apple-ids/${person().email}/reporter-token`)
  await look()
  expect(await state()).toMatchObject({ state: 'NEEDS_REAUTH', reason: 'PASSWORD_REVOKED' })
  await renew()
  expect(await state()).toMatchObject({ state: 'NEEDS_REAUTH', reason: 'PASSWORD_REVOKED' })
})

it('AD-17: a token that another tool replaced is taken up again by the password that is kept, and ends nobody’s', async () => {
  await house.control('POST', `/apple-ids/${person().email}/reporter-token`)
  const theirs = await token()
  await look()
  expect(await state()).toMatchObject({ state: 'REVOKED', reason: 'TOKEN_REPLACED' })
  await renew()
  expect((await state()).reason).toBeNull()
  expect(await token()).toBe(theirs)
  const [credentials] = await house.core.integrations.credentials(house.owner, [id])
  expect(credentials?.map(({ slot }) => slot)).toEqual(['A', 'RENEWAL'])
})

it('AD-17: where there is no token any more, one is made, once', async () => {
  await house.control('DELETE', `/apple-ids/${person().email}/reporter-token`)
  await look()
  await renew()
  const made = await token()
  expect(made).not.toBeNull()
  expect((await state()).reason).toBeNull()
  await renew()
  expect(await token()).toBe(made)
})

const rotateToken = (mode: 'PLANNED' | 'LEAKED', integrationId = id) =>
  house.core.rotations.begin(house.owner, { integrationId, mode, onExistingToken: 'REPLACE' })
const rotation = async () => existing((await house.core.rotations.ofIntegrations(house.owner, [id]))[0])
const rowOfToken = async () =>
  existing(
    (
      await house.rows<{ id: string; fingerprint: string }>(
        `select c.id, c.fingerprint from credential c join integration_credential s on s.credential_id = c.id
         where s.slot = 'A' and s.integration_id = '${id}'`,
      )
    )[0],
  )
const fingerprintOf = async () =>
  house.deps.vault.fingerprint(house.owner.workspaceId, existing(await token()))

it('ends a living token only with consent, and where a password is kept', async () => {
  const before = await token()
  const input = { integrationId: id, mode: 'PLANNED' } as const
  expect(await refusalOf(house.core.rotations.begin(house.owner, input))).toEqual([
    ['CONSENT_NEEDED', 'onExistingToken'],
  ])
  const { id: clientId } = await house.core.clients.add(house.owner, { name: `By token ${turn}` })
  const { integrations } = await house.core.integrations.connectReporter(house.owner, {
    clientId,
    accessToken: existing(before),
    accountIds: [account().reporterAccount],
  })
  await settle(house.work, { histories: false })
  expect(await refusalOf(rotateToken('PLANNED', existing(integrations[0]).id))).toEqual([
    ['CONFLICT', 'integrationId'],
  ])
  expect(await token()).toBe(before)
})

it('makes another token for whoever consents, in the row of the one that it ends, and has all that it serves looked at', async () => {
  const [before, row] = [await token(), await rowOfToken()]
  const begun = await rotateToken('PLANNED')
  expect(begun).toMatchObject({
    state: 'VERIFYING',
    newLabel: null,
    steps: [{ name: 'TOKEN_MADE', state: 'NOW' }],
  })
  expect(await token()).toBe(before)
  await settle(house.work, { histories: false })
  expect(await token()).not.toBe(before)
  expect(await rotation()).toMatchObject({
    id: begun.id,
    state: 'DONE',
    steps: [{ name: 'TOKEN_MADE', state: 'DONE' }],
    integrations: [{ id }],
  })
  expect(await rowOfToken()).toEqual({ id: row.id, fingerprint: await fingerprintOf() })
  const [due] = await house.rows<{ due: boolean }>(
    `select next_watch_at <= '${house.clock.now.toISOString()}' as due from integration where id = '${id}'`,
  )
  expect(due).toEqual({ due: true })
  await look()
  expect((await state()).reason).toBeNull()
  const recorded = await house.rows<{ action: string }>(
    `select action from audit_entry where target_id = '${id}' and (action like 'credential.rotation%' or action like '%tokenRenewed') order by seq`,
  )
  expect(recorded.map(({ action }) => action)).toEqual([
    'credential.rotation-begun',
    'integration.tokenRenewed',
  ])
})

it('makes no second token where a run was cut off after the first, or somebody cancelled meanwhile', async () => {
  const { id: rotationId } = await rotateToken('LEAKED')
  const { id: credentialId } = await rowOfToken()
  const { workspaceId } = house.owner
  const { clientId } = existing(await house.core.integrations.find(house.owner, id))
  await house.control('POST', `/apple-ids/${person().email}/reporter-token`)
  const made = await token()
  const run = () =>
    house.work.verifyRotation({ workspaceId, clientId, integrationId: id, rotationId, credentialId })
  await Promise.all([run(), run()])
  await run()
  expect(await token()).toBe(made)
  expect((await rowOfToken()).fingerprint).toBe(await fingerprintOf())
  expect((await rotation()).state).toBe('DONE')
})

it('makes one token where two integrations of it are rotated before the first was made', async () => {
  const { id: clientId } = await house.core.clients.add(house.owner, { name: `Beside ${turn}` })
  const { email, appSpecificPassword } = person()
  const { integrations } = await house.core.integrations.connectReporter(house.owner, {
    clientId,
    email,
    appSpecificPassword,
    onExistingToken: 'REUSE',
    accountIds: [account().reporterAccount],
  })
  const beside = existing(integrations[0]).id
  await settle(house.work, { histories: false })
  const before = await token()
  await rotateToken('PLANNED')
  const second = await rotateToken('LEAKED', beside)
  const { id: credentialId } = await rowOfToken()
  const { workspaceId } = house.owner
  const input = { workspaceId, clientId, integrationId: beside, rotationId: second.id, credentialId }
  // The younger waits for the older, whichever a worker takes up first.
  await expect(house.work.verifyRotation(input)).rejects.toThrow('under way')
  expect(await token()).toBe(before)
  await settle(house.work, { histories: false })
  const made = await token()
  expect(made).not.toBe(before)
  const asked = await house.core.rotations.ofIntegrations(house.owner, [id, beside])
  expect(asked.map((each) => each?.state)).toEqual(['DONE', 'DONE'])
  expect((await rowOfToken()).fingerprint).toBe(await fingerprintOf())
  await house.work.verifyRotation(input)
  expect(await token()).toBe(made)
})

it('leaves the token that serves where the password makes none, leaked or not', async () => {
  const before = await token()
  await revokePassword()
  await rotateToken('LEAKED')
  await settle(house.work, { histories: false })
  expect(await rotation()).toMatchObject({
    state: 'FAILED',
    problem: { code: 'PASSWORD_REVOKED' },
    steps: [{ name: 'TOKEN_MADE', state: 'FAILED' }],
  })
  expect(await token()).toBe(before)
  expect((await rowOfToken()).fingerprint).toBe(await fingerprintOf())
  await look()
  expect((await state()).state).toBe('DEGRADED')
  const { id: again } = await rotateToken('LEAKED')
  await house.core.rotations.cancel(house.owner, { rotationId: again })
  await look()
  expect((await state()).state).toBe('DEGRADED')
})
