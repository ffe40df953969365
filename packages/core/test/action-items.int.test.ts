import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let account: Connected
let tom: MemberActor
let actionItemId: string

beforeAll(async () => {
  house = await buildHouse()
  account = await connectAccount(house, { name: 'Orbit', histories: false })
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Tom Berg' })
  await grantClient(house, tom, account.clientId)
  await house.rows(`update integration set state = 'EXPIRING', state_at = '2026-11-18T08:00:00Z',
    expires_at = '2026-11-25T08:00:00Z'`)
  actionItemId = account.integrationId
})
afterAll(() => house?.close())

const list = async (actor: MemberActor, filter = {}) =>
  (await house.core.actionItems.list(actor, { first: 10, filter })).nodes

it('gives an item to a person, who finds it among their own, and says so in the audit log', async () => {
  const item = await house.core.actionItems.assign(house.owner, { actionItemId, memberId: tom.memberId })
  expect(item).toMatchObject({
    id: actionItemId,
    kind: 'EXPIRING',
    assignee: { id: tom.memberId, name: 'Tom Berg' },
    claim: null,
    impact: { apps: 2, people: 2 },
  })
  expect(await list(tom, { mine: true })).toMatchObject([{ id: actionItemId }])
  expect(await list(house.owner, { mine: true })).toEqual([])
  expect(await list(house.owner, { unassigned: true })).toEqual([])
  expect(await list(house.owner, { assigneeIds: [tom.memberId] })).toHaveLength(1)
  const { nodes } = await house.core.audit.list(house.owner, { first: 5 })
  expect(nodes[0]).toMatchObject({
    action: 'actionItem.assigned',
    changes: [{ field: 'assignee', from: 'Olga Owner', to: 'Tom Berg' }],
  })
  expect((await house.core.actionItems.assign(house.owner, { actionItemId })).assignee?.name).toBe(
    'Olga Owner',
  )
})

it('lets one person at a time be at it, for two minutes or until they let others in', async () => {
  const { claim } = await house.core.actionItems.claim(tom, { actionItemId })
  expect(claim).toEqual({
    by: { id: tom.memberId, name: 'Tom Berg' },
    until: new Date(noon.getTime() + 120_000),
  })
  await expect(house.core.actionItems.claim(house.owner, { actionItemId })).rejects.toThrow(
    'Tom Berg is at it just now.',
  )
  expect((await house.core.actionItems.claim(tom, { actionItemId, release: true })).claim).toBeNull()
  await house.core.actionItems.claim(tom, { actionItemId })
  house.clock.now = new Date(noon.getTime() + 121_000)
  expect((await house.core.actionItems.claim(house.owner, { actionItemId })).claim?.by.name).toBe(
    'Olga Owner',
  )
  house.clock.now = noon
})

it('is put off to a time before its deadline, and is back then', async () => {
  const until = new Date('2026-11-20T08:00:00Z')
  await house.core.actionItems.snooze(tom, { actionItemId, until })
  expect(await list(house.owner)).toEqual([])
  expect(await list(house.owner, { snoozed: true })).toMatchObject([{ snoozedUntil: until }])
  house.clock.now = new Date('2026-11-20T08:00:01Z')
  expect(await list(house.owner)).toMatchObject([{ snoozedUntil: null }])
  house.clock.now = noon
  for (const wrong of ['2026-11-19T19:00:00Z', '2026-11-26T08:00:00Z', '2027-01-01T00:00:00Z'])
    await expect(
      house.core.actionItems.snooze(tom, { actionItemId, until: new Date(wrong) }),
    ).rejects.toThrow('An item is put off to a time')
  await house.core.actionItems.snooze(tom, { actionItemId })
})

it('reminds whoever has it by mail, once an hour', async () => {
  await house.core.actionItems.assign(house.owner, { actionItemId, memberId: house.owner.memberId })
  expect((await house.core.actionItems.remind(tom, { actionItemId })).remindedAt).toEqual(noon)
  await expect(house.core.actionItems.remind(tom, { actionItemId })).rejects.toThrow('within the hour')
  await settle(house.work, { histories: false })
  const [mail] = existing(await house.core.mail.mailbox(house.owner, { first: 1 })).nodes
  expect(mail).toMatchObject({
    to: 'olga@agency.example',
    text: expect.stringMatching(/^Tom Berg reminds you: Orbit: Access ends soon/),
  })
})

it('forgets what was agreed when the state ends that made it', async () => {
  await house.core.actionItems.assign(house.owner, { actionItemId, memberId: tom.memberId })
  await house.rows(`update integration set state = 'NEEDS_REAUTH', state_at = '2026-11-19T08:00:00Z'`)
  expect(await list(house.owner)).toMatchObject([{ assignee: { name: 'Olga Owner' }, remindedAt: null }])
  await house.rows(`update integration set state = 'ACTIVE'`)
  await expect(house.core.actionItems.assign(house.owner, { actionItemId })).rejects.toThrow(
    'This is done by now, or it is not shared with you.',
  )
})

it('gives several to one person and puts several off, each by itself', async () => {
  await house.rows(`update integration set state = 'EXPIRING', state_at = '2026-11-18T09:00:00Z',
    expires_at = '2026-11-25T08:00:00Z'`)
  const { memberId } = tom
  const ids = [actionItemId, 'nonsense']
  const given = await house.core.actionItems.assignMany(house.owner, { actionItemIds: ids, memberId })
  expect(given.actionItems).toMatchObject([{ id: actionItemId, assignee: { id: memberId } }])
  expect(given.refused).toEqual([
    { actionItemId: 'nonsense', message: expect.stringContaining('done by now') },
  ])
  const until = new Date(noon.getTime() + 86_400_000)
  const off = await house.core.actionItems.snoozeMany(house.owner, { actionItemIds: [actionItemId], until })
  expect(off).toMatchObject({ actionItems: [{ snoozedUntil: until }], refused: [] })
  await house.core.actionItems.snoozeMany(house.owner, { actionItemIds: [actionItemId] })
  const none = house.core.actionItems.assignMany(house.owner, { actionItemIds: [] })
  await expect(none).rejects.toMatchObject({ problems: [{ code: 'INVALID', field: 'actionItemIds' }] })
  const viewer = await addMember(house, { role: 'VIEWER', everything: true })
  const refused = house.core.actionItems.assignMany(viewer, { actionItemIds: [actionItemId], memberId })
  await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
