import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let cookie: string
let clientId: string

beforeAll(async () => {
  gateway = await startGateway()
  const owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  clientId = (await gateway.parts.core.clients.add(owner.actor, { name: 'Northwind' })).id
  await gateway.parts.core.integrations.connectApiKey(owner.actor, apiKeyInput(clientId))
})
afterAll(() => gateway?.stop())

const send = (query: string, variables: object = {}) => ask(gateway, query, { cookie, variables })
const offboard = `mutation ($input: OffboardClientInput!) { offboardClient(input: $input) {
  offboarding { id by deletesData deleteAt revocations { credentialId label keyId page { url } confirmedAt } }
  userErrors { code field message } } }`
const confirm = `mutation ($input: ConfirmRevocationInput!) { confirmRevocation(input: $input) {
  offboarding { revocations { confirmedBy } } userErrors { code } } }`
const read = `query { client(slug: "northwind") { archivedAt offboarding { id } offboardingProof
  offboardingPreview { holdings { apps } revocations { label } } } }`

it('ends a client over GraphQL, with what to revoke, a proof, and a way back (AV-9)', async () => {
  const before = await send(read)
  expect(before.errors).toEqual([])
  expect(before.data.client).toMatchObject({
    offboarding: null,
    offboardingProof: null,
    offboardingPreview: { holdings: { apps: 0 }, revocations: [{ label: 'AuthKey_ABCDE12345.p8' }] },
  })
  const wrong = await send(offboard, { input: { clientId, deleteData: true, confirmName: 'north' } })
  expect(wrong.data.offboardClient.userErrors).toMatchObject([{ code: 'INVALID', field: 'confirmName' }])

  const ended = await send(offboard, { input: { clientId, deleteData: true, confirmName: 'Northwind' } })
  expect(ended.data.offboardClient).toMatchObject({
    userErrors: [],
    offboarding: {
      by: 'Ada Owner',
      deletesData: true,
      revocations: [{ keyId: 'ABCDE12345', confirmedAt: null }],
    },
  })
  const [{ credentialId }] = ended.data.offboardClient.offboarding.revocations
  const ticked = await send(confirm, { input: { clientId, credentialId, revoked: true } })
  expect(ticked.data.confirmRevocation.offboarding.revocations).toEqual([{ confirmedBy: 'Ada Owner' }])

  const { data } = await send(read)
  expect(data.client).toMatchObject({
    archivedAt: expect.any(String),
    offboarding: { id: expect.any(String) },
  })
  expect(JSON.parse(data.client.offboardingProof)).toMatchObject({
    proofs: [{ statement: { client: { name: 'Northwind' }, data: 'DELETED_AFTER' } }],
  })
  const restore =
    'mutation ($input: RestoreClientInput!) { restoreClient(input: $input) { userErrors { code } } }'
  expect((await send(restore, { input: { clientId } })).data.restoreClient.userErrors).toEqual([])
  expect((await send(read)).data.client.offboarding).toBeNull()
})
