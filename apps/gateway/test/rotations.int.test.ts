import { readFile } from 'node:fs/promises'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let cookie: string
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 1 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  engine = await engineByHand(gateway)
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

async function change(name: string, input: object, select: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { code field } } }`
  const { data, errors } = await ask(gateway, text, { cookie, variables: { input } })
  expect(errors).toEqual([])
  return data[name]
}

async function keyOf(role: string) {
  const [account] = simulator.accounts
  const key = account?.keys.find((one) => one.kind === 'team' && one.role === role)
  if (!account || !key) throw new Error(`the simulator made no key with the role ${role}`)
  const { issuerId, vendorNumbers } = account
  return {
    key: { issuerId, keyId: key.keyId, privateKey: await readFile(key.privateKeyPath, 'utf8') },
    vendorNumbers,
  }
}

test('AV-16: lists a credential with what it serves, and follows its rotation until the word that it was revoked', async () => {
  const sales = await keyOf('SALES')
  const { client } = await change('addClient', { name: 'Northwind' }, 'client { id }')
  const { integration } = await change(
    'connectApiKey',
    { clientId: client.id, ...sales.key, vendorNumbers: sales.vendorNumbers },
    'integration { id label }',
  )
  await engine.carryOutAll()
  const { data, errors } = await ask(
    gateway,
    `query ($id: ID!) { integration(id: $id) { rotation { id } credentials { slot kind label keyId issuerId appleId
      shared createdAt lastUsedAt expiresAt page { url } integrations { id client { name } } } } }`,
    { cookie, variables: { id: integration.id } },
  )
  expect(errors).toEqual([])
  expect(data.integration).toEqual({
    rotation: null,
    credentials: [
      {
        slot: 'A',
        kind: 'API_KEY',
        label: `AuthKey_${sales.key.keyId}.p8`,
        keyId: sales.key.keyId,
        issuerId: sales.key.issuerId,
        appleId: null,
        shared: false,
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
        expiresAt: null,
        page: { url: expect.stringContaining('appstoreconnect.apple.com') },
        integrations: [{ id: integration.id, client: { name: 'Northwind' } }],
      },
    ],
  })

  // Consent is for Reporter tokens; a key wants another key.
  const nothing = { integrationId: integration.id, mode: 'PLANNED', onExistingToken: 'REPLACE' }
  expect((await change('rotateCredential', nothing, 'rotation { id }')).userErrors).toEqual([
    { code: 'KEY_NOT_A_KEY', field: 'privateKey' },
    { code: 'KEY_ID_INVALID', field: 'keyId' },
  ])

  const admin = await keyOf('ADMIN')
  const { rotation } = await change(
    'rotateCredential',
    { integrationId: integration.id, mode: 'PLANNED', ...admin.key },
    'rotation { id state oldLabel newLabel problem { message } page { url } steps { name state } integrations { id } }',
  )
  expect(rotation).toMatchObject({
    state: 'VERIFYING',
    oldLabel: `AuthKey_${sales.key.keyId}.p8`,
    newLabel: `AuthKey_${admin.key.keyId}.p8`,
    problem: null,
    integrations: [{ id: integration.id }],
  })
  const early = await change('confirmCredentialRevoked', { rotationId: rotation.id }, 'rotation { id }')
  expect(early.userErrors).toEqual([{ code: 'CONFLICT', field: 'rotationId' }])
  const { rotation: cancelled } = await change(
    'cancelRotation',
    { rotationId: rotation.id },
    'rotation { state newLabel integrations { id } }',
  )
  expect(cancelled).toMatchObject({ state: 'CANCELLED', integrations: [{ id: integration.id }] })
})
