import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
beforeAll(async () => {
  gateway = await startGateway()
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
})
afterAll(() => gateway.stop())

const text = `mutation ($input: SetRetentionInput!) { setRetention(input: $input) {
  retention { keepRawFilesDays } userErrors { code field actor } } }`
const set = async (keepRawFilesDays: number | null) =>
  (await ask(gateway, text, { cookie, variables: { input: { keepRawFilesDays } } })).data.setRetention
const read = async () => (await ask(gateway, '{ retention { keepRawFilesDays } }', { cookie })).data.retention

test('Retention is for ever until somebody says for how many days, and again when they take that back', async () => {
  expect(await read()).toEqual({ keepRawFilesDays: null })
  expect(await set(400)).toEqual({ retention: { keepRawFilesDays: 400 }, userErrors: [] })
  expect(await read()).toEqual({ keepRawFilesDays: 400 })
  expect(await set(7)).toMatchObject({
    retention: null,
    userErrors: [{ code: 'INVALID', field: 'keepRawFilesDays' }],
  })
  expect(await read()).toEqual({ keepRawFilesDays: 400 })
  expect(await set(null)).toEqual({ retention: { keepRawFilesDays: null }, userErrors: [] })
})

test('Retention is read by everybody of the workspace, and set by owners and admins', async () => {
  await queryDatabase(
    gateway.env.databaseUrl,
    `update member set role = 'ANALYST' where id = '${owner.actor.memberId}'`,
  )
  expect(await read()).toEqual({ keepRawFilesDays: null })
  expect(await set(400)).toMatchObject({
    retention: null,
    userErrors: [{ code: 'FORBIDDEN', actor: 'WORKSPACE_ADMIN' }],
  })
})
