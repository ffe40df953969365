import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventsOf } from './event-stream.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { newMember } from './people.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
let clientId: string
beforeAll(async () => {
  // Production is the stricter place: sessions may send no text there.
  gateway = await startGateway({ NODE_ENV: 'production' })
})
afterAll(() => gateway.stop())
beforeEach(async () => {
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  clientId = (await gateway.parts.core.clients.add(owner.actor, { name: 'Lumen' })).id
})

type Input = Parameters<TestGateway['parts']['core']['tokens']['create']>[1]
const create = (input: Partial<Input> = {}, actor = owner.actor) =>
  gateway.parts.core.tokens.create(actor, {
    name: 'Nightly export',
    role: 'ANALYST',
    everything: true,
    ...input,
  })

async function newToken(input: Partial<Input> = {}): Promise<{ token: string; id: string }> {
  const { secret, apiToken } = await create(input)
  if (!secret) throw new Error('no secret was told')
  return { token: secret, id: apiToken.id }
}
const sql = (query: string) => queryDatabase(gateway.env.databaseUrl, query)

test('a token asks in its own text, also where sessions may not', async () => {
  const { token } = await newToken()
  const text =
    '{ viewer { name email role workspace { slug } scope { everything } } clients(first: 9) { nodes { name } } }'
  const { data, errors } = await ask(gateway, text, { token })
  expect(errors).toEqual([])
  expect(data).toEqual({
    viewer: {
      name: 'Nightly export',
      email: owner.email,
      role: 'ANALYST',
      workspace: { slug: owner.slug },
      scope: { everything: true },
    },
    clients: { nodes: [{ name: 'Lumen' }] },
  })
  expect((await ask(gateway, text, { cookie })).status).toBe(403)
})

test('its secret is told once, and only its hash is kept', async () => {
  const { secret, apiToken } = await create({ idempotencyKey: 'click' })
  expect(secret).toMatch(/^gh_[\w-]{43}$/)
  expect(apiToken).toMatchObject({ prefix: secret?.slice(0, 9), maker: { id: owner.actor.memberId } })
  expect(await create({ idempotencyKey: 'click' })).toEqual({ secret: null, apiToken })
  const kept = JSON.stringify([
    await sql('select * from api_token'),
    await sql('select changes from audit_entry'),
  ])
  expect(kept).not.toContain(secret?.slice(9))
})

test('it does what its role and its grants allow, and no more', async () => {
  const other = await gateway.parts.core.clients.add(owner.actor, { name: 'Orbit' })
  const { token } = await newToken({ everything: false, clientIds: [clientId], role: 'CLIENT_VIEWER' })
  const text = `query ($other: ID!) { clients(first: 9) { nodes { id } } client(id: $other) { id } integrations(first: 1) { totalCount } }`
  const { data, errors } = await ask(gateway, text, { token, variables: { other: other.id } })
  expect(data).toEqual({ clients: { nodes: [{ id: clientId }] }, client: null, integrations: null })
  expect(errors).toMatchObject([{ path: ['integrations'], extensions: { code: 'FORBIDDEN' } }])
  const add = 'mutation { addClient(input: { name: "Mine" }) { userErrors { code } } }'
  expect((await ask(gateway, add, { token })).data.addClient.userErrors).toEqual([{ code: 'FORBIDDEN' }])
})

test('it changes things in its own name, and a second call joins the first', async () => {
  const { token } = await newToken({ role: 'ADMIN' })
  const add =
    'mutation { addClient(input: { name: "Made", idempotencyKey: "k" }) { client { id } userErrors { code } } }'
  const first = await ask(gateway, add, { token })
  expect(first.data.addClient.userErrors).toEqual([])
  expect(await ask(gateway, add, { token })).toEqual(first)
  const entries = await sql(`select m.name, m.kind from audit_entry a join member m on m.id::text = a.actor_id
    where a.target_id = '${first.data.addClient.client.id}'`)
  expect(entries).toEqual([{ name: 'Nightly export', kind: 'TOKEN' }])
})

