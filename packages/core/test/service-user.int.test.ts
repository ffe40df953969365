import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GainAccessInput } from '@gatehouse/contracts'
import { settle, watchDue } from './engine.ts'
import { addMember, grantClient } from './people.ts'
import { outcomes } from './outcomes.ts'
import { buildHouse, existing, type Account, type House } from './house.ts'

let house: House
/** An Apple user that works at three accounts already: the agency's own, as it is here. */
const email = 'books@ledger-partners.example'
const who = { email, firstName: 'Harbour', lastName: 'Reports', usedHereOnly: true }

beforeAll(async () => {
  house = await buildHouse({ accounts: 6, apps: 1 })
  await house.core.serviceUser.register(house.owner, { ...who, accessToken: await token() })
})
afterAll(() => house.close())

const token = async () => {
  const { reporterToken } = (await house.control('GET', `/apple-ids/${email}`)) as {
    reporterToken: { value: string } | null
  }
  return existing(reporterToken).value
}
const invite = (account: Account, roles = ['FINANCE']) =>
  house.control('POST', `/accounts/${account.name}/invitations`, {
    email,
    firstName: who.firstName,
    lastName: who.lastName,
    roles,
  })
const accept = (account: Account) =>
  house.control('POST', `/accounts/${account.name}/invitations/${email}/accept`)

let serial = 0
const newClient = async () => {
  serial += 1
  return (await house.core.clients.add(house.owner, { name: `Client ${serial}` })).id
}
const request = (clientId: string, ...names: string[]) =>
  house.core.serviceUser.request(house.owner, {
    clientId,
    accounts: names.map((name) => ({ name })),
    purpose: 'FULL',
  })
const stateOf = async (id: string) => existing(await house.core.integrations.find(house.owner, id)).state
/** Wakes the workflow of an attempt, as its timer does. */
async function lookAgain(integrationId: string): Promise<void> {
  const [row] = await house.rows<{
    input: GainAccessInput
  }>(`select json_build_object('workspaceId', workspace_id,
      'clientId', client_id, 'integrationId', integration_id, 'attemptId', id) as input
    from attempt where integration_id = '${integrationId}' and ended_at is null`)
  house.clock.now = new Date(house.clock.now.getTime() + 3 * 60_000)
  const input = existing(row).input
  if (!(await house.work.stepInvitation(input)).seen) return
  const { granted } = await house.work.verifyAccess(input)
  if (granted) await house.work.syncApps(input).then(() => house.work.openAccess(input))
  await settle(house.work)
}

describe('the service user', () => {
  it('MA-8: is registered once, with a token that Apple accepted, of which nothing is shown', async () => {
    const seen = existing(await house.core.serviceUser.read(house.owner))
    expect(seen).toMatchObject({ email, firstName: 'Harbour', problem: null })
    expect(seen.accounts).toHaveLength(3)
    expect(JSON.stringify(seen)).not.toContain(await token())
    expect(await house.rows(`select client_id, sealed like 'ey%' as sealed from credential`)).toEqual([
      { client_id: null, sealed: true },
    ])
  })

  it('is refused with every mistake at its field, and nothing is sent', async () => {
    const typed = {
      email: 'nobody',
      firstName: ' ',
      lastName: 'Reports',
      accessToken: 'x',
      usedHereOnly: false,
    }
    const refused = await house.core.serviceUser.register(house.owner, typed).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      problems: [
        { field: 'email' },
        { field: 'firstName' },
        { field: 'usedHereOnly', hint: expect.stringContaining('nowhere else') },
        { field: 'accessToken' },
      ],
    })
  })

  it('is set by who reaches everything alone; what it reaches is nothing for others to see', async () => {
    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    const admin = await addMember(house, { role: 'ADMIN' })
    const again = { ...who, accessToken: await token() }
    expect(
      await outcomes([
        house.core.serviceUser.register(manager, again),
        house.core.serviceUser.register(admin, again),
      ]),
    ).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    expect((await house.core.serviceUser.read(manager))?.accounts).toEqual([])
  })
})

