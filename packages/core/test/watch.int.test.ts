import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { settle, syncDue, watchDue } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

let house: House
let account: Connected
let serial = 0
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  await setClock(noon)
  await house.rows('update integration set archived_at = now()')
  await house.rows('delete from apple_budget')
  serial += 1
  account = await connectAccount(house, { name: `Client ${serial}` })
})

/** Connects the other account by its individual key; the integration's id. */
async function connectIndividual(): Promise<string> {
  const { core, owner, work } = house
  const key = existing(house.account(1).keys.find(({ kind }) => kind === 'individual'))
  const privateKey = await readFile(key.privateKeyPath, 'utf8')
  const { id: clientId } = await core.clients.add(owner, { name: `Individual ${serial}` })
  const typed = { clientId, keyId: key.keyId, privateKey, vendorNumbers: [] }
  const { id } = await core.integrations.connectApiKey(owner, typed)
  await settle(work)
  return id
}

/** Moves the clock here and at the simulated Apple. */
async function setClock(now: Date): Promise<void> {
  house.clock.now = now
  await house.control('POST', '/clock', { now: now.toISOString() })
}
/** Later, and the look that is due by then. */
async function look(hours = 7): Promise<void> {
  await setClock(new Date(house.clock.now.getTime() + hours * 3_600_000))
  await watchDue(house.work)
}
const keyAt = (change: object, { key } = account) => house.control('PATCH', `/keys/${key.keyId}`, change)
const closure = (of: string | null) =>
  house.control('PATCH', `/accounts/${encodeURIComponent(house.account(0).name)}`, { closure: of })
const capabilities = async ({ integrationId } = account) =>
  Object.fromEntries(
    existing((await house.core.integrations.capabilities(house.owner, [integrationId]))[0]).map((each) => [
      each.name,
      each.status,
    ]),
  )
/** How often its credential was opened, once for each look. */
const looksAt = async ({ integrationId }: Connected) =>
  Number(
    (
      await house.rows<{
        n: string
      }>(`select coalesce(sum(openings), 0) as n from vault_opening where credential_id in
        (select credential_id from integration_credential where integration_id = '${integrationId}' and slot = 'A')`)
    )[0]?.n,
  )
