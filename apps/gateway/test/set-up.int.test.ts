import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, cookieOf, newOwner, password, post, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeEach(async () => {
  gateway = await startGateway()
})
afterEach(() => gateway.stop())

const owner = { name: 'Ada', email: 'ada@agency.example', password, workspaceName: 'North Agency' }

test('makes the first owner and workspace, signed in, once', async () => {
  const token = await gateway.parts.identity.createSetupToken()
  const answer = await post(gateway, '/auth/setup', { ...owner, token })
  expect(answer.status).toBe(200)
  const { data } = await ask(gateway, '{ viewer { email role workspace { name demo } } }', {
    cookie: cookieOf(answer),
  })
  expect(data.viewer).toEqual({
    email: owner.email,
    role: 'OWNER',
    workspace: { name: 'North Agency', demo: false },
  })
  const again = await post(gateway, '/auth/setup', { ...owner, token })
  expect(again.status).toBe(409)
})

test('wants a token that the operator was shown', async () => {
  const answer = await post(gateway, '/auth/setup', { ...owner, token: 'guess' })
  expect(answer.status).toBe(410)
  expect(await gateway.parts.identity.findUserId(owner.email)).toBeNull()
})

test('is closed while a workspace exists, whatever the token', async () => {
  await newOwner(gateway)
  const token = await gateway.parts.identity.createSetupToken()
  expect((await post(gateway, '/auth/setup', { ...owner, token })).status).toBe(409)
})

test('keeps the token when what was typed does not do', async () => {
  const token = await gateway.parts.identity.createSetupToken()
  const short = await post(gateway, '/auth/setup', { ...owner, password: 'short', token })
  expect(short.status).toBe(400)
  expect(await short.json()).toEqual({ message: 'A password has at least 12 characters.' })
  expect((await post(gateway, '/auth/setup', { ...owner, token })).status).toBe(200)
})

test('goes on where an interrupted set-up left a person without a workspace', async () => {
  await gateway.parts.identity.createUser({ ...owner, emailVerified: false })
  const token = await gateway.parts.identity.createSetupToken()
  expect((await post(gateway, '/auth/setup', { ...owner, token })).status).toBe(200)
})
