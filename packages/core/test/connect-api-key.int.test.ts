import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { IntegrationView, MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House, type TypedKey } from './house.ts'
import { outcomes } from './outcomes.ts'
import { addMember, grantApp, grantClient } from './people.ts'

let house: House
let clientId: string
let key: TypedKey

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 2 })
})
afterAll(() => house?.close())

beforeEach(async () => {
  await house.control('DELETE', '/faults')
  clientId = (await house.core.clients.add(house.owner, { name: `Client ${randomUUID()}` })).id
  // All tests have one key, whose minute would hold the later ones up.
  await house.rows('delete from apple_budget')
  await house.control('DELETE', '/limits/usage')
  key = await house.keyOf(house.account(0))
})

const connect = (change: object = {}, actor: MemberActor = house.owner) =>
  house.core.integrations.connectApiKey(actor, { clientId, ...key, ...change })
const find = async (id: string) => existing(await house.core.integrations.find(house.owner, id))
/** What became of it when Apple was asked; its history is on its way. */
const checked = async (integration: IntegrationView) => {
  await settle(house.work, { histories: false })
  return find(integration.id)
}
const refused = (...problems: object[]) =>
  expect.objectContaining({ problems: problems.map((each) => expect.objectContaining(each)) })
const tables = [
  'provider',
  'credential',
  'integration',
  'attempt',
  'transition',
  'outbox',
  'audit_entry',
  'change',
]
const counts = () => Promise.all(tables.map((table) => house.count(table)))
const asksApple = () => house.control('GET', '/ledger') as Promise<{ requests: unknown[] }> // the simulator's own shape

describe('connecting by API key', () => {
  it('leaves a check of the key behind, and says so', async () => {
    const integration = await connect({ label: ' Main\nkey ' })
    expect(integration).toMatchObject({
      state: 'VERIFYING',
      method: 'API_KEY_TEAM',
      label: 'Main key',
      clientId,
      provider: { vendorNumbers: key.vendorNumbers },
      owner: { id: house.owner.memberId, name: 'Olga Owner' },
      stateReason: null,
    })
    const [attempt] = await house.core.integrations.attempts(house.owner, [integration.id])
    expect(attempt).toMatchObject({ stage: 'QUEUED', endedAt: null })
    const commands = await house.rows(`select command, payload from outbox
      where payload->>'integrationId' = '${integration.id}'`)
    expect(commands).toEqual([
      { command: 'gainAccess', payload: { clientId, integrationId: integration.id, attemptId: attempt?.id } },
    ])
  })

  it('names the key that asks once another is accepted, unless somebody named it', async () => {
    const [another, admin] = [
      await house.keyOf(house.account(0), 'FINANCE'),
      await house.keyOf(house.account(0), 'ADMIN'),
    ]
    const { id } = await checked(await connect())
    const renewed = await connect({ ...another, integrationId: id })
    expect(renewed.label).toBe(`Team key ${key.keyId}`)
    expect((await checked(renewed)).label).toBe(`Team key ${another.keyId}`)
    await house.rows(
      `update integration set access = 'SHUT', state = 'REVOKED', reason_code = 'KEY_REVOKED' where id = '${id}'`,
    )
    expect((await checked(await connect({ ...key, integrationId: id }))).label).toBe(`Team key ${key.keyId}`)
    const named = await checked(await connect({ ...admin, integrationId: id, label: 'Main' }))
    expect(named.label).toBe('Main')
    expect((await checked(await connect({ ...another, integrationId: id }))).label).toBe('Main')
  })

  it('brings the account home once its check has run', async () => {
    const { id } = await connect()
    await settle(house.work)
    const integration = await find(id)
    expect(integration).toMatchObject({ state: 'ACTIVE', stateReason: null, appCount: 2 })
    const { nodes } = await house.core.integrations.timeline(house.owner, integration.id, 10)
    expect(nodes.map(({ from, to }) => [from, to])).toEqual([
      ['BACKFILLING', 'ACTIVE'],
      ['VERIFYING', 'BACKFILLING'],
      ['DRAFT', 'VERIFYING'],
    ])
  })

  it('shows of the key what tells it apart, and nothing that signs (AV-7)', async () => {
    const { id } = await connect()
    const [slots] = await house.core.integrations.credentials(house.owner, [id])
    expect(slots).toEqual([
      {
        id: expect.any(String),
        slot: 'A',
        kind: 'API_KEY',
        label: `AuthKey_${key.keyId}.p8`,
        appleLabel: null,
        appleId: null,
        keyId: key.keyId,
        issuerId: key.issuerId,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        shared: false,
        integrationIds: [id],
        page: expect.objectContaining({ url: expect.stringContaining('apple.com') }),
        createdAt: expect.any(Date),
        lastUsedAt: null,
        expiresAt: null,
      },
    ])
  })

  it('keeps the key in one sealed value and nowhere else in the database (AT-37, AD-22)', async () => {
    await checked(await connect())
    const body = key.privateKey.split('\n').slice(1, -2)
    const words = [key.privateKey, ...body, body.join(''), 'BEGIN PRIVATE KEY']
    expect(await columnsThatHold(house, words)).toEqual([])
    const sealed = await house.rows(`select sealed from credential where client_id = '${clientId}'`)
    expect(sealed).toEqual([{ sealed: expect.stringMatching(/^[\w-]+(\.[\w-]+){4}$/) }])
    expect(await columnsThatHold(house, [key.keyId])).toContain('public.credential.key_id')
  })
})