const ledger = async () => {
  const rows = await house.rows<{ state: string; n: number }>(`select state, count(*)::int as n from delivery
    where provider_id = '${account.providerId}' group by state`)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
const drift = async () =>
  (
    await house.rows<{ changes: { field: string; from: string; to: string }[] }>(
      `select changes from audit_entry where action = 'integration.capabilities-changed'
        and target_id = '${account.integrationId}' order by at`,
    )
  ).map(({ changes }) => changes.map(({ field, from, to }) => `${field}: ${from} to ${to}`))
const allOf = (status: string) =>
  Object.fromEntries(
    ['APPS', 'SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS', 'IN_APP_PURCHASES', 'USERS'].map((name) => [
      name,
      status,
    ]),
  )

describe('what a key unlocks', () => {
  it('is asked for when it is connected, and an Admin key proves all of it', async () => {
    expect(await capabilities()).toEqual(allOf('PROVED'))
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('is told with the roles that may and Apple’s words where it is refused, and limits nothing that is not needed', async () => {
    const small = await connectAccount(house, { name: `Sales ${serial}`, index: 1, role: 'SALES' })
    expect(await capabilities(small)).toEqual({ ...allOf('PROVED'), FINANCE: 'REFUSED', USERS: 'REFUSED' })
    const [all] = await house.core.integrations.capabilities(house.owner, [small.integrationId])
    expect(all?.find(({ name }) => name === 'FINANCE')).toMatchObject({
      reason: 'The role of this key does not include finance reports.',
      hint: expect.stringContaining('Admin or Finance'),
      actor: 'CLIENT_ADMIN',
      rolesNeeded: 'Admin or Finance',
      appleSaid: expect.stringContaining('does not allow this request'),
    })
    expect(await integrationOf(house, small)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('is asked for again after a quarter of an hour where Apple did not answer, and not where it refused', async () => {
    const away = { kind: 'serverError', endpoint: 'GET /v1/financeReports' }
    await house.control('POST', '/faults', away)
    const small = await connectAccount(house, { name: `Away ${serial}`, index: 1, role: 'SALES' })
    await look(0.2)
    expect(await capabilities(small)).toMatchObject({ FINANCE: 'UNKNOWN', USERS: 'REFUSED' })
    const [all] = await house.core.integrations.capabilities(house.owner, [small.integrationId])
    expect(all?.find(({ name }) => name === 'FINANCE')).toMatchObject({ actor: 'APPLE' })
    const asked = await looksAt(small)
    await look(0.1)
    await look(0.26)
    expect(await looksAt(small)).toBe(asked + 2)
    await house.control('DELETE', '/faults')
    await look(0.26)
    expect(await capabilities(small)).toMatchObject({ FINANCE: 'REFUSED' })
    await look(0.26)
    expect(await looksAt(small)).toBe(asked + 3)
    // What was proved stays so meanwhile, and is looked at again as soon.
    await house.control('POST', '/faults', away)
    await look()
    expect(await capabilities()).toMatchObject({ FINANCE: 'PROVED' })
    const before = await looksAt(account)
    await look(0.26)
    expect(await looksAt(account)).toBe(before + 1)
    await house.control('DELETE', '/faults')
  })

  it('of an individual key has no sales, which Apple says of all of them, and is not asked for', async () => {
    const { core, owner } = house
    const id = await connectIndividual()
    const [found] = await core.integrations.capabilities(owner, [id])
    expect(found?.filter(({ status }) => status === 'REFUSED')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'SALES', appleSaid: null }),
        expect.objectContaining({
          name: 'FINANCE',
          reason: 'An individual key cannot read finance reports; apps are kept in step.',
          hint: "For finance reports, the client's Admin makes a team key with the access Admin or Finance.",
          actor: 'CLIENT_ADMIN',
          appleSaid: null,
        }),
      ]),
    )
    expect(await core.integrations.find(owner, id)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code: 'INDIVIDUAL_KEY_LIMITS' },
    })
  })

  it('AD-8: of an individual key is told with the names of the apps that it no longer sees', async () => {
    const id = await connectIndividual()
    const [app] = await house.rows<{ asc_id: string; name: string }>(
      `select asc_id, name from app where provider_id = (select provider_id from integration where id = '${id}')`,
    )
    const gone = existing(app)
    const path = `/accounts/${encodeURIComponent(house.account(1).name)}/apps/${gone.asc_id}`
    await house.control('DELETE', path)
    await setClock(new Date(house.clock.now.getTime() + 2 * 3_600_000))
    await syncDue(house.work)
    await look()
    const reason = existing(await house.core.integrations.find(house.owner, id)).stateReason
    expect(reason?.code).toBe('APPS_NOT_VISIBLE')
    expect(reason?.message).toContain(`Apps that this key no longer sees: 1 (${gone.name})`)
    await house.control('POST', `${path}/restore`)
  })

  it('is never asked for by writing', async () => {
    await look()
    const { requests } = (await house.control('GET', '/ledger')) as { requests: { method: string }[] } // its shape
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  it('stays as it was known where Apple does not answer', async () => {
    await house.control('POST', '/faults', { kind: 'serverError', endpoint: 'GET /v1/users' })
    await look()
    await house.control('DELETE', '/faults')
    expect(await capabilities()).toEqual(allOf('PROVED'))
  })
})

describe('a role', () => {
  it('that shrank limits the integration since then, by name, and is in its history', async () => {
    await keyAt({ role: 'DEVELOPER' })
    await look()
    await keyAt({ role: 'ADMIN' })
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: {
        code: 'ROLE_INSUFFICIENT',
        message: 'The role of this key no longer includes sales.',
        since: house.clock.now,
      },
    })
    expect((await drift())[0]).toContain('SALES: PROVED to REFUSED')
    const { nodes } = await house.core.integrations.timeline(house.owner, account.integrationId, 5)
    expect(nodes[0]).toMatchObject({ to: 'DEGRADED', by: 'Gatehouse' })
    await look()
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
    expect((await drift())[1]).toContain('SALES: REFUSED to PROVED')
  })

  it('that grew brings back the days that were refused, by itself', async () => {
    await setClock(new Date(noon.getTime() + 24 * 3_600_000))
    await keyAt({ role: 'DEVELOPER' })
    await syncDue(house.work)
    expect(await ledger()).toMatchObject({ REFUSED: 1 })
    await keyAt({ role: 'ADMIN' })
    await look()
    await settle(house.work)
    expect(await ledger()).not.toHaveProperty('REFUSED')
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE' })
  })

  it('that grew to read sales at all brings the first days', async () => {
    const small = await connectAccount(house, { name: `Small ${serial}`, index: 1, role: 'DEVELOPER' })
    expect(await integrationOf(house, small)).toMatchObject({ state: 'DEGRADED' })
    await keyAt({ role: 'SALES' }, small)
    await look()
    await settle(house.work)
    await keyAt({ role: 'DEVELOPER' }, small)
    expect(await integrationOf(house, small)).toMatchObject({ state: 'ACTIVE' })
    const [backfill] = await house.core.integrations.backfills(house.owner, [small.integrationId])
    expect(backfill).toMatchObject({ state: 'DONE', deliveriesDone: 30 })
  })
})

