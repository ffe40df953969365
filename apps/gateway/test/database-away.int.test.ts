import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { wayTo, type Way } from './cut.ts'
import { ask, newOwner, password, post, signIn, startGateway, type TestGateway } from './gateway.ts'
import { keptLog } from './kept-log.ts'

const { lines, log } = keptLog()

let way: Way
let gateway: TestGateway
let cookie: string
let email: string

beforeAll(async () => {
  gateway = await startGateway({}, { log, databaseUrl: async (url) => (way = await wayTo(url)).url })
  email = (await newOwner(gateway)).email
  cookie = await signIn(gateway, email)
})
afterAll(async () => {
  await gateway.stop()
  await way.cut()
})

const sentence = expect.stringMatching(/^Gatehouse's database does not answer.*tell your operator\.$/)

test('a Postgres that is gone is named in a sentence everywhere, and forgotten when it is back', async () => {
  await way.cut()
  const query = await ask(gateway, '{ overview { clientCount } }', { cookie })
  expect(query.errors).toEqual([
    {
      message: sentence,
      extensions: { code: 'UNAVAILABLE', actor: 'WORKSPACE_ADMIN', requestId: expect.any(String) },
    },
  ])
  const signingIn = await post(gateway, '/auth/sign-in', { email, password })
  expect([signingIn.status, await signingIn.json()]).toEqual([503, { message: sentence }])
  const ready = await fetch(`${gateway.url}/readyz`)
  expect([ready.status, (await fetch(`${gateway.url}/healthz`)).status]).toEqual([503, 200])

  await way.mend()
  await vi.waitFor(
    async () => {
      expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200)
      const { errors, data } = await ask(gateway, '{ overview { clientCount } }', { cookie })
      expect({ errors, data }).toEqual({ errors: [], data: { overview: { clientCount: 0 } } })
    },
    { timeout: 60_000, interval: 200 },
  )
})

test('the log names the cause and holds no value of a query', () => {
  const text = lines.join('')
  expect(text).toMatch(/ECONNREFUSED|CONNECTION_/)
  expect(text).not.toContain(email)
  expect(text).not.toContain('params')
})
