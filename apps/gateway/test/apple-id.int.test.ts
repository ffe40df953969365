import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let cookie: string
let clientId: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({
    GATEHOUSE_SIMULATOR_URL: simulator.api,
    GATEHOUSE_SIMULATOR_REPORTER_URL: simulator.reporter,
    GATEHOUSE_SIMULATOR_IDMSA_URL: simulator.idmsa,
    GATEHOUSE_SIMULATOR_CONNECT_URL: simulator.appstoreconnect,
  })
  engine = await engineByHand(gateway)
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
  clientId = (await change('addClient', { name: 'Northwind' }, 'client { id }')).client.id
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

/** Every answer, to be looked through for what must be in none. */
let answers = ''

/** Sends a mutation of one input while the engine works; what it answers. */
async function change(name: string, input: object, select: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { code field message hint actor } } }`
  const { data, errors } = await engine.meanwhile(ask(gateway, text, { cookie, variables: { input } }))
  expect(errors).toEqual([])
  answers += JSON.stringify(data)
  return data[name]
}

const control = async (method: string, path: string, body?: object) =>
  (
    await fetch(`${simulator.control}/__control${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
  ).json()
const seller = () => {
  const found = simulator.accounts[0]?.appleIds.find(({ role }) => role === 'SALES')
  if (!found) throw new Error('nobody sells')
  return { email: found.email, password: found.password }
}
async function newestCode(): Promise<string> {
  const [newest] = (await control('GET', `/apple-ids/${seller().email}/codes`)) as { code: string }[] // the control plane's shape
  return newest?.code ?? ''
}

const challenge = 'challenge { kind sentTo digits expiresAt nextResendAt phones { id masked callsOnly } }'

test('AT-23: the sign-in is off until an owner offers it, and says who offered it', async () => {
  const refused = await change('connectAppleId', { clientId, ...seller() }, 'integration { id }')
  expect(refused.userErrors).toMatchObject([{ code: 'METHOD_OFF', actor: 'WORKSPACE_ADMIN' }])
  const input = { method: 'APPLE_ID_2FA', on: true }
  const { methodPolicy } = await change(
    'setMethodPolicy',
    input,
    'methodPolicy { method on changedAt changedBy { name } }',
  )
  expect(methodPolicy).toContainEqual({
    ...input,
    changedAt: expect.any(String),
    changedBy: { name: 'Ada Owner' },
  })
})

test('AT-9: a company sign-in is told before a password is sent', async () => {
  const look = (email: string) => change('lookAtAppleId', { email }, 'companySignIn')
  expect(await look('company@apple-ids.example')).toMatchObject({ companySignIn: true, userErrors: [] })
  expect(await look(seller().email)).toMatchObject({ companySignIn: false })
  expect(await look('nobody')).toMatchObject({
    companySignIn: null,
    userErrors: [{ code: 'INVALID', field: 'email' }],
  })
})

test('AT-24 to AT-26: password, a wrong code, another by text and the right one open access; no answer holds them', async () => {
  const { email, password } = seller()
  const begun = await change(
    'connectAppleId',
    { clientId, email, password },
    `integration { id state } ${challenge}`,
  )
  expect(begun).toMatchObject({
    integration: { state: 'AWAITING_CODE' },
    challenge: { kind: 'DEVICES', sentTo: null, digits: 6, expiresAt: expect.any(String) },
    userErrors: [],
  })
  const integrationId = begun.integration.id
  const enter = (code: string) =>
    change('submitCode', { integrationId, code }, 'integration { id state expiresAt }')
  expect((await enter('12345')).userErrors).toMatchObject([{ code: 'CODE_INVALID', field: 'code' }])
  expect((await enter('000000')).userErrors).toMatchObject([
    { code: 'CODE_REFUSED', field: 'code', actor: 'YOU' },
  ])
  const phoneId = begun.challenge.phones[0].id
  const soon = await change('resendCode', { integrationId, to: 'TEXT', phoneId }, challenge)
  expect(soon.userErrors).toMatchObject([{ code: 'CONFLICT', hint: expect.stringContaining('still valid') }])
  const code = await newestCode()
  expect(await enter(code)).toMatchObject({
    integration: { id: integrationId, state: 'BACKFILLING' },
    userErrors: [],
  })
  expect(answers).not.toContain(password)
  expect(answers).not.toMatch(new RegExp(`\\b${code}\\b`))
})

test('whoever follows the sign-in live is answered before Apple, and may cancel it', async () => {
  const { client } = await change('addClient', { name: 'Elsewhere' }, 'client { id }')
  const input = { clientId: client.id, ...seller(), wait: false }
  const { integration } = await change('connectAppleId', input, 'integration { id } challenge { kind }')
  await engine.carryOutAll()
  const cancelled = await change(
    'cancelAttempt',
    { integrationId: integration.id },
    'integration { id state }',
  )
  expect(cancelled).toMatchObject({ integration: { id: integration.id, state: 'DRAFT' }, userErrors: [] })
  const late = await change(
    'submitCode',
    { integrationId: integration.id, code: '123456' },
    'integration { id }',
  )
  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }])
})
