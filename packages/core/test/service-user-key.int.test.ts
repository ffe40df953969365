import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settle, watchDue } from './engine.ts'
import { buildHouse, existing, type Account, type House } from './house.ts'
import { outcomes } from './outcomes.ts'
import { addMember, grantClient } from './people.ts'
import { playServiceUser, who, type ServiceUserPlay } from './service-user-play.ts'

let house: House
let play: ServiceUserPlay
/** The account that the key was made at, another that the service user works for, and the integration of each. */
let here: { account: Account; clientId: string; id: string }
let there: { account: Account; clientId: string; id: string }

beforeAll(async () => {
  house = await buildHouse({ accounts: 6, apps: 3 })
  play = playServiceUser(house)
  await house.core.serviceUser.register(house.owner, { ...who, accessToken: await play.token() })
  here = await join(house.account(3))
  there = await join(house.account(4))
})
afterAll(() => house?.close())
beforeEach(async () => {
  await house.core.serviceUser.removeKey(house.owner, {})
  await keyAt({ revoked: false, role: 'ADMIN', visibleApps: null })
})

/** An account that the service user was invited to and whose first files are here. */
async function join(account: Account) {
  const clientId = await play.newClient()
  const { id } = existing((await play.request(clientId, account.name)).integrations[0])
  await settle(house.work)
  await play.invite(account)
  await play.accept(account)
  await play.lookAgain(id)
  return { account, clientId, id }
}
/** The individual key of a person at an account, as the simulated Apple makes them. */
const individualAt = (account: Account) => existing(account.keys.find(({ kind }) => kind === 'individual'))
async function typed(account = here.account, kind = 'individual') {
  const { keyId, privateKeyPath } = existing(account.keys.find((key) => key.kind === kind))
  return { keyId, privateKey: await readFile(privateKeyPath, 'utf8') }
}
const keyAt = (change: object) => house.control('PATCH', `/keys/${individualAt(here.account).keyId}`, change)
const register = async (actor = house.owner) =>
  house.core.serviceUser.registerKey(actor, await typed(here.account))
/** Later, and the looks that are due by then. */
async function look(ms = 7 * 3_600_000): Promise<void> {
  await play.pass(ms)
  await watchDue(house.work)
}
const covers = async (id: string) =>
  Object.fromEntries(
    existing((await house.core.integrations.capabilities(house.owner, [id]))[0]).map(
      ({ name, status, byServiceUserKey }) => [name, byServiceUserKey ? `${status} by our key` : status],
    ),
  )
const slots = async (id: string) =>
  existing((await house.core.integrations.credentials(house.owner, [id]))[0]).map(({ slot }) => slot)
const bundleIds = async ({ clientId }: { clientId: string }) =>
  (
    await house.rows<{ bundle: string | null }>(
      `select bundle_id as bundle from app where client_id = '${clientId}' order by bundle_id`,
    )
  ).map(({ bundle }) => bundle)
const stateOf = async (id: string) => existing(await house.core.integrations.find(house.owner, id))
const keyCalls = async () =>
  (
    (await house.control('GET', `/ledger?keyId=${individualAt(here.account).keyId}`)) as {
      requests: { url: string }[]
    }
  ).requests.map(({ url }) => url)