describe('what can be found without Apple', () => {
  it('is named at once, each at its field, and nothing is stored or asked', async () => {
    const before = [await counts(), (await asksApple()).requests.length]
    const wrong = { issuerId: 'x', keyId: 'y', privateKey: 'z', vendorNumbers: ['a'] }
    await expect(connect(wrong)).rejects.toThrow(
      refused(
        { code: 'KEY_NOT_A_KEY', field: 'privateKey' },
        { code: 'KEY_ID_INVALID', field: 'keyId' },
        { code: 'ISSUER_INVALID', field: 'issuerId' },
        { code: 'VENDOR_NUMBER_INVALID', field: 'vendorNumbers' },
      ),
    )
    expect([await counts(), (await asksApple()).requests.length]).toEqual(before)
  })

  it.each([
    ['no id', 'hello'],
    ['an id that nobody has', randomUUID()],
  ])('is a client that is not there: %s', async (_, id) => {
    await expect(connect({ clientId: id })).rejects.toThrow(refused({ code: 'NOT_FOUND', field: 'clientId' }))
  })

  it('is a client of another workspace, in the same words as one that does not exist', async () => {
    const elsewhere = await house.foundWorkspace('Elsewhere')
    const other = await house.core.clients.add(elsewhere, { name: 'Other' })
    const wordsFor = (id: string) => connect({ clientId: id }).catch((error: Error) => error.message)
    expect(await wordsFor(other.id)).toBe(await wordsFor(randomUUID()))
  })

  it('is a key that this client has already', async () => {
    await connect()
    const before = await counts()
    await expect(connect({ label: 'Again' })).rejects.toThrow(
      refused({ code: 'ALREADY_CONNECTED', field: 'privateKey', hint: expect.any(String) }),
    )
    expect(await counts()).toEqual(before)
  })

  it('is not a key that another client has: agencies share keys', async () => {
    await connect()
    const other = await house.core.clients.add(house.owner, { name: `Sister ${randomUUID()}` })
    expect(await connect({ clientId: other.id })).toMatchObject({ state: 'VERIFYING' })
  })
})

describe('two at once', () => {
  it('connect one key once', async () => {
    const all = await outcomes([connect(), connect(), connect()])
    expect(all).toEqual(['ALREADY_CONNECTED', 'ALREADY_CONNECTED', 'done'])
  })

  it('connect two keys of one team to one provider', async () => {
    const sales = await house.keyOf(house.account(0), 'SALES')
    const [a, b] = await Promise.all([connect(), connect(sales)])
    expect(a.provider.id).toBe(b.provider.id)
  })

  it('with one idempotency key are one (AD-10)', async () => {
    const clicks = Array.from({ length: 3 }, () => connect({ idempotencyKey: 'click' }))
    expect(new Set((await Promise.all(clicks)).map(({ id }) => id)).size).toBe(1)
  })
})

