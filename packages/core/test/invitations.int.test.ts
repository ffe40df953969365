import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backfill, settle, watchDue } from './engine.ts'
import { buildHouse, existing, type Account, type House } from './house.ts'
import { outcomes } from './outcomes.ts'
import { addMember, grantClient } from './people.ts'
import { email, playServiceUser, who, type ServiceUserPlay } from './service-user-play.ts'

let house: House
let play: ServiceUserPlay

beforeAll(async () => {
  house = await buildHouse({ accounts: 10, apps: 1 })
  play = playServiceUser(house)
  await house.core.serviceUser.register(house.owner, { ...who, accessToken: await play.token() })
})
afterAll(() => house.close())

const dayMs = 24 * 60 * 60_000
const only = <T>(list: readonly T[]): T => existing(list[0])
const stepsOf = async (id: string) =>
  (await play.invitationOf(id)).steps.flatMap(({ name, done }) => (done ? [name] : []))
const connectByKey = async (account: Account) => {
  const clientId = await play.newClient()
  const key = await house.keyOf(account)
  const { id } = await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
  await settle(house.work, { histories: false })
  return { clientId, id, key }
}
const mailsTo = (address: string) =>
  house.rows<{ template: string; params: Record<string, string> }>(
    `select template, params from mail where address = '${address}' order by created_at`,
  )

describe('an invitation', () => {
  it('MA-11: is noticed where the client has an Admin key; nobody says that it was sent, or accepted', async () => {
    const account = house.account(3)
    const { clientId } = await connectByKey(account)
    const { id } = only((await play.request(clientId, 'As we call it')).integrations)
    await settle(house.work)
    expect(await stepsOf(id)).toEqual([])
    expect((await play.invitationOf(id)).waitsFor).toBe('CLIENT_ADMIN')

    await play.invite(account)
    await play.lookAgain(id)
    expect(await stepsOf(id)).toEqual(['INVITED'])
    expect((await play.invitationOf(id)).waitsFor).toBe('YOU')

    await play.accept(account)
    await play.lookAgain(id)
    // Apple names the account too, but not by the name that was typed: which it is, a person says.
    expect(await stepsOf(id)).toEqual(['INVITED', 'ACCEPTED'])
    expect((await play.invitationOf(id)).waitsFor).toBe('APPLE')
    await house.core.serviceUser.approve(house.owner, { integrationId: id })
    await settle(house.work)
    expect(await play.stateOf(id)).toBe('ACTIVE')
    expect((await play.invitationOf(id)).waitsFor).toBe('NOBODY')
  })

  it('MA-11: that was taken back, or ran out, is none any more', async () => {
    const account = house.account(4)
    const { clientId } = await connectByKey(account)
    const { id } = only((await play.request(clientId, 'Under another name')).integrations)
    await settle(house.work)
    await play.invite(account)
    await play.lookAgain(id)
    expect(await stepsOf(id)).toEqual(['INVITED'])
    await house.control('POST', `/accounts/${account.name}/invitations/${email}/decline`)
    await play.lookAgain(id)
    expect(await stepsOf(id)).toEqual([])
  })

  it('MA-12: waits with its age, is mailed to the client, who is reminded after two days, and again', async () => {
    const clientId = await play.newClient()
    const admin = 'admin@kite.example'
    const request = () =>
      house.core.serviceUser.request(house.owner, {
        clientId,
        accounts: [{ name: 'Kite GmbH' }],
        purpose: 'FULL',
        contactEmail: admin,
        idempotencyKey: 'kite',
      })
    const { id } = only((await request()).integrations)
    expect(only((await request()).integrations).id).toBe(id)
    await settle(house.work)
    const first = only(await mailsTo(admin))
    expect(first).toMatchObject({ template: 'INVITE_US', params: { account: 'Kite GmbH', email, again: '' } })
    expect(first.params['roles']).toBe('Customer Support, Marketing, Finance')

    expect(await play.lookAgain(id, dayMs)).toBeLessThanOrEqual(dayMs)
    expect(await mailsTo(admin)).toHaveLength(1)
    await play.lookAgain(id, dayMs)
    await play.lookAgain(id, 60_000)
    expect((await mailsTo(admin)).map(({ params }) => params['again'])).toEqual(['', 'yes'])
    await play.lookAgain(id, 2 * dayMs)
    expect(await mailsTo(admin)).toHaveLength(3)
    expect(await play.invitationOf(id)).toMatchObject({ reminders: 2, contactEmail: admin })
    for (let day = 0; day < 20; day += 2) await play.lookAgain(id, 2 * dayMs)
    // Then a person talks to them.
    expect(await mailsTo(admin)).toHaveLength(6)
    expect(await play.stateOf(id)).toBe('PENDING')
  })

  it('MA-12: is reminded of by hand, once an hour, to whoever is named', async () => {
    const clientId = await play.newClient()
    const { id } = only((await play.request(clientId, 'Fern Ltd')).integrations)
    await settle(house.work)
    const remind = (contactEmail?: string) =>
      house.core.serviceUser.remind(house.owner, { integrationId: id, contactEmail })
    expect(await outcomes([remind(), remind('nobody')])).toEqual(['EMAIL_INVALID', 'INVALID'])
    await remind('admin@fern.example')
    expect(await mailsTo('admin@fern.example')).toHaveLength(1)
    expect(await outcomes([remind()])).toEqual(['TOO_SOON'])
    await play.pass(61 * 60_000)
    await remind()
    expect(await mailsTo('admin@fern.example')).toHaveLength(2)
  })

  it('MA-12: reminds those here where nobody at the client is known, and whoever has to accept it', async () => {
    const account = house.account(5)
    const { clientId } = await connectByKey(account)
    const { id } = only((await play.request(clientId, 'Orbit')).integrations)
    await settle(house.work)
    const told = async () =>
      (await mailsTo('olga@agency.example')).filter(
        ({ template, params }) => template === 'INVITE_WAITS' && params['integrationId'] === id,
      )
    await play.lookAgain(id, 2 * dayMs)
    expect((await told()).map(({ params }) => params['invited'])).toEqual([''])
    await play.invite(account)
    await play.lookAgain(id)
    await play.lookAgain(id, 2 * dayMs)
    expect((await told()).map(({ params }) => params['invited'])).toEqual(['', 'yes'])
  })
})

