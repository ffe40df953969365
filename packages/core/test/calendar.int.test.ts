import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, noon, type House } from './house.ts'
import { addMember, grantClient, takeGrants } from './people.ts'

let house: House
let orbit: Connected
let tom: MemberActor

beforeAll(async () => {
  house = await buildHouse()
  orbit = await connectAccount(house, { name: 'Orbit', histories: false })
  const kite = await connectAccount(house, { name: 'Kite; the second', histories: false, index: 1 })
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Tom Berg' })
  await grantClient(house, tom, orbit.clientId)
  await ends(orbit, '2026-12-01T09:30:00Z')
  await ends(kite, '2027-05-01T00:00:00Z')
})
afterAll(() => house?.close())

const ends = ({ integrationId }: Connected, at: string | null) =>
  house.rows(`update integration set expires_at = ${at ? `'${at}'` : 'null'} where id = '${integrationId}'`)

const secretOf = (url: string) => url.replace(/^.*\/calendar\/(.*)\.ics$/, '$1')

/** Lines as they are meant: RFC 5545 folds long ones. */
const linesOf = (text: string | null) => (text ?? '').replaceAll('\r\n ', '').split('\r\n')

it('AT-28: a calendar has the deadlines of what its person may see', async () => {
  const { url } = await house.core.calendar.make(tom)
  expect(url).toMatch(/^http:\/\/localhost:4000\/calendar\/[\w-]{43}\.ics$/)
  const lines = linesOf(await house.core.calendar.read(secretOf(url)))
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual(['SUMMARY:Orbit: renew access'])
  expect(lines).toContain('DTEND:20261201T093000Z')
  expect(lines).toContain(`UID:${orbit.integrationId}@localhost`)
  expect(lines.join()).toContain(`/w/harbour/integrations/${orbit.integrationId}/summary`)
})

it('moves a deadline under the same id, and forgets one that is over for a month', async () => {
  const { url } = await house.core.calendar.make(house.owner)
  const summaries = async () =>
    linesOf(await house.core.calendar.read(secretOf(url))).filter((line) => line.startsWith('SUMMARY:'))
  expect(await summaries()).toEqual([
    'SUMMARY:Orbit: renew access',
    'SUMMARY:Kite\\; the second: renew access',
  ])
  house.clock.now = new Date('2027-01-10T00:00:00Z')
  expect(await summaries()).toEqual(['SUMMARY:Kite\\; the second: renew access'])
  house.clock.now = noon
})

it('keeps no address, shows when one was made, and lets the one before end', async () => {
  const before = await house.core.calendar.make(tom)
  const { url } = await house.core.calendar.make(tom)
  expect(await house.core.calendar.read(secretOf(before.url))).toBeNull()
  expect(await house.core.calendar.read(secretOf(url))).not.toBeNull()
  expect(await house.core.calendar.find(tom)).toEqual({ createdAt: noon })
  const [kept] = await house.rows<{ hash: string }>(
    `select hash from calendar_feed where member_id = '${tom.memberId}'`,
  )
  expect(kept?.hash).not.toContain(secretOf(url))
  await house.core.calendar.drop(tom)
  expect(await house.core.calendar.read(secretOf(url))).toBeNull()
  expect(await house.core.calendar.find(tom)).toBeNull()
})

it('is empty for who reaches nothing any more, and nothing for who left', async () => {
  const { url } = await house.core.calendar.make(tom)
  await takeGrants(house, tom)
  expect(linesOf(await house.core.calendar.read(secretOf(url))).join()).not.toContain('SUMMARY')
  await house.core.members.remove(house.owner, { memberId: tom.memberId })
  expect(await house.core.calendar.read(secretOf(url))).toBeNull()
})