describe('continuing an integration', () => {
  const wrongKeyId = async () => ({ keyId: (await house.keyOf(house.account(1))).keyId })

  it('tries a draft again with what was put right, and forgets why it failed (AD-19)', async () => {
    const draft = await checked(await connect(await wrongKeyId()))
    expect(draft).toMatchObject({ state: 'DRAFT', stateReason: { code: 'KEY_REFUSED' } })
    const again = await connect({ integrationId: draft.id })
    expect(again).toMatchObject({ id: draft.id, state: 'VERIFYING', stateReason: null })
    expect(await checked(again)).toMatchObject({ state: 'BACKFILLING', appCount: 2 })
  })

  it('lets a draft become what it should have been: another team, or an individual key', async () => {
    const draft = await checked(await connect({ issuerId: house.account(1).issuerId }))
    const individual = await connect({ integrationId: draft.id, issuerId: null, vendorNumbers: [] })
    expect(individual).toMatchObject({ id: draft.id, method: 'API_KEY_INDIVIDUAL', label: draft.label })
    await checked(individual)
    const team = await connect({ integrationId: draft.id })
    expect(team).toMatchObject({ id: draft.id, method: 'API_KEY_TEAM' })
    expect(await checked(team)).toMatchObject({ state: 'BACKFILLING' })
  })

  it('waits while a key is being checked', async () => {
    const { id } = await connect()
    const sales = await house.keyOf(house.account(0), 'SALES')
    await expect(connect({ ...sales, integrationId: id })).rejects.toThrow(
      refused({ code: 'CONFLICT', field: 'integrationId', hint: 'Wait until Apple has answered.' }),
    )
  })

  it.each([
    ['no id', 'hello'],
    ['an id that nobody has', randomUUID()],
  ])('needs one that is there, not %s', async (_, integrationId) => {
    await expect(connect({ integrationId })).rejects.toThrow(
      refused({ code: 'NOT_FOUND', field: 'integrationId' }),
    )
  })

  it('needs one of the same client', async () => {
    const { id } = await connect()
    const other = await house.core.clients.add(house.owner, { name: `Sister ${randomUUID()}` })
    await expect(connect({ clientId: other.id, integrationId: id })).rejects.toThrow(
      refused({ code: 'NOT_FOUND', field: 'integrationId' }),
    )
  })

  it('leaves an archived one archived', async () => {
    const { id } = await checked(await connect())
    await house.rows(`update integration set archived_at = now(), state = 'ARCHIVED' where id = '${id}'`)
    const sales = await house.keyOf(house.account(0), 'SALES')
    await expect(connect({ ...sales, integrationId: id })).rejects.toThrow(refused({ code: 'CONFLICT' }))
  })
})

