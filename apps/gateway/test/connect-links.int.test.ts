import { readFileSync } from 'node:fs'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, cookieOf, newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'
import { keptLog } from './kept-log.ts'

const manifest = JSON.parse(
  readFileSync(new URL('../../console/src/graphql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string> // codegen writes it

const { lines, log } = keptLog()
let gateway: TestGateway
let simulator: Simulator
let agency: string
let clientId: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api, LOG_LEVEL: 'trace' }, { log })
  const owner = await newOwner(gateway)
  agency = await signIn(gateway, owner.email)
  clientId = (await gateway.parts.core.clients.add(owner.actor, { name: 'Northwind' })).id
})
afterAll(async () => {
  await gateway?.stop()
  await simulator?.close()
})

/** Sends a registered document as somebody who is signed in nowhere. */
async function stranger(name: string, variables: object, cookie = '') {
  const hash = Object.keys(manifest).find((key) => manifest[key]?.includes(` ${name}(`)) ?? ''
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
  const answer = await post(gateway, '/graphql', { operationName: name, variables, extensions }, { cookie })
  // eslint-disable-next-line typescript/no-explicit-any -- tests read what they asked for
  return (await answer.json()) as any
}

const create = `mutation ($input: CreateConnectLinkInput!) { createConnectLink(input: $input) { link { id url state } userErrors { code } } }`
async function newToken(): Promise<{ id: string; token: string }> {
  const { data } = await ask(gateway, create, { cookie: agency, variables: { input: { clientId } } })
  const { id, url } = data.createConnectLink.link
  return { id, token: String(url).split('#')[1] ?? '' }
}
async function keyOf() {
  const account = simulator.accounts[0]
  const key = account?.keys.find(({ kind, role }) => kind === 'team' && role === 'SALES')
  const found = key ?? account?.keys.find(({ kind }) => kind === 'team')
  if (!account || !found) throw new Error('the simulator has no team key')
  const { issuerId, vendorNumbers } = account
  return {
    keyId: found.keyId,
    issuerId,
    vendorNumbers,
    privateKey: readFileSync(found.privateKeyPath, 'utf8'),
  }
}

it('leads from a link to an integration without an account, and its secrets are nowhere in plain', async () => {
  const { id, token } = await newToken()
  const looked = await stranger('OpenLink', { token })
  expect(looked.data.connectLink).toMatchObject({ client: 'Northwind', mine: false })
  const started = await post(gateway, '/auth/connect-link', { token })
  expect(started.status).toBe(200)
  expect(started.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^gatehouse-link=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/),
  ])
  const cookie = cookieOf(started)
  const key = await keyOf()
  const submitted = await stranger('LinkSubmit', { input: key }, cookie)
  expect(submitted.data.connectLinkSubmit).toMatchObject({
    userErrors: [],
    link: { step: 4, given: { keyId: key.keyId, appCount: 2 } },
  })
  const { version } = submitted.data.connectLinkSubmit.link.consent
  const finished = await stranger('LinkFinish', { input: { consentVersion: version } }, cookie)
  const { receipt } = finished.data.connectLinkFinish
  expect((await stranger('Receipt', { token: receipt })).data.connectReceipt.status).toBe('WAITING')

  const confirm = `mutation ($input: ConfirmConnectLinkInput!) { confirmConnectLink(input: $input) {
    link { state integrationId team { issuerId } } userErrors { code } } }`
  const { data } = await ask(gateway, confirm, { cookie: agency, variables: { input: { linkId: id } } })
  expect(data.confirmConnectLink).toMatchObject({
    userErrors: [],
    link: { state: 'CONFIRMED', integrationId: expect.any(String), team: { issuerId: key.issuerId } },
  })

  const session = cookie.split('=')[1] ?? ''
  const tables = ['connect_link', 'consent', 'audit_entry', 'outbox', 'change', 'credential', 'attempt']
  const kept = await Promise.all(
    tables.map((table) => queryDatabase(gateway.env.databaseUrl, `select * from "${table}"`)),
  )
  const everywhere = `${lines.join('\n')}\n${JSON.stringify([kept, data, submitted, finished.errors])}`
  for (const secret of [token, session, key.privateKey.split('\n')[1] ?? 'none'])
    expect(everywhere).not.toContain(secret)
})

