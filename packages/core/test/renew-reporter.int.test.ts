import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { settle, watchDue } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { atApple, personOf } from './reporter-people.ts'

let house: House
let id: string
let turn = 0

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 1 })
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