describe('a token that is not in force is refused:', () => {
  const answerTo = (token: string) => ask(gateway, '{ viewer { id } }', { token, cookie })
  const refused = { status: 401, data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }

  test.each(['gh_nonsense', `gh_${'A'.repeat(43)}`, "' or 1=1 --"])(
    '%j, which nobody was given',
    async (token) => {
      expect(await answerTo(token)).toMatchObject(refused)
    },
  )

  test('one that has expired', async () => {
    const { token, id } = await newToken({ expiresAt: new Date(Date.now() + 60_000) })
    expect((await ask(gateway, '{ viewer { id } }', { token })).errors).toEqual([])
    await sql(`update api_token set expires_at = now() - interval '1 second' where id = '${id}'`)
    expect(await answerTo(token)).toMatchObject(refused)
  })

  test('one that was revoked, at once', async () => {
    const { token, id } = await newToken()
    const { core } = gateway.parts
    for (const _twice of [1, 2])
      expect(await core.tokens.revoke(owner.actor, { id })).toMatchObject({ revokedAt: expect.any(Date) })
    expect(await answerTo(token)).toMatchObject(refused)
    expect((await core.tokens.list(owner.actor, { first: 9 })).nodes).toEqual([])
  })

  test('one whose maker may no longer do what it does', async () => {
    const { token } = await newToken({ role: 'ADMIN' })
    await sql(`update member set role = 'ANALYST' where id = '${owner.actor.memberId}'`)
    expect(await answerTo(token)).toMatchObject(refused)
  })

  test('one for another workspace', async () => {
    const { token } = await newToken()
    const { slug } = await newOwner(gateway)
    const { errors } = await ask(gateway, '{ viewer { id } }', { token, workspace: slug })
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})

describe('making a token', () => {
  test('for more than the maker has is refused', async () => {
    const admin = await newMember(gateway, owner.actor, 'ADMIN')
    const analyst = await newMember(gateway, owner.actor, 'ANALYST')
    const actorOf = async ({ userId }: { userId: string }) => {
      const [membership] = await gateway.parts.core.members.membershipsOf(userId)
      if (!membership) throw new Error('no membership')
      return membership.actor
    }
    await expect(create({ role: 'OWNER' }, await actorOf(admin))).rejects.toMatchObject({
      problems: [{ code: 'FORBIDDEN', field: 'role', actor: 'WORKSPACE_ADMIN' }],
    })
    await expect(create({ role: 'VIEWER' }, await actorOf(analyst))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(
      create({ role: 'VIEWER' }, { ...(await actorOf(admin)), everything: false }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { token } = await newToken({ role: 'ADMIN' })
    const membership = await gateway.parts.core.tokens.use(token)
    await expect(create({}, membership?.actor)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('makes no tokens'),
    })
  })

  test.each([
    ['without a name', { name: '  ' }, 'INVALID', 'name'],
    ['with an end that has passed', { expiresAt: new Date(0) }, 'INVALID', 'expiresAt'],
    ['for nothing', { everything: false }, 'INVALID', 'clientIds'],
    ['for everything and a client', { clientIds: ['1'] }, 'INVALID', 'clientIds'],
    ['for a client that is none', { everything: false, clientIds: ['1'] }, 'NOT_FOUND', 'clientIds'],
  ])('%s is refused at its field', async (_what, input, code, field) => {
    await expect(create(input)).rejects.toMatchObject({ problems: [{ code, field }] })
  })
})

test('over GraphQL a token is made, listed with its use, and revoked', async () => {
  const { token } = await newToken({ role: 'OWNER' })
  const list =
    '{ apiTokens(first: 5) { totalCount nodes { id name prefix role everything maker { name } lastUsedAt clients { id } } } }'
  const { data } = await ask(gateway, list, { token })
  expect(data.apiTokens).toMatchObject({
    totalCount: 1,
    nodes: [{ prefix: token.slice(0, 9), role: 'OWNER', lastUsedAt: expect.any(String), clients: [] }],
  })
  const make = `mutation { createApiToken(input: { name: "x", role: VIEWER, everything: true }) {
    secret apiToken { id } userErrors { code hint } } }`
  expect((await ask(gateway, make, { token })).data.createApiToken).toEqual({
    secret: null,
    apiToken: null,
    userErrors: [{ code: 'FORBIDDEN', hint: 'Sign in to make one.' }],
  })
  const revoke = `mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { revokedAt } userErrors { code } } }`
  const { id } = data.apiTokens.nodes[0]
  expect((await ask(gateway, revoke, { token, variables: { id } })).data.revokeApiToken).toEqual({
    apiToken: { revokedAt: expect.any(String) },
    userErrors: [],
  })
  expect((await ask(gateway, list, { token })).status).toBe(401)
})

test('a token of another workspace is out of reach', async () => {
  const { id } = await newToken()
  const foreign = await newOwner(gateway)
  await expect(gateway.parts.core.tokens.revoke(foreign.actor, { id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a token follows changes live, and a stream without one is refused', async () => {
  const { token } = await newToken()
  const query = 'subscription { integrationChanged(id: "00000000-0000-0000-0000-000000000000") { id } }'
  const answerFor = async (authorization: string) => {
    const events = eventsOf(gateway, { query }, { authorization })
    const first = await events.next()
    events.close()
    return first?.errors
  }
  expect(await answerFor(`Bearer ${token}`)).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  expect(await answerFor('Bearer gh_none')).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
