import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, cookieOf, newOwner, password, post, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const whoAmI = async (cookie: string) => (await ask(gateway, '{ viewer { email } }', { cookie })).data?.viewer

describe('POST /auth/sign-in', () => {
  test('opens a session and keeps its token out of the body', async () => {
    const { email } = await newOwner(gateway)
    const answer = await post(gateway, '/auth/sign-in', { email, password })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('{}')
    expect(await whoAmI(cookieOf(answer))).toEqual({ email })
  })

  test('answers a wrong password and an unknown address alike', async () => {
    const { email } = await newOwner(gateway)
    const wrong = await post(gateway, '/auth/sign-in', { email, password: 'wrong password' })
    const unknown = await post(gateway, '/auth/sign-in', { email: 'nobody@agency.example', password })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await unknown.text())
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  test('says how long to wait after too many failures', async () => {
    const { email } = await newOwner(gateway)
    for (let n = 0; n < 10; n += 1) await post(gateway, '/auth/sign-in', { email, password: 'wrong' })
    const answer = await post(gateway, '/auth/sign-in', { email, password })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(600)
    expect(await answer.json()).toEqual({ message: 'Too many tries. Wait 15 minutes.' })
  })

  test.each([
    ['no JSON', 'email=a', { 'content-type': 'text/plain' }, 415],
    ['a form', 'email=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['broken JSON', '{', {}, 400],
    ['other fields', '{"user":"a"}', {}, 400],
    ["another site's page", '{}', { origin: 'https://evil.example' }, 403],
    ['a page that hides where it is', '{}', { origin: 'null' }, 403],
    ['a cross-site fetch', '{}', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses %s with a sentence', async (_what, body, headers, status) => {
    const answer = await post(gateway, '/auth/sign-in', body, headers)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/^[A-Z].*\.$/) })
  })

  test("lets Gatehouse's own pages in", async () => {
    const { email } = await newOwner(gateway)
    const atHome = await post(
      gateway,
      '/auth/sign-in',
      { email, password },
      { origin: 'http://localhost:4000' },
    )
    const byAnotherName = await post(gateway, '/auth/sign-in', { email, password }, { origin: gateway.url })
    expect([atHome.status, byAnotherName.status]).toEqual([200, 200])
  })
})

test('signing out ends the session on the server', async () => {
  const { email } = await newOwner(gateway)
  const cookie = await signIn(gateway, email)
  const answer = await post(gateway, '/auth/sign-out', {}, { cookie })
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie().join()).toContain('Max-Age=0')
  expect(await whoAmI(cookie)).toBeUndefined()
})

test('signing out without a session is no mistake', async () => {
  expect((await post(gateway, '/auth/sign-out', {})).status).toBe(200)
})

describe('a one-time link', () => {
  test('signs in once, and is gone for the second', async () => {
    const { userId, email } = await newOwner(gateway)
    const token = await gateway.parts.identity.createOneTimeLink(userId)
    const first = await post(gateway, '/auth/link', { token })
    expect(await whoAmI(cookieOf(first))).toEqual({ email })
    const second = await post(gateway, '/auth/link', { token })
    expect(second.status).toBe(410)
    expect(await second.json()).toEqual({ message: expect.stringContaining('used or is too old') })
  })

  test.each([{ token: 'guess' }, {}, { token: 7 }])('does not take %j', async (body) => {
    expect((await post(gateway, '/auth/link', body)).status).toBe(410)
  })
})
