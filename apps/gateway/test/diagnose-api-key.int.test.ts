import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { keyOfAccount } from './connected-account.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let cookie: string
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 1 })
  gateway = await startGateway({
    GATEHOUSE_SIMULATOR_URL: simulator.api,
    GATEHOUSE_SIMULATOR_STOREKIT_URL: simulator.storeKit,
  })
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(async () => {
  await gateway?.stop()
  await simulator?.close()
})

const MUTATION = `mutation DiagnoseApiKey($input: DiagnoseApiKeyInput!) {
  diagnoseApiKey(input: $input) {
    findings { check status message hint actor } claims { header payload } userErrors { code field message }
  }
}`
const diagnose = async (input: object, as: { cookie?: string } = { cookie }) =>
  ask(gateway, MUTATION, { ...as, variables: { input } })

test('a good key is told to be good, with what its tokens say', async () => {
  const { input } = await keyOfAccount(simulator)
  const { data } = await diagnose(input)
  expect(data.diagnoseApiKey.userErrors).toEqual([])
  expect(data.diagnoseApiKey.findings).toContainEqual(
    expect.objectContaining({ check: 'SIGNATURE', status: 'PASSED', actor: 'NOBODY' }),
  )
  expect(data.diagnoseApiKey.claims.header).toMatchObject({ alg: 'ES256', kid: input.keyId })
})

test('a file that is far too long is refused at its field, and nobody reads it', async () => {
  const { data } = await diagnose({ privateKey: 'x'.repeat(10_001) })
  expect(data.diagnoseApiKey).toMatchObject({
    findings: null,
    claims: null,
    userErrors: [{ code: 'INVALID', field: 'privateKey' }],
  })
})

test('a file that is no key is a finding, and Apple is not asked', async () => {
  const { data } = await diagnose({ privateKey: '%PDF-1.7', fileName: 'AuthKey_2X9R4HXF34.p8' })
  expect(data.diagnoseApiKey).toMatchObject({
    claims: null,
    findings: expect.arrayContaining([
      expect.objectContaining({ check: 'FILE', status: 'FAILED' }),
      expect.objectContaining({ check: 'SIGNATURE', status: 'NOT_CHECKED' }),
    ]),
  })
})

test('nobody is told anything of a key without signing in', async () => {
  const { privateKey, keyId } = apiKeyInput('')
  const { errors } = await diagnose({ privateKey, keyId }, {})
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
