import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, type Connected } from './connected.ts'
import { settle, watchDue } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember } from './people.ts'
import type { MemberActor } from '../src/index.ts'

let house: House
let account: Connected
let manager: MemberActor

const dayMs = 86_400_000
const endsAt = new Date(noon.getTime() + 30 * dayMs)

beforeAll(async () => {
  house = await buildHouse()
  account = await connectAccount(house, { name: 'Orbit' })
  manager = await addMember(house, { role: 'ACCOUNT_MANAGER', everything: true, name: 'Mia Manager' })
  await house.rows(`update member set email = 'mia@agency.example' where id = '${manager.memberId}'`)
  await house.core.clients.setManager(house.owner, { clientId: account.clientId, memberId: manager.memberId })
  await house.rows(`update integration set expires_at = '${endsAt.toISOString()}'`)
})
afterAll(() => house?.close())

let heardSoFar = 0

/** What was mailed since this was last asked, oldest first. */
async function newMails(): Promise<string[]> {
  await settle(house.work)
  const { nodes } = existing(await house.core.mail.mailbox(house.owner, { first: 100 }))
  const fresh = nodes.slice(0, nodes.length - heardSoFar)
  heardSoFar = nodes.length
  return fresh.map(({ to, subject }) => `${to}: ${subject}`).sort()
}

it('AT-28: reminds seven, three and one day before an access ends, once each, by whoever is responsible', async () => {
  await newMails()
  const heard: Record<number, string[]> = {}
  for (let day = 20; day < 30; day += 0.5) {
    house.clock.now = new Date(noon.getTime() + day * dayMs)
    await watchDue(house.work)
    const mails = await newMails()
    if (mails.length > 0) heard[day] = mails
  }
  const both = (subject: string) => [`mia@agency.example: ${subject}`, `olga@agency.example: ${subject}`]
  expect(heard).toEqual({
    23: both('Access to Orbit ends in 7 days'),
    27: both('Access to Orbit ends in 3 days'),
    29: both('Access to Orbit ends in 1 day'),
  })
})

it('says once that access broke, why and what stays, and tells those above when nobody takes it up', async () => {
  const admin = await addMember(house, { role: 'ADMIN', everything: true, name: 'Ada Admin' })
  await house.rows(`update member set email = 'ada@agency.example' where id = '${admin.memberId}'`)
  await newMails()
  await house.control('PATCH', `/keys/${account.key.keyId}`, { revoked: true })
  house.clock.now = new Date(house.clock.now.getTime() + dayMs / 2)
  await watchDue(house.work)
  expect(await newMails()).toEqual([
    'mia@agency.example: Orbit brings nothing new',
    'olga@agency.example: Orbit brings nothing new',
  ])
  const [mail] = existing(await house.core.mail.mailbox(house.owner, { first: 1 })).nodes
  expect(mail?.text).toContain('Apple no longer accepts this key')
  expect(mail?.text).toContain('nothing new arrives for 2 apps from now on. What is here stays.')
  expect(mail?.text).toContain('Its numbers are seen by Olga Owner, Mia Manager, and Ada Admin.')

  const hours = async (count: number) => {
    house.clock.now = new Date(house.clock.now.getTime() + count * 3_600_000)
    await watchDue(house.work)
    await house.work.escalate()
    return newMails()
  }
  expect(await hours(23)).toEqual([])
  expect(await hours(2)).toEqual([
    'ada@agency.example: Orbit still brings nothing new, and nobody has taken it up',
  ])
  expect(await hours(24)).toEqual([])
})

it('tells nobody above of what somebody has taken up', async () => {
  const other = await connectAccount(house, { name: 'Kite', index: 1 })
  await newMails()
  await house.control('PATCH', `/keys/${other.key.keyId}`, { revoked: true })
  house.clock.now = new Date(house.clock.now.getTime() + dayMs / 2)
  await watchDue(house.work)
  expect(await newMails()).toEqual(['olga@agency.example: Kite brings nothing new'])
  await house.core.actionItems.claim(house.owner, { actionItemId: other.integrationId })
  house.clock.now = new Date(house.clock.now.getTime() + 2 * dayMs)
  await house.work.escalate()
  expect(await newMails()).toEqual([])
})