describe('renewing an integration that works', () => {
  const secretsOf = (id: string) =>
    house.rows<{ slot: string | null; sealed: boolean; key_id: string }>(`
      select s.slot, c.sealed is not null as sealed, c.key_id from credential c
      join attempt a on a.credential_id = c.id
      left join integration_credential s on s.credential_id = c.id
      where a.integration_id = '${id}' order by a.seq`)

  it('goes on with the old key until Apple has accepted the new one, and then drops the old secret', async () => {
    const before = await checked(await connect())
    const sales = await house.keyOf(house.account(0), 'SALES')
    const during = await connect({ ...sales, integrationId: before.id })
    expect(during).toMatchObject({ id: before.id, state: 'BACKFILLING', label: before.label })
    expect(await secretsOf(before.id)).toEqual([
      { slot: 'A', sealed: true, key_id: key.keyId },
      { slot: null, sealed: true, key_id: sales.keyId },
    ])
    expect(await checked(during)).toMatchObject({ state: 'BACKFILLING', appCount: before.appCount })
    expect(await secretsOf(before.id)).toEqual([
      { slot: null, sealed: false, key_id: key.keyId },
      { slot: 'A', sealed: true, key_id: sales.keyId },
    ])
  })

  it('loses nothing when Apple refuses the new key: the old one goes on, the new secret is dropped', async () => {
    const before = await checked(await connect())
    const sales = await house.keyOf(house.account(0), 'SALES')
    const wrong = { ...sales, keyId: (await house.keyOf(house.account(1))).keyId }
    const after = await checked(await connect({ ...wrong, integrationId: before.id }))
    expect(after).toMatchObject({ state: 'BACKFILLING', stateReason: null })
    expect(await secretsOf(before.id)).toEqual([
      { slot: 'A', sealed: true, key_id: key.keyId },
      { slot: null, sealed: false, key_id: wrong.keyId },
    ])
    const [attempt] = await house.core.integrations.attempts(house.owner, [before.id])
    expect(attempt).toMatchObject({ stage: 'FAILED' })
    const place = { workspaceId: house.owner.workspaceId, clientId, integrationId: before.id }
    expect(await house.work.syncApps(place)).toEqual({ reached: true })
  })

  it('keeps its limits and their reason when the new key is no better', async () => {
    const small = await house.keyOf(house.account(0), 'DEVELOPER')
    const before = await checked(await connect(small))
    expect(before).toMatchObject({ state: 'DEGRADED', stateReason: { code: 'ROLE_INSUFFICIENT' } })
    const wrong = { keyId: (await house.keyOf(house.account(1))).keyId }
    const after = await checked(await connect({ ...wrong, integrationId: before.id }))
    expect(after).toMatchObject({ state: 'DEGRADED', stateReason: { code: 'ROLE_INSUFFICIENT' } })
  })

  it('loses its limits with a key that may do more', async () => {
    const small = await house.keyOf(house.account(0), 'DEVELOPER')
    const before = await checked(await connect(small))
    expect(await checked(await connect({ integrationId: before.id }))).toMatchObject({
      state: 'BACKFILLING',
      stateReason: null,
    })
  })

  it('catches a key of another team, whose data would hide those that are here', async () => {
    const before = await checked(await connect())
    const other = await house.keyOf(house.account(1))
    await expect(connect({ ...other, integrationId: before.id })).rejects.toThrow(
      refused({
        code: 'OTHER_TEAM',
        field: 'issuerId',
        hint: expect.stringContaining('Connect it as a new integration'),
      }),
    )
    expect(await find(before.id)).toEqual(before)
  })

  it('opens again with a new key what was revoked, with its apps and its history (MA-13)', async () => {
    const before = await checked(await connect())
    await house.control('PATCH', `/keys/${key.keyId}`, { revoked: true })
    const place = { workspaceId: house.owner.workspaceId, clientId, integrationId: before.id }
    await house.work.syncApps(place)
    expect(await find(before.id)).toMatchObject({ state: 'REVOKED', stateReason: { actor: 'CLIENT_ADMIN' } })
    const sales = await house.keyOf(house.account(0), 'SALES')
    const renewed = await checked(await connect({ ...sales, integrationId: before.id }))
    await house.control('PATCH', `/keys/${key.keyId}`, { revoked: false })
    expect(renewed).toMatchObject({
      id: before.id,
      state: 'BACKFILLING',
      appCount: 2,
      provider: before.provider,
    })
  })
})

describe('who may not connect', () => {
  it('is a viewer', async () => {
    const actor = await addMember(house, { role: 'VIEWER', everything: true })
    await expect(connect({}, actor)).rejects.toThrow(
      refused({ code: 'FORBIDDEN', message: 'Your role does not allow you to connect accounts.' }),
    )
  })

  it('is a manager of another client, for whom this one does not exist', async () => {
    const actor = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await expect(connect({}, actor)).rejects.toThrow(refused({ code: 'NOT_FOUND', field: 'clientId' }))
  })

  it('is a manager of one app of the client: the sentence names who can grant more', async () => {
    await checked(await connect())
    const [app] = (await house.core.apps.list(house.owner, { clientId, first: 1 })).nodes
    const actor = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await grantApp(house, actor, existing(app))
    const sales = await house.keyOf(house.account(0), 'SALES')
    await expect(connect(sales, actor)).rejects.toThrow(
      refused({ code: 'FORBIDDEN', field: 'clientId', actor: 'WORKSPACE_ADMIN' }),
    )
  })

  it('is not a manager of this client', async () => {
    const actor = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Mia Manager' })
    await grantClient(house, actor, clientId)
    expect(await connect({}, actor)).toMatchObject({ owner: { name: 'Mia Manager' } })
  })
})

/** Columns of every table that hold one of these words, as the owner of the database sees them. */
async function columnsThatHold(of: House, words: string[]): Promise<string[]> {
  const columns = await of.rows<{ table: string; column: string }>(`
    select format('%I.%I', table_schema, table_name) as "table", column_name as "column"
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'`)
  const search = columns.map(
    ({ table, column }) => `select '${table}.${column}' as place where exists (
      select from ${table}, unnest(array[${words.map((word) => `'${word}'`).join(', ')}]) as word
      where position(word in "${column}"::text) > 0)`,
  )
  return (await of.rows<{ place: string }>(search.join(' union all '))).map(({ place }) => place)
}