describe('a client is asked to invite it', () => {
  it('MA-9: one integration for each account, pending each by itself, opened when its account is seen', async () => {
    const clientId = await newClient()
    const [first, second] = [house.account(3), house.account(4)]
    const { integrations, invite: typed } = await request(clientId, first.name, second.name)
    expect(integrations.map(({ label, state }) => [label, state])).toEqual([
      [first.name, 'PENDING'],
      [second.name, 'PENDING'],
    ])
    expect(typed).toEqual({
      email,
      firstName: 'Harbour',
      lastName: 'Reports',
      roles: ['Customer Support', 'Marketing', 'Finance'],
    })
    await settle(house.work)
    const [one, two] = integrations.map(({ id }) => id)
    await invite(first)
    await lookAgain(existing(one))
    expect(await stateOf(existing(one))).toBe('PENDING')
    await accept(first)
    await lookAgain(existing(one))
    expect([await stateOf(existing(one)), await stateOf(existing(two))]).toEqual(['ACTIVE', 'PENDING'])
    const [invitation] = await house.core.serviceUser.invitations(house.owner, [existing(one)])
    expect(invitation?.steps.map(({ name, done }) => [name, done])).toEqual([
      ['INVITED', true],
      ['ACCEPTED', true],
      ['SEEN', true],
      ['CHECKED', true],
    ])
    const [sold] = await house.rows<{ n: number }>(`select count(*)::int as n from delivery d
      join integration i on i.provider_id = d.provider_id where i.id = '${one}' and d.source = 'REPORTER'`)
    expect(sold?.n).toBeGreaterThan(25)
  })

  it('a second click joins the first, and no account of another client is taken for one of the same name', async () => {
    const [clientId, other] = [await newClient(), await newClient()]
    const { name } = house.account(0)
    const [first, second] = [await request(clientId, name), await request(clientId, name)]
    expect(second.integrations.map(({ id }) => id)).toEqual(first.integrations.map(({ id }) => id))
    const rival = existing((await request(other, name)).integrations[0])
    await settle(house.work)
    expect([await stateOf(existing(first.integrations[0]).id), await stateOf(rival.id)]).toEqual([
      'PENDING',
      'PENDING',
    ])
  })

  it('a person with the permission says which account it is, and no other may', async () => {
    const clientId = await newClient()
    const { name, reporterAccount } = house.account(1)
    const id = existing((await request(clientId, `${name} under another name`)).integrations[0]).id
    await settle(house.work)
    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await grantClient(house, manager, clientId)
    const approve = (accountId: string, actor = house.owner) =>
      house.core.serviceUser.approve(actor, { integrationId: id, accountId })
    expect(await outcomes([approve(reporterAccount, manager)])).toEqual(['FORBIDDEN'])
    expect(await outcomes([approve('12345'), approve(house.account(3).reporterAccount)])).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ])
    expect(await stateOf(id)).toBe('PENDING')
    await approve(reporterAccount)
    await settle(house.work)
    expect(await stateOf(id)).toBe('ACTIVE')
    expect(await outcomes([approve(reporterAccount)])).toEqual(['CONFLICT'])
  })

  it('whom the client removes is removed for all, keeps the data, and is invited again in place', async () => {
    const clientId = await newClient()
    const account = house.account(5)
    const id = existing((await request(clientId, account.name)).integrations[0]).id
    await settle(house.work)
    await invite(account)
    await accept(account)
    await lookAgain(id)
    expect(await stateOf(id)).toBe('ACTIVE')
    const kept = await house.count('sales_fact')
    await house.control('DELETE', `/accounts/${account.name}/people/${email}`)
    house.clock.now = new Date(house.clock.now.getTime() + 7 * 60 * 60_000)
    await watchDue(house.work)
    const shut = existing(await house.core.integrations.find(house.owner, id))
    expect([shut.state, shut.stateReason?.code]).toEqual(['REVOKED', 'USER_REMOVED'])
    expect(await house.count('sales_fact')).toBe(kept)
    const again = await house.core.serviceUser.request(house.owner, {
      clientId,
      accounts: [{ name: account.name, integrationId: id }],
      purpose: 'ANALYTICS',
    })
    expect(again.integrations.map(({ id: same, state }) => [same === id, state])).toEqual([[true, 'REVOKED']])
    await settle(house.work)
    await invite(account)
    await accept(account)
    await lookAgain(id)
    expect(await stateOf(id)).toBe('ACTIVE')
  })
})

it('an archived integration leaves the token with the service user', async () => {
  const { accounts } = existing(await house.core.serviceUser.read(house.owner))
  expect(accounts.length).toBeGreaterThan(3)
  const pages = await house.core.integrations.list(house.owner, { first: 50 })
  for (const { id } of pages.nodes) await house.core.integrations.archive(house.owner, { integrationId: id })
  expect(await house.rows(`select sealed is not null as kept from credential`)).toEqual([{ kept: true }])
})
