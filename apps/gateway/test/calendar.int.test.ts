import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
let cookie: string

beforeAll(async () => {
  gateway = await startGateway()
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(() => gateway?.stop())

const make = `mutation { makeCalendarFeed { url feed { createdAt } userErrors { message } } }`
const revoke = `mutation { revokeCalendarFeed { userErrors { message } } }`

it('is read by who knows its address, without a session, until it is ended', async () => {
  const { data } = await ask(gateway, make, { cookie })
  const path = new URL(data.makeCalendarFeed.url).pathname
  const read = await fetch(new URL(path, gateway.url))
  expect([read.status, read.headers.get('content-type'), read.headers.get('cache-control')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'private, no-store',
  ])
  expect(await read.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect((await ask(gateway, '{ calendarFeed { createdAt } }', { cookie })).data.calendarFeed).not.toBeNull()
  await ask(gateway, revoke, { cookie })
  const gone = await fetch(new URL(path, gateway.url))
  const never = await fetch(new URL(`/calendar/${'a'.repeat(43)}.ics`, gateway.url))
  expect([gone.status, never.status]).toEqual([404, 404])
})
