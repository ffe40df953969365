import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, grantClient } from './people.ts'
import { settle, watchDue } from './engine.ts'
import { accountant, atApple, personOf, refusalOf } from './reporter-people.ts'
import { buildHouse, existing, type Account, type House } from './house.ts'

let house: House
let account: Account

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 2 })
  account = house.account(0)
})
afterAll(() => house.close())

let serial = 0
const newClient = async () => {
  serial += 1
  return (await house.core.clients.add(house.owner, { name: `Client ${serial}` })).id
}
const connect = (
  input: Parameters<House['core']['integrations']['connectReporter']>[1],
  actor = house.owner,
) => house.core.integrations.connectReporter(actor, input)
const stateOf = async (id: string) => {
  const { state, stateReason, expiresAt } = existing(await house.core.integrations.find(house.owner, id))
  return { state, reason: stateReason?.code ?? null, expiresAt }
}
const secretsAtRest = () => house.rows<{ row: string }>(`select credential::text as row from credential`)

describe('a token', () => {
  it('MA-3 MA-4 MA-6: is looked at first, and each account that is chosen becomes an integration under one credential', async () => {
    const clientId = await newClient()
    const { reporterToken } = await atApple(house, accountant)
    const accessToken = existing(reporterToken).value
    const looked = await connect({ clientId, accessToken })
    expect(looked.integrations).toEqual([])
    expect(looked.accounts.map(({ connected }) => connected)).toEqual([false, false, false])
    expect(await house.count('credential')).toBe(0)

    const accountIds = looked.accounts.slice(0, 2).map(({ id }) => id)
    const { integrations } = await connect({ clientId, accessToken, accountIds })
    expect(integrations.map(({ method, state }) => [method, state])).toEqual([
      ['REPORTER_TOKEN', 'VERIFYING'],
      ['REPORTER_TOKEN', 'VERIFYING'],
    ])
    await settle(house.work)
    for (const { id } of integrations) expect((await stateOf(id)).state).toBe('ACTIVE')
    const credentials = await house.core.integrations.credentials(
      house.owner,
      integrations.map(({ id }) => id),
    )
    expect(new Set(credentials.flat().map(({ id }) => id)).size).toBe(1)
    // The third is still to be had.
    const again = await connect({ clientId, accessToken })
    expect(again.accounts.map(({ connected }) => connected)).toEqual([true, true, false])
  })

  it('MA-19: leads to no account that Apple has not named, whatever is sent', async () => {
    const clientId = await newClient()
    const accessToken = existing(personOf(account, 'SALES').reporterToken)
    const before = await house.count('integration')
    expect(
      await refusalOf(
        connect({ clientId, accessToken, accountIds: ['1', house.account(1).reporterAccount] }),
      ),
    ).toEqual([['NOT_FOUND', 'accountIds']])
    expect(await house.count('integration')).toBe(before)
  })

  it('MA-4: that Apple refuses is said at its field, and nothing is kept of it', async () => {
    const clientId = await newClient()
    const before = await house.count('credential')
    const accessToken = '00000000-0000-4000-8000-000000000000'
    expect(await refusalOf(connect({ clientId, accessToken, accountIds: ['1'] }))).toEqual([
      ['APPLE_REFUSED', 'accessToken'],
    ])
    expect(await house.count('credential')).toBe(before)
  })

  it('AV-14: that a second client joins is one credential of the workspace, and serves both', async () => {
    const accessToken = existing((await atApple(house, accountant)).reporterToken).value
    const clientId = await newClient()
    const { integrations } = await connect({
      clientId,
      accessToken,
      accountIds: [house.account(2).reporterAccount],
    })
    await settle(house.work)
    expect((await stateOf(existing(integrations[0]).id)).state).toBe('ACTIVE')
    const rows = await house.rows<{ client_id: string | null; n: number }>(
      `select c.client_id, count(*)::int as n from credential c
       join integration_credential s on s.credential_id = c.id where c.apple_id is null group by c.id, c.client_id`,
    )
    expect(rows).toContainEqual({ client_id: null, n: 3 })
  })

  it('AV-14: is never joined across the wall of a personal client', async () => {
    const pia = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Pia' })
    const [{ id: personal } = { id: '' }] = await house.rows<{ id: string }>(
      `insert into client (workspace_id, name, slug, personal_member_id)
       values ('${pia.workspaceId}', 'Side', 'side', '${pia.memberId}') returning id`,
    )
    const accessToken = existing((await atApple(house, accountant)).reporterToken).value
    await connect({ clientId: personal, accessToken, accountIds: [house.account(2).reporterAccount] }, pia)
    const rows = await house.rows<{ client_id: string }>(
      `select c.client_id from credential c join integration_credential s on s.credential_id = c.id
       where s.client_id = '${personal}'`,
    )
    expect(rows).toEqual([{ client_id: personal }])
    await house.rows(`update outbox set dispatched_at = now()`)
  })

  it('is a credential of their own to somebody who does not reach the client that holds it', async () => {
    const clientId = await newClient()
    const member = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await grantClient(house, member, clientId)
    const holder = await newClient()
    const { reporterToken: accessToken } = personOf(house.account(1), 'FINANCE')
    const accountIds = [house.account(1).reporterAccount]
    await connect({ clientId: holder, accessToken, accountIds })
    await connect({ clientId, accessToken, accountIds }, member)
    const rows = await house.rows<{ client_id: string }>(
      `select c.client_id from credential c join integration_credential s on s.credential_id = c.id
       where s.client_id in ('${holder}', '${clientId}')`,
    )
    expect(rows.map((row) => row.client_id).sort()).toEqual([clientId, holder].sort())
  })
})