it('answers a link that is not open the same, whatever the cause', async () => {
  const { id, token } = await newToken()
  const revoke = `mutation ($input: RevokeConnectLinkInput!) { revokeConnectLink(input: $input) { link { state } userErrors { code } } }`
  await ask(gateway, revoke, { cookie: agency, variables: { input: { linkId: id } } })
  const answers = []
  for (const each of [token, 'x'.repeat(22), '', 'a link'])
    answers.push([
      await stranger('OpenLink', { token: each }),
      (await stranger('LinkSubmit', { input: await keyOf() }, `gatehouse-link=${each}`)).data,
      await (await post(gateway, '/auth/connect-link', { token: each })).json(),
    ])
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]?.[0].data.connectLink).toBe(null)
})

it('is opened by a mail scanner as often as it likes: what no person starts stays as it was', async () => {
  const { token } = await newToken()
  for (const method of ['HEAD', 'GET', 'GET'])
    await fetch(`${gateway.url}/c`, { method, headers: { 'user-agent': 'Mail-Scanner/1.0' } })
  // A scanner that runs scripts goes as far as a page does before somebody presses Start.
  for (let times = 0; times < 3; times += 1)
    expect((await stranger('OpenLink', { token })).data.connectLink).toMatchObject({ mine: false, step: 1 })
  const seen = `query ($id: ID!) { client(id: $id) { connectLinks { state openedAt } } }`
  const { data } = await ask(gateway, seen, { cookie: agency, variables: { id: clientId } })
  expect(data.client.connectLinks[0]).toEqual({ state: 'CREATED', openedAt: null })
  expect((await post(gateway, '/auth/connect-link', { token })).status).toBe(200)
})

it('shows in the list of links which mail was not taken, why, and who can mend that', async () => {
  const { id } = await newToken()
  await queryDatabase(
    gateway.env.databaseUrl,
    `update connect_link set mail_problem = 'MAIL_ADDRESS_REFUSED', sent_at = null where id = '${id}'`,
  )
  const seen = `query { connectLinks(first: 9, filter: { mailProblem: true }) { nodes { id mailProblem { code message actor retried } } } }`
  const { data } = await ask(gateway, seen, { cookie: agency })
  expect(data.connectLinks.nodes).toEqual([
    {
      id,
      mailProblem: {
        code: 'MAIL_ADDRESS_REFUSED',
        message: 'Mail failed: address refused.',
        actor: 'YOU',
        retried: false,
      },
    },
  ])
})

it('gives one of two the link who start at once, and tells the other', async () => {
  const { token } = await newToken()
  const both = await Promise.all([1, 2].map(() => post(gateway, '/auth/connect-link', { token })))
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
})

it('lets a holder ask nothing but their link', async () => {
  const { token } = await newToken()
  const cookie = cookieOf(await post(gateway, '/auth/connect-link', { token }))
  const answer = await stranger('ClientLinks', { id: clientId }, cookie)
  expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

it('takes a cookie from https alone where people come by https', async () => {
  const { linkCookie, linkSessionOf } = await import('../src/connect-links/link-cookie.ts')
  expect(linkCookie('s', true)).toBe('__Host-gatehouse-link=s; Path=/; HttpOnly; SameSite=Strict; Secure')
  expect(linkSessionOf('gatehouse-link=planted', true)).toBe(null)
  expect(linkSessionOf('a=b; __Host-gatehouse-link=s', true)).toBe('s')
})

it('AD-24: tells whoever holds a link where the agency helps', async () => {
  const { token } = await newToken()
  const support = async () => (await stranger('OpenLink', { token })).data.connectLink.support
  expect(await support()).toBeNull()
  const set = 'mutation ($input: SetSupportInput!) { setSupport(input: $input) { userErrors { code } } }'
  await ask(gateway, set, { cookie: agency, variables: { input: { contact: 'help@agency.example' } } })
  expect(await support()).toMatchObject({ label: 'help@agency.example', url: 'mailto:help@agency.example' })
})