describe('what an account was connected with before', () => {
  const inviteInPlace = async (account: Account) => {
    const connected = await connectByKey(account)
    const accounts = [{ name: account.name, integrationId: connected.id }]
    await house.core.serviceUser.request(house.owner, {
      clientId: connected.clientId,
      accounts,
      purpose: 'FULL',
    })
    await settle(house.work, { histories: false })
    return connected
  }
  const attemptOf = async (id: string) => (await house.core.integrations.attempts(house.owner, [id]))[0]

  it('goes on where its invitation is cancelled while it pends', async () => {
    const { id, key } = await inviteInPlace(house.account(8))
    expect(await attemptOf(id)).toMatchObject({ stage: 'PENDING' })
    await house.core.signIn.cancel(house.owner, { integrationId: id })
    await settle(house.work, { histories: false })
    expect(await attemptOf(id)).toMatchObject({ stage: 'CANCELLED' })
    const [kept] = await house.core.integrations.credentials(house.owner, [id])
    expect(kept).toMatchObject([{ slot: 'A', label: `AuthKey_${key.keyId}.p8` }])
    expect(await play.stateOf(id)).toBe('BACKFILLING')
  })

  it('may be given another key, or have its key rotated, while its invitation pends: that ends', async () => {
    const account = house.account(8)
    const { id, clientId } = await inviteInPlace(account)
    const sales = await house.keyOf(account, 'SALES')
    await house.core.integrations.connectApiKey(house.owner, { clientId, integrationId: id, ...sales })
    await settle(house.work, { histories: false })
    const [renewed] = await house.core.integrations.credentials(house.owner, [id])
    expect(renewed).toMatchObject([{ slot: 'A', label: `AuthKey_${sales.keyId}.p8` }])

    const accounts = [{ name: account.name, integrationId: id }]
    await house.core.serviceUser.request(house.owner, { clientId, accounts, purpose: 'FULL' })
    const { vendorNumbers: _, ...finance } = await house.keyOf(account, 'FINANCE')
    await house.core.rotations.begin(house.owner, { integrationId: id, mode: 'PLANNED', ...finance })
    await settle(house.work, { histories: false })
    const [rotated] = await house.core.integrations.credentials(house.owner, [id])
    expect(rotated?.[0]).toMatchObject({ slot: 'A', label: `AuthKey_${finance.keyId}.p8` })
    const { nodes } = await house.core.audit.list(house.owner, { first: 30, clientId })
    expect(nodes.filter(({ action }) => action === 'integration.attemptCancelled')).toHaveLength(2)
  })

  it('MA-16: is dropped, and when is said, once the first file has come as the service user', async () => {
    const account = house.account(6)
    const { clientId, id, key } = await connectByKey(account)
    expect(await play.stateOf(id)).toBe('BACKFILLING')
    await house.core.serviceUser.request(house.owner, {
      clientId,
      accounts: [{ name: 'Whatever it is called', integrationId: id }],
      purpose: 'FULL',
    })
    await settle(house.work, { histories: false })
    const [before] = await house.core.integrations.credentials(house.owner, [id])
    expect(before).toMatchObject([{ slot: 'A', label: `AuthKey_${key.keyId}.p8` }])
    expect(await play.stateOf(id)).toBe('BACKFILLING')

    await play.invite(account)
    await play.accept(account)
    // Apple gives a vendor number to one account alone: it is known by that, whatever it was called.
    await play.lookAgain(id, undefined, false)
    const moved = existing(await house.core.integrations.find(house.owner, id))
    expect(moved).toMatchObject({ method: 'SERVICE_USER_INVITE', state: 'BACKFILLING' })
    expect(moved.label).not.toContain(key.keyId)
    const [during] = await house.core.integrations.credentials(house.owner, [id])
    expect(during?.map(({ slot }) => slot)).toEqual(['A', 'BOOTSTRAP'])
    expect(await play.invitationOf(id)).toMatchObject({ bootstrapDroppedAt: null })
    const keyKept = () =>
      house.rows(`select sealed is not null as kept from credential where key_id = '${key.keyId}'`)
    expect(await keyKept()).toEqual([{ kept: true }])

    const { workspaceId } = house.owner
    const { id: backfillId } = existing(only(await house.core.integrations.backfills(house.owner, [id])))
    await backfill(house.work, { workspaceId, clientId, integrationId: id, backfillId })
    expect(await keyKept()).toEqual([{ kept: false }])
    const { bootstrapDroppedAt, steps } = await play.invitationOf(id)
    expect(bootstrapDroppedAt).toEqual(house.clock.now)
    expect(steps.at(-1)).toMatchObject({ name: 'CHECKED', done: true })
    const capabilities = only(await house.core.integrations.capabilities(house.owner, [id]))
    expect(capabilities.find(({ name }) => name === 'ANALYTICS')?.status).toBe('UNKNOWN')
    const told = await house.rows(
      `select changes from audit_entry where action = 'integration.bootstrapDropped'`,
    )
    expect(told).toMatchObject([{ changes: [{ field: 'credential', to: null }] }])
  })
})

