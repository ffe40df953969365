import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(() => gateway.stop())

const MUTATION = `mutation ($input: ExplainAppleErrorInput!) {
  explainAppleError(input: $input) {
    findings { code message hint actor page { label url } certain requestId }
    userErrors { code field message hint actor page { label url } }
  }
}`
const explain = async (input: object, as: { cookie?: string } = { cookie }) =>
  ask(gateway, MUTATION, { ...as, variables: { input } })

test('each thing that Apple said is explained, with who can mend it and where', async () => {
  const body = JSON.stringify({
    errors: [
      {
        id: 'r-1',
        code: 'FORBIDDEN_ERROR',
        title: 'T',
        detail: 'The API key in use does not allow this request',
      },
      { id: 'r-2', code: 'SOMETHING_NEW', title: 'T', detail: 'Nobody knows these words.' },
    ],
  })
  const { data } = await explain({ body, status: 403, endpoint: 'GET /v1/financeReports' })
  expect(data.explainAppleError).toEqual({
    userErrors: [],
    findings: [
      expect.objectContaining({
        code: 'ROLE_INSUFFICIENT',
        actor: 'CLIENT_ADMIN',
        certain: true,
        requestId: 'r-1',
      }),
      expect.objectContaining({ code: 'UNKNOWN', certain: false, requestId: 'r-2' }),
    ],
  })
  expect(data.explainAppleError.findings[0].page.url).toMatch(/^https:\/\/appstoreconnect\.apple\.com\//)
})

test('nothing pasted is said at its field', async () => {
  const { data } = await explain({ body: '  ' })
  expect(data.explainAppleError).toMatchObject({
    findings: null,
    userErrors: [{ code: 'INVALID', field: 'body' }],
  })
})

test('nobody is explained anything without signing in', async () => {
  const { errors } = await explain({ body: 'Error 124' }, {})
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
