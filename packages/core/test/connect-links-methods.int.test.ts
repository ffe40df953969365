import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { here, playLinks, type LinkPlay } from './link-play.ts'
import { accountant, atApple, personOf, refusalOf } from './reporter-people.ts'
import { email, playServiceUser, who, type ServiceUserPlay } from './service-user-play.ts'

let house: House
let links: LinkPlay
let people: ServiceUserPlay

beforeAll(async () => {
  house = await buildHouse({ accounts: 6, apps: 1 })
  links = playLinks(house)
  people = playServiceUser(house)
})
afterAll(() => house?.close())

const integrationsOf = async (clientId: string) =>
  existing((await house.core.integrations.ofClients(house.owner, [clientId], 9))[0]).nodes
const look = async (session: string) => existing(await house.core.openLink.look({ session }, here))
const confirm = (linkId: string) => house.core.connectLinks.confirm(house.owner, { linkId })
const methodsOf = async (session: string) => (await look(session)).methods.map(({ method }) => method)

describe('a link', () => {
  it('offers the ways that the workspace offers and that give anything of what is asked for', async () => {
    expect(await methodsOf((await links.begun({ needs: ['SALES'] })).session)).toEqual([
      'API_KEY_TEAM',
      'REPORTER_TOKEN',
      'APP_SPECIFIC_PASSWORD',
    ])
    const { session } = await links.begun({ needs: ['SALES', 'ANALYTICS'] })
    expect((await look(session)).methods).toContainEqual({ method: 'REPORTER_TOKEN', lacks: ['ANALYTICS'] })
    await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: false })
    expect(await methodsOf(session)).not.toContain('REPORTER_TOKEN')
    const { reporterToken } = personOf(house.account(0), 'SALES')
    expect(
      await refusalOf(house.core.openLink.submitReporter(session, { accessToken: existing(reporterToken) })),
    ).toEqual([['METHOD_OFF', null]])
    await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: true })
  })
})

describe('a Reporter token that is given by a link', () => {
  it('is looked at first, sealed once accounts are chosen, and connects each once the agency has confirmed', async () => {
    const { clientId, id, session } = await links.begun()
    const accessToken = existing((await atApple(house, accountant)).reporterToken).value
    const looked = await house.core.openLink.submitReporter(session, { accessToken })
    expect(looked).toMatchObject({ existingToken: null, link: null })
    expect(looked.accounts).toHaveLength(3)
    expect((await look(session)).given).toBe(null)

    const chosen = looked.accounts.slice(0, 2)
    const accountIds = chosen.map((account) => account.id)
    const { link } = await house.core.openLink.submitReporter(session, { accessToken, accountIds })
    expect(link?.given).toMatchObject({
      method: 'REPORTER_TOKEN',
      keyId: null,
      accounts: chosen.map(({ name }) => name),
    })
    const { receipt } = await links.finish(session)
    expect(await integrationsOf(clientId)).toEqual([])
    expect(await house.core.openLink.receipt(receipt, here)).toMatchObject({ status: 'WAITING' })
    expect(await links.linkOf(clientId)).toMatchObject({
      state: 'FINISHED',
      method: 'REPORTER_TOKEN',
      team: {
        name: chosen.map(({ name }) => name).join(', '),
        accounts: chosen.map(({ name }) => ({ name })),
      },
    })

    await confirm(id)
    await settle(house.work, { histories: false })
    expect((await integrationsOf(clientId)).map(({ method, state }) => [method, state])).toEqual([
      ['REPORTER_TOKEN', 'BACKFILLING'],
      ['REPORTER_TOKEN', 'BACKFILLING'],
    ])
    expect(await house.core.openLink.receipt(receipt, here)).toMatchObject({
      status: 'IN_USE',
      method: 'REPORTER_TOKEN',
      accounts: chosen.map(({ name }) => name),
    })
    const dump = JSON.stringify(await house.rows('select * from connect_link, audit_entry'))
    expect(dump).not.toContain(accessToken)
  })

  it('AV-14: that is here already is one credential with it, and the row that the link had is emptied', async () => {
    const accessToken = existing((await atApple(house, accountant)).reporterToken).value
    const { clientId, id, session } = await links.begun()
    const { accounts } = await house.core.openLink.submitReporter(session, { accessToken })
    const accountIds = [existing(accounts[2]).id]
    await house.core.openLink.submitReporter(session, { accessToken, accountIds })
    const { receipt } = await links.finish(session)
    await confirm(id)
    await settle(house.work, { histories: false })
    expect(await integrationsOf(clientId)).toMatchObject([{ state: 'BACKFILLING' }])
    const fingerprint = house.deps.vault.fingerprint(house.owner.workspaceId, accessToken)
    const kept = await house.rows<{ client_id: string | null }>(
      `select client_id from credential where fingerprint = '${fingerprint}' and sealed is not null`,
    )
    expect(kept).toEqual([{ client_id: null }])
    expect(await house.core.openLink.receipt(receipt, here)).toMatchObject({ status: 'IN_USE' })
  })

  it('is deleted with the password that made it when the link is revoked', async () => {
    const person = personOf(house.account(0), 'SALES')
    const typed = {
      email: person.email,
      appSpecificPassword: existing(person.appSpecificPassword),
    }
    const { id, session } = await links.begun()
    const { accounts, existingToken } = await house.core.openLink.submitReporter(session, typed)
    const accountIds = accounts.map((account) => account.id)
    expect(existingToken).not.toBe(null)
    expect(await refusalOf(house.core.openLink.submitReporter(session, { ...typed, accountIds }))).toEqual([
      ['CONSENT_NEEDED', 'onExistingToken'],
    ])
    const reused = { ...typed, accountIds, onExistingToken: 'REUSE' as const }
    const { link } = await house.core.openLink.submitReporter(session, reused)
    expect(link?.given).toMatchObject({ method: 'APP_SPECIFIC_PASSWORD' })
    const sealedOf = () =>
      house.rows(`select c.kind from connect_link l join credential c
        on c.id in (l.credential_id, l.password_id) and c.sealed is not null where l.id = '${id}' order by 1`)
    expect(await sealedOf()).toEqual([{ kind: 'APP_SPECIFIC_PASSWORD' }, { kind: 'REPORTER_TOKEN' }])
    await house.core.connectLinks.revoke(house.owner, { linkId: id })
    expect(await sealedOf()).toEqual([])
  })

  it('connects by the password, which makes the next token', async () => {
    const person = personOf(house.account(1), 'SALES')
    const appSpecificPassword = existing(person.appSpecificPassword)
    const typed = { email: person.email, appSpecificPassword, onExistingToken: 'REUSE' as const }
    const { clientId, id, session } = await links.begun()
    const { accounts } = await house.core.openLink.submitReporter(session, typed)
    const accountIds = accounts.map((account) => account.id)
    await house.core.openLink.submitReporter(session, { ...typed, accountIds })
    await links.finish(session)
    await confirm(id)
    await settle(house.work, { histories: false })
    const [integration] = await integrationsOf(clientId)
    expect(integration).toMatchObject({ method: 'APP_SPECIFIC_PASSWORD', state: 'BACKFILLING' })
    const slots = await house.rows(`select slot from integration_credential
      where integration_id = '${existing(integration).id}' order by slot`)
    expect(slots).toEqual([{ slot: 'A' }, { slot: 'RENEWAL' }])
  })

  it('of another account does not renew the one that is connected', async () => {
    const other = existing(personOf(house.account(1), 'SALES').reporterToken)
    const { clientId } = await links.newLink()
    const accessToken = existing(personOf(house.account(0), 'SALES').reporterToken)
    const typed = { clientId, accessToken }
    const behind = await house.core.integrations.connectReporter(house.owner, typed)
    const accountIds = behind.accounts.map((account) => account.id)
    const made = await house.core.integrations.connectReporter(house.owner, { ...typed, accountIds })
    const integrationId = existing(made.integrations[0]).id
    await settle(house.work, { histories: false })
    const renewal = await house.core.connectLinks.create(house.owner, { clientId, integrationId })
    const session = await links.start(links.tokenOf(renewal.url))
    const { accounts } = await house.core.openLink.submitReporter(session, { accessToken: other })
    expect(
      await refusalOf(
        house.core.openLink.submitReporter(session, {
          accessToken: other,
          accountIds: accounts.map((account) => account.id),
        }),
      ),
    ).toEqual([['NOT_FOUND', 'accountIds']])
  })
})