describe('a user whom a client removed', () => {
  it('MA-14: is removed for every integration of that account at once, with what it concerns; data stay', async () => {
    const account = house.account(7)
    const clientId = await play.newClient()
    const ann = await addMember(house, { role: 'ANALYST', name: 'Ann Analyst' })
    await grantClient(house, ann, clientId)
    const first = only((await play.request(clientId, account.name)).integrations).id
    await settle(house.work)
    await play.invite(account)
    await play.accept(account)
    await play.lookAgain(first, undefined, false)
    const second = only((await play.request(clientId, 'The same once more')).integrations).id
    await settle(house.work)
    await house.core.serviceUser.approve(house.owner, {
      integrationId: second,
      accountId: account.reporterAccount,
    })
    await settle(house.work)
    expect([await play.stateOf(first), await play.stateOf(second)]).toEqual(['BACKFILLING', 'ACTIVE'])
    const kept = await house.count('sales_fact')

    await play.remove(account)
    // Somebody else's invitation has Apple asked; what is gone is looked at next, though its turn were hours later.
    const other = only((await play.request(await play.newClient(), 'Somebody else')).integrations).id
    await settle(house.work)
    await play.lookAgain(other)
    await watchDue(house.work)
    for (const id of [first, second]) {
      const shut = existing(await house.core.integrations.find(house.owner, id))
      expect([shut.state, shut.stateReason?.code]).toEqual(['REVOKED', 'USER_REMOVED'])
    }
    expect(await house.count('sales_fact')).toBe(kept)
    const { nodes } = await house.core.actionItems.list(house.owner, { first: 50 })
    const item = existing(nodes.find(({ integrationId }) => integrationId === first))
    expect(item).toMatchObject({ kind: 'REVOKED', impact: { clientId, apps: 1, people: 2 } })
    const [seers] = await house.core.clients.seenBy(house.owner, [clientId])
    expect(seers?.map(({ name }) => name)).toEqual(['Olga Owner', 'Ann Analyst'])
    const mails = await mailsTo('olga@agency.example')
    for (const id of [first, second]) {
      const told = mails.filter(
        ({ template, params }) => template === 'BROKEN' && params['integrationId'] === id,
      )
      expect(told).toMatchObject([{ params: { apps: '1', seenBy: 'Olga Owner and Ann Analyst' } }])
    }

    // It is invited again in place, also while somebody looks whether it is open again: that look ends.
    await house.core.integrations.renew(house.owner, { integrationId: first })
    const again = () => play.request(clientId, account.name)
    expect(only((await again()).integrations).id).toBe(first)
    await settle(house.work)
    expect(only((await again()).integrations).id).toBe(first)
    const open = await house.rows(
      `select stage from attempt where integration_id = '${first}' and ended_at is null`,
    )
    expect(open).toEqual([{ stage: 'PENDING' }])
  })
})

it('nothing is guessed where several accounts may be the one that was accepted', async () => {
  const clientId = await play.newClient()
  const { id } = only((await play.request(clientId, 'Not its name')).integrations)
  await settle(house.work)
  for (const account of [house.account(8), house.account(9)]) {
    await play.invite(account)
    await play.accept(account)
  }
  await play.lookAgain(id)
  const approve = () => house.core.serviceUser.approve(house.owner, { integrationId: id })
  expect(await outcomes([approve()])).toEqual(['INVALID'])
})

it('AD-3: a token that another tool has replaced is said to be', async () => {
  const clientId = await play.newClient()
  const { id } = only((await play.request(clientId, 'Lumen')).integrations)
  await settle(house.work)
  await house.control('POST', `/apple-ids/${email}/reporter-token`)
  await play.lookAgain(id)
  expect(await house.core.serviceUser.read(house.owner)).toMatchObject({
    problem: { code: 'TOKEN_REPLACED' },
  })
})
