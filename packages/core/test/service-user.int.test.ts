import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle, watchDue } from './engine.ts'
import { addMember, grantClient } from './people.ts'
import { outcomes } from './outcomes.ts'
import { buildHouse, existing, type House } from './house.ts'
import { email, playServiceUser, who, type ServiceUserPlay } from './service-user-play.ts'

let house: House
let play: ServiceUserPlay

beforeAll(async () => {
  house = await buildHouse({ accounts: 6, apps: 1 })
  play = playServiceUser(house)
  await house.core.serviceUser.register(house.owner, { ...who, accessToken: await play.token() })
})
afterAll(() => house.close())

describe('the service user', () => {
  it('MA-8: is registered once, with a token that Apple accepted, of which nothing is shown', async () => {
    const seen = existing(await house.core.serviceUser.read(house.owner))
    expect(seen).toMatchObject({ email, firstName: 'Harbour', problem: null })
    expect(seen.accounts).toHaveLength(3)
    expect(JSON.stringify(seen)).not.toContain(await play.token())
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
    const again = { ...who, accessToken: await play.token() }
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
    const clientId = await play.newClient()
    const [first, second] = [house.account(3), house.account(4)]
    const { integrations, invite: typed } = await play.request(clientId, first.name, second.name)
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
    await play.invite(first)
    await play.lookAgain(existing(one))
    expect(await play.stateOf(existing(one))).toBe('PENDING')
    await play.accept(first)
    await play.lookAgain(existing(one))
    expect([await play.stateOf(existing(one)), await play.stateOf(existing(two))]).toEqual([
      'ACTIVE',
      'PENDING',
    ])
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
    // When the client leaves, our user is to leave its team.
    const preview = existing(await house.core.offboarding.preview(house.owner, clientId))
    expect(preview.revocations.filter(({ shared }) => !shared)).toMatchObject([
      {
        kind: 'USER',
        label: first.name,
        appleId: email,
        page: { url: expect.stringContaining('/access/users') },
      },
      { kind: 'USER', label: second.name, appleId: email },
    ])
  })

  it('a second click joins the first, and no account of another client is taken for one of the same name', async () => {
    const [clientId, other] = [await play.newClient(), await play.newClient()]
    const { name } = house.account(0)
    const [first, second] = [await play.request(clientId, name), await play.request(clientId, name)]
    expect(second.integrations.map(({ id }) => id)).toEqual(first.integrations.map(({ id }) => id))
    const rival = existing((await play.request(other, name)).integrations[0])
    await settle(house.work)
    expect([await play.stateOf(existing(first.integrations[0]).id), await play.stateOf(rival.id)]).toEqual([
      'PENDING',
      'PENDING',
    ])
  })

  it('a person with the permission says which account it is, and no other may', async () => {
    const clientId = await play.newClient()
    const { name, reporterAccount } = house.account(1)
    const id = existing((await play.request(clientId, `${name} under another name`)).integrations[0]).id
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
    expect(await play.stateOf(id)).toBe('PENDING')
    await approve(reporterAccount)
    await settle(house.work)
    expect(await play.stateOf(id)).toBe('ACTIVE')
    expect(await outcomes([approve(reporterAccount)])).toEqual(['CONFLICT'])
  })

  it('whom the client removes is removed for all, keeps the data, and is invited again in place', async () => {
    const clientId = await play.newClient()
    const account = house.account(5)
    const id = existing((await play.request(clientId, account.name)).integrations[0]).id
    await settle(house.work)
    await play.invite(account)
    await play.accept(account)
    await play.lookAgain(id)
    expect(await play.stateOf(id)).toBe('ACTIVE')
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
    await play.invite(account)
    await play.accept(account)
    await play.lookAgain(id)
    expect(await play.stateOf(id)).toBe('ACTIVE')
  })
})

it('an archived integration leaves the token with the service user', async () => {
  const { accounts } = existing(await house.core.serviceUser.read(house.owner))
  expect(accounts.length).toBeGreaterThan(3)
  const pages = await house.core.integrations.list(house.owner, { first: 50 })
  for (const { id } of pages.nodes) await house.core.integrations.archive(house.owner, { integrationId: id })
  expect(await house.rows(`select sealed is not null as kept from credential`)).toEqual([{ kept: true }])
})