describe('an invitation of our user that is given by a link', () => {
  it('MA-8 MA-11: tells what to type, sees by itself that it came, and is an account of the client once confirmed', async () => {
    await house.core.serviceUser.register(house.owner, { ...who, accessToken: await people.token() })
    const account = house.account(4)
    const { clientId, id, token, session } = await links.begun({ needs: ['SALES', 'FINANCE'] })
    expect(await house.core.openLink.look({ token }, here)).toMatchObject({ invite: null })
    expect((await look(session)).invite).toMatchObject({ email, roles: ['Marketing', 'Finance'] })
    expect(await methodsOf(session)).toContain('SERVICE_USER_INVITE')

    const named = await house.core.openLink.submitInvite(session, { accountName: ` ${account.name} ` })
    expect(named?.given).toMatchObject({
      method: 'SERVICE_USER_INVITE',
      accounts: [account.name],
      seenAt: null,
    })
    await people.invite(account)
    await people.accept(account)
    await people.pass(2 * 60_000)
    // Who waits on the page says so by its steps.
    expect((await house.core.openLink.step(session, { step: 4 }))?.given?.seenAt).not.toBe(null)

    await links.finish(session)
    expect(await integrationsOf(clientId)).toEqual([])
    const { integrationId } = await confirm(id)
    expect(await integrationsOf(clientId)).toMatchObject([
      { method: 'SERVICE_USER_INVITE', state: 'PENDING' },
    ])
    await people.lookAgain(existing(integrationId), undefined, false)
    expect(await people.stateOf(existing(integrationId))).toBe('BACKFILLING')
  })

  it('needs the account by its name', async () => {
    const { session } = await links.begun()
    for (const accountName of ['', ' ', 'x'.repeat(121), 'two\nlines'])
      expect(await refusalOf(house.core.openLink.submitInvite(session, { accountName }))).toEqual([
        ['INVALID', 'accountName'],
      ])
  })

  it('gives way to a key that is given instead', async () => {
    const { session } = await links.begun()
    await house.core.openLink.submitInvite(session, { accountName: 'Northwind' })
    const { link } = await house.core.openLink.submit(session, await house.keyOf(house.account(5)))
    expect(link?.given).toMatchObject({ method: 'API_KEY_TEAM', accounts: [], appCount: 1 })
  })
})