describe('a password for apps', () => {
  const jo = () => personOf(account, 'FINANCE')
  const typed = () => ({ email: jo().email, appSpecificPassword: existing(jo().appSpecificPassword) })

  it('AT-1: shows the token that is there and what is behind it, and asks before it is taken up or ended', async () => {
    const clientId = await newClient()
    const before = existing((await atApple(house, jo().email)).reporterToken)
    const looked = await connect({ clientId, ...typed() })
    expect(looked.existingToken).toEqual({ expiresOn: before.expiresOn })
    expect(looked.accounts.map(({ id }) => id)).toEqual([account.reporterAccount])
    const accountIds = [account.reporterAccount]
    expect(await refusalOf(connect({ clientId, ...typed(), accountIds }))).toEqual([
      ['CONSENT_NEEDED', 'onExistingToken'],
    ])
    const { integrations } = await connect({ clientId, ...typed(), accountIds, onExistingToken: 'REUSE' })
    await settle(house.work)
    expect((await atApple(house, jo().email)).reporterToken).toEqual(before)
    const { state, expiresAt } = await stateOf(existing(integrations[0]).id)
    expect(state).toBe('ACTIVE')
    expect(expiresAt?.toISOString().slice(0, 10)).toBe(
      new Date(Date.parse(before.expiresOn) + 86_400_000).toISOString().slice(0, 10),
    )
  })

  it('AV-6 AT-18: keeps its label for whoever revokes it', async () => {
    const rows = await house.rows(
      `select distinct apple_id, apple_label from credential where kind = 'APP_SPECIFIC_PASSWORD'`,
    )
    expect(rows).toEqual([{ apple_id: jo().email, apple_label: 'Gatehouse-Harbour-202611' }])
  })

  it('AV-14: connected twice is one credential, and one integration', async () => {
    const clientId = await newClient()
    const input = {
      clientId,
      ...typed(),
      accountIds: [account.reporterAccount],
      onExistingToken: 'REUSE',
    } as const
    const credentials = await house.count('credential')
    const first = await connect(input)
    const second = await connect(input)
    expect(second.integrations.map(({ id }) => id)).toEqual(first.integrations.map(({ id }) => id))
    expect(await house.count('credential')).toBe(credentials)
    await settle(house.work)
  })

  it('AT-1: makes a new token with consent, once for two clicks, and what asked with the old one goes on', async () => {
    const before = existing((await atApple(house, jo().email)).reporterToken)
    const clientId = await newClient()
    const input = {
      clientId,
      ...typed(),
      accountIds: [account.reporterAccount],
      onExistingToken: 'REPLACE',
    } as const
    await connect(input)
    const made = existing((await atApple(house, jo().email)).reporterToken)
    expect(made.value).not.toBe(before.value)
    await connect(input)
    expect((await atApple(house, jo().email)).reporterToken).toEqual(made)
    await settle(house.work)
    const asking = await house.rows<{ n: number }>(
      `select count(distinct s.credential_id)::int as n from integration_credential s
       join credential c on c.id = s.credential_id where s.slot = 'A' and c.apple_id = '${jo().email}'`,
    )
    expect(asking).toEqual([{ n: 1 }])
    // What was replaced is not kept.
    expect(
      await house.rows(
        `select 1 from credential c where c.apple_id = '${jo().email}' and kind = 'REPORTER_TOKEN' and sealed is not null
         and not exists (select from integration_credential s where s.credential_id = c.id)`,
      ),
    ).toEqual([])
  })

  it('AT-1 MA-3: makes the first token of somebody who has none without asking, since it ends nobody’s', async () => {
    const email = personOf(house.account(1), 'SALES').email
    await house.control('DELETE', `/apple-ids/${email}/reporter-token`)
    const clientId = await newClient()
    const password = existing((await atApple(house, email)).appSpecificPasswords[0]).value
    const looked = await connect({ clientId, email, appSpecificPassword: password })
    expect(looked.existingToken).toBeNull()
    expect(looked.accounts).toHaveLength(1)
  })

  it('AT-13 AV-8: is never mistaken for the password of the Apple Account: nothing is sent', async () => {
    const clientId = await newClient()
    const calls = async () =>
      ((await house.control('GET', '/requests?limit=1000')) as { path: string }[]).length
    const before = await calls().catch(() => 0)
    expect(
      await refusalOf(connect({ clientId, email: jo().email, appSpecificPassword: jo().password })),
    ).toEqual([['APP_PASSWORD_INVALID', 'appSpecificPassword']])
    expect(await calls().catch(() => 0)).toBe(before)
  })

  it('AV-11: that Apple refuses names the likely cause at its field', async () => {
    const clientId = await newClient()
    const error = await connect({
      clientId,
      email: jo().email,
      appSpecificPassword: 'aaaa-bbbb-cccc-dddd',
    }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      problems: [
        {
          code: 'APPLE_REFUSED',
          field: 'appSpecificPassword',
          hint: expect.stringContaining('changed Apple password'),
        },
      ],
    })
  })

  it('AV-7: lies nowhere in plain', async () => {
    const at = (await secretsAtRest()).map(({ row }) => row).join('\n')
    expect(at).not.toContain(existing(jo().appSpecificPassword))
    expect(at).not.toContain(existing((await atApple(house, jo().email)).reporterToken).value)
  })
})

