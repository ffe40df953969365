import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { keptLog } from './kept-log.ts'

const { lines, log } = keptLog()

let gateway: TestGateway
let cookie: string
beforeAll(async () => {
  gateway = await startGateway({}, { log })
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(() => gateway.stop())

test('an unexpected error leaves as a number, and the log has its cause under that number', async () => {
  // A table that is not there: a fault that no use case foresees.
  await queryDatabase(gateway.env.databaseUrl, 'alter table integration rename to mislaid')
  const variables = { filter: { query: 'tell-nobody' } }
  const text = 'query ($filter: IntegrationFilter) { integrations(first: 5, filter: $filter) { totalCount } }'
  const { data, errors } = await ask(gateway, text, { cookie, variables })
  expect(data).toEqual({ integrations: null })
  const [error] = errors
  expect(error).toMatchObject({
    path: ['integrations'],
    extensions: { code: 'INTERNAL', actor: 'WORKSPACE_ADMIN', requestId: expect.any(String) },
  })
  const number = String(error?.extensions['requestId'])
  expect(error?.message).toBe(`Something went wrong in Gatehouse. Tell your operator the number ${number}.`)
  const line = lines.find((one) => one.includes(number)) ?? ''
  expect(JSON.parse(line)).toMatchObject({
    err: { name: 'DrizzleQueryError', at: expect.any(Array), cause: { code: '42P01' } },
    path: ['integrations'],
  })
  expect(lines.join('')).not.toContain('tell-nobody')
})