describe('the API key of the service user', () => {
  it('MA-16: is registered once, sealed, of the workspace, and nothing of it is shown', async () => {
    const { key } = await register()
    expect(key).toMatchObject({ keyId: individualAt(here.account).keyId, problem: null, reaches: 0, of: 2 })
    const again = await register()
    expect(again.key?.registeredAt).toEqual(key?.registeredAt)
    const stored = await house.rows(`select c.client_id, c.kind, c.issuer_id, c.sealed like 'ey%' as sealed
      from credential c join service_user u on u.key_id = c.id`)
    expect(stored).toEqual([{ client_id: null, kind: 'API_KEY', issuer_id: null, sealed: true }])
    const pem = (await typed()).privateKey
    expect(JSON.stringify(await house.core.serviceUser.read(house.owner))).not.toContain(pem.slice(40, 80))
  })

  it('is refused where it is a team key, or none; by who reaches a part; and nothing is kept', async () => {
    const { serviceUser } = house.core
    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    expect(await outcomes([register(manager), serviceUser.removeKey(manager, {})])).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ])
    const mistyped = serviceUser.registerKey(house.owner, { keyId: 'short', privateKey: 'no key' })
    expect(await mistyped.catch((error: unknown) => error)).toMatchObject({
      problems: [{ field: 'privateKey' }, { field: 'keyId' }],
    })
    const team = serviceUser.registerKey(house.owner, await typed(here.account, 'team'))
    expect(await team.catch((error: unknown) => error)).toMatchObject({
      problems: [{ code: 'APPLE_REFUSED', field: 'privateKey', hint: expect.stringContaining('team key') }],
    })
    expect((await serviceUser.read(house.owner))?.key).toBeNull()
  })

  it('MA-16: is used for the apps of an account where it is seen to reach them, and nowhere else', async () => {
    expect(await bundleIds(here)).toEqual([null, null, null])
    await register()
    await look()
    expect(await covers(here.id)).toEqual({
      APPS: 'PROVED by our key',
      SALES: 'PROVED',
      FINANCE: 'PROVED',
      ANALYTICS: 'PROVED by our key',
      REVIEWS: 'PROVED by our key',
      IN_APP_PURCHASES: 'PROVED by our key',
    })
    expect(await slots(here.id)).toEqual(['A', 'APPS'])
    expect((await bundleIds(here)).every((bundle) => bundle !== null)).toBe(true)
    // Of the other account it sees nothing: its reports come as before, and nothing is broken.
    expect(await covers(there.id)).toMatchObject({ APPS: 'REFUSED', SALES: 'PROVED', ANALYTICS: 'REFUSED' })
    expect(await slots(there.id)).toEqual(['A'])
    expect(await bundleIds(there)).toEqual([null, null, null])
    expect((await stateOf(there.id)).state).toBe('ACTIVE')
    expect((await house.core.serviceUser.read(house.owner))?.key).toMatchObject({ reaches: 1, of: 2 })
    const asked = await keyCalls()
    expect(asked.filter((url) => /sales|finance/i.test(url))).toEqual([])
    expect(asked.some((url) => url.startsWith('/v1/apps?'))).toBe(true)
  })

  it('reads the products of an account that it reaches, counted against its own budget', async () => {
    await register()
    await look()
    const [row] = await house.rows<{ workspaceId: string; providerId: string; appId: string }>(
      `select workspace_id as "workspaceId", id as "appId" from app where client_id = '${here.clientId}' limit 1`,
    )
    const { workspaceId, appId } = existing(row)
    const input = { workspaceId, clientId: here.clientId, integrationId: here.id, appId, dueAt: '' }
    await house.work.syncCatalogue(input)
    const [app] = await house.rows<{ state: string; read: boolean }>(
      `select products_state as state, products_at is not null as read from app where id = '${appId}'`,
    )
    expect(app).toEqual({ state: 'WHOLE', read: true })
    const budgets = await house.core.operations.rateBudgets(house.owner, { first: 10 })
    expect(budgets.map(({ credential }) => credential.label)).toContain(
      `AuthKey_${individualAt(here.account).keyId}.p8`,
    )
  })

  it('shuts what it carries and nothing else when Apple refuses it, and says so; another one takes its place', async () => {
    await register()
    await look()
    await keyAt({ revoked: true })
    await look()
    const limited = await stateOf(here.id)
    expect(limited).toMatchObject({ state: 'DEGRADED', stateReason: { code: 'OUR_KEY_REFUSED' } })
    expect(await covers(here.id)).toMatchObject({ APPS: 'REFUSED', SALES: 'PROVED', FINANCE: 'PROVED' })
    expect((await stateOf(there.id)).state).toBe('ACTIVE')
    const seen = existing(await house.core.serviceUser.read(house.owner))
    expect(seen.key?.problem).toMatchObject({ code: 'OUR_KEY_REFUSED', actor: 'WORKSPACE_ADMIN' })

    const other = (await house.control('POST', `/accounts/${encodeURIComponent(here.account.name)}/keys`, {
      kind: 'individual',
      role: 'SALES',
    })) as { keyId: string; privateKeyPath: string }
    const privateKey = await readFile(other.privateKeyPath, 'utf8')
    await house.core.serviceUser.registerKey(house.owner, { keyId: other.keyId, privateKey })
    await watchDue(house.work)
    expect((await stateOf(here.id)).state).toBe('ACTIVE')
    expect(
      await house.rows(
        `select count(*)::int as n from credential where kind = 'API_KEY' and sealed is not null`,
      ),
    ).toEqual([{ n: 1 }])
  })

  it('that sees other apps, or a person whose role is too small, is told of as such', async () => {
    await register()
    await look()
    await keyAt({ role: 'DEVELOPER' })
    await look()
    expect(await covers(here.id)).toMatchObject({
      APPS: 'PROVED by our key',
      ANALYTICS: 'REFUSED by our key',
    })
    expect((await stateOf(here.id)).stateReason).toMatchObject({ code: 'ROLE_INSUFFICIENT' })
    await keyAt({ role: 'ADMIN', visibleApps: [] })
    await look()
    expect((await stateOf(here.id)).stateReason).toMatchObject({ code: 'OUR_KEY_REACHES_NOT' })
    expect(await slots(here.id)).toEqual(['A'])
    await keyAt({ visibleApps: null })
    await look()
    expect((await stateOf(here.id)).state).toBe('ACTIVE')
  })

  it('holds up nothing while Apple does not answer it', async () => {
    await register()
    const { keyId } = individualAt(here.account)
    await house.control('POST', '/faults', { kind: 'serverError', keyId })
    await look()
    await house.control('DELETE', '/faults')
    expect((await stateOf(here.id)).state).toBe('ACTIVE')
    const [known] = await house.core.integrations.capabilities(house.owner, [here.id])
    expect(known?.find(({ name }) => name === 'SALES')?.checkedAt).toEqual(house.clock.now)
    expect(await slots(here.id)).toEqual(['A'])
  })

  it('is removed with its secret; what it brought stays, and nothing is broken', async () => {
    await register()
    await look()
    const { key } = await house.core.serviceUser.removeKey(house.owner, {})
    expect(key).toBeNull()
    expect(await covers(here.id)).toMatchObject({ APPS: 'UNKNOWN', SALES: 'PROVED' })
    expect(
      await house.rows(`select id from credential where kind = 'API_KEY' and sealed is not null`),
    ).toEqual([])
    await watchDue(house.work)
    expect((await stateOf(here.id)).state).toBe('ACTIVE')
    expect((await bundleIds(here)).every((bundle) => bundle !== null)).toBe(true)
  })

  it('is no client’s: an app that another client has too is never asked for by it', async () => {
    const member = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await grantClient(house, member, there.clientId)
    await register()
    // As if an app had gone from one account to the other: both reports name it.
    await house.rows(`insert into app (workspace_id, client_id, provider_id, asc_id, name, seen_at)
      select i.workspace_id, i.client_id, i.provider_id, a.asc_id, a.name, now() from integration i,
        (select asc_id, name from app where client_id = '${here.clientId}' limit 1) a where i.id = '${there.id}'`)
    await look()
    expect(await slots(there.id)).toEqual(['A'])
    expect(await slots(here.id)).toEqual(['A', 'APPS'])
    // Who reaches the other client alone sees neither the key nor how far it reaches.
    expect((await house.core.serviceUser.read(member))?.key).toBeNull()
  })
})