describe('an access', () => {
  it('ends with its key, is looked at every hour, and comes back with it', async () => {
    await keyAt({ revoked: true })
    await look()
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'REVOKED',
      stateReason: { code: 'KEY_REVOKED' },
    })
    expect(await capabilities()).toEqual(allOf('PROVED'))
    await keyAt({ revoked: false })
    await look(1)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it.each([
    ['AGREEMENT_MISSING', 'AGREEMENT_REQUIRED'],
    ['MEMBERSHIP_EXPIRED', 'MEMBERSHIP_EXPIRED'],
    ['TEAM_NOT_FOUND', 'TEAM_NOT_FOUND'],
  ])(
    'that the account shuts (%s) works with limits, and is whole a quarter of an hour after it ends',
    async (of, code) => {
      await closure(of)
      await look()
      await closure(null)
      const limited = await integrationOf(house, account)
      expect(limited).toMatchObject({ state: 'DEGRADED', stateReason: { code, since: house.clock.now } })
      await look(0.25)
      expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
    },
  )

  it('whose sales alone are refused stays limited although apps answer', async () => {
    await house.control('POST', '/faults', { kind: 'forbiddenOther', endpoint: 'GET /v1/salesReports' })
    await look()
    const limited = await integrationOf(house, account)
    expect(limited).toMatchObject({ state: 'DEGRADED', stateReason: { code: 'REFUSED_BY_APPLE' } })
    await setClock(new Date(house.clock.now.getTime() + 3_600_000))
    await syncDue(house.work)
    await watchDue(house.work)
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { since: existing(limited.stateReason).since },
    })
    await house.control('DELETE', '/faults')
    await look(0.25)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('is looked at once for each time that it is due', async () => {
    await setClock(new Date(noon.getTime() + 7 * 3_600_000))
    const [input] = (await house.work.dueWork()).watches
    await house.work.finishWatch(existing(input))
    expect((await house.work.dueWork()).watches).toEqual([])
    const [before] = await house.rows(
      `select next_watch_at from integration where id = '${account.integrationId}'`,
    )
    await setClock(new Date(noon.getTime() + 8 * 3_600_000))
    await house.work.finishWatch(existing(input))
    expect(
      await house.rows(`select next_watch_at from integration where id = '${account.integrationId}'`),
    ).toEqual([before])
  })
})

describe('a renewal that fails', () => {
  it('tells why at its attempt, and leaves the access, its key and its vendor numbers as they are', async () => {
    const { core, owner, work } = house
    const { clientId, integrationId } = account
    const before = await integrationOf(house, account)
    const sales = await house.keyOf(house.account(0), 'SALES')
    const renewal = { clientId, integrationId, ...sales, vendorNumbers: ['12345678'] }
    await core.integrations.connectApiKey(owner, renewal)
    await settle(work)
    const [attempt] = await core.integrations.attempts(owner, [integrationId])
    expect(attempt).toMatchObject({
      stage: 'FAILED',
      problem: { code: 'VENDOR_NUMBER_REFUSED', message: expect.stringContaining('12345678'), actor: 'YOU' },
    })
    const after = await integrationOf(house, account)
    expect(after).toMatchObject({ state: before.state, stateReason: null, provider: before.provider })
  })

  it('takes the vendor numbers over once Apple has accepted them', async () => {
    const { core, owner, work } = house
    const { clientId, integrationId } = account
    const sales = await house.keyOf(house.account(0), 'SALES')
    await core.integrations.connectApiKey(owner, { clientId, integrationId, ...sales })
    await settle(work)
    const [attempt] = await core.integrations.attempts(owner, [integrationId])
    expect(attempt).toBeNull()
    expect((await integrationOf(house, account)).provider.vendorNumbers).toEqual(sales.vendorNumbers)
  })
})