describe('what comes over an integration by Reporter:', () => {
  it('AD-21: a method that policy leaves out is refused before anything is sent', async () => {
    const clientId = await newClient()
    await house.rows(
      `update workspace set methods_off = '{REPORTER_TOKEN}' where id = '${house.owner.workspaceId}'`,
    )
    const accessToken = existing(personOf(account, 'SALES').reporterToken)
    expect(await refusalOf(connect({ clientId, accessToken }))).toEqual([['METHOD_OFF', null]])
    await house.rows(
      `update workspace set methods_off = '{APPLE_ID_2FA}' where id = '${house.owner.workspaceId}'`,
    )
  })

  it('Apple away while somebody waits is said, and nothing is half done', async () => {
    const clientId = await newClient()
    const { simulatorReporter } = house.deps.apple
    house.deps.apple.simulatorReporter = 'http://127.0.0.1:9'
    const before = await house.count('credential')
    const accessToken = existing(personOf(account, 'SALES').reporterToken)
    expect(await refusalOf(connect({ clientId, accessToken, accountIds: ['1'] }))).toEqual([
      ['UNAVAILABLE', null],
    ])
    expect(await house.count('credential')).toBe(before)
    house.deps.apple.simulatorReporter = simulatorReporter ?? null
  })

  it('another tool’s new token shuts it with the cause, and a pasted one brings it back in place (MA-13)', async () => {
    const [clientId, person] = [await newClient(), personOf(house.account(1), 'FINANCE')]
    const accountIds = [house.account(1).reporterAccount]
    const accessToken = existing((await atApple(house, person.email)).reporterToken).value
    const { integrations } = await connect({ clientId, accessToken, accountIds })
    const id = existing(integrations[0]).id
    await settle(house.work)
    await house.control('POST', `/apple-ids/${person.email}/reporter-token`)
    house.clock.now = new Date(house.clock.now.getTime() + 7 * 60 * 60_000)
    await watchDue(house.work)
    expect(await stateOf(id)).toMatchObject({ state: 'REVOKED', reason: 'TOKEN_REPLACED' })
    const fresh = existing((await atApple(house, person.email)).reporterToken).value
    const renewed = await connect({ clientId, accessToken: fresh, accountIds })
    expect(renewed.integrations.map((each) => each.id)).toEqual([id])
    await settle(house.work)
    expect((await stateOf(id)).state).toBe('ACTIVE')
  })
})
