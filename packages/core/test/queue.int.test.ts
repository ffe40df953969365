import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let orbit: Connected
let kite: Connected
let tom: MemberActor

beforeAll(async () => {
  house = await buildHouse()
  orbit = await connectAccount(house, { name: 'Orbit', histories: false })
  kite = await connectAccount(house, { name: 'Kite', histories: false, index: 1 })
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Tom Berg' })
  await grantClient(house, tom, kite.clientId)
})
afterAll(() => house?.close())

const set = ({ integrationId }: Connected, state: string, more = '') =>
  house.rows(`update integration set state = '${state}', state_at = '2026-11-18T08:00:00Z' ${more}
    where id = '${integrationId}'`)

/** An attempt that waits for somebody, as the steps of a sign-in leave it. */
const waitFor = ({ integrationId }: Connected, columns: Record<string, string>) =>
  house.rows(`insert into attempt (workspace_id, client_id, integration_id, started_at, ${Object.keys(columns).join()})
    select workspace_id, client_id, id, '${noon.toISOString()}', ${Object.values(columns)
      .map((value) => `'${value}'`)
      .join()} from integration where id = '${integrationId}'`)

const list = async (actor: MemberActor, filter = {}) =>
  (await house.core.actionItems.list(actor, { first: 10, filter })).nodes.map(({ kind, title }) => ({
    kind,
    title,
  }))

it('has the most urgent first: a code, then what brings nothing, then what ends', async () => {
  await set(kite, 'EXPIRING', `, expires_at = '2026-11-22T08:00:00Z'`)
  await set(orbit, 'NEEDS_REAUTH')
  expect((await list(house.owner)).map(({ kind }) => kind)).toEqual(['RENEW', 'EXPIRING'])
  await waitFor(kite, {
    stage: 'AWAITING_CODE',
    challenge_kind: 'TEXT',
    challenge_sent_to: '+49 ••• ••85',
    challenge_expires_at: '2026-11-19T20:10:00Z',
  })
  expect(await list(house.owner)).toMatchObject([
    { kind: 'CODE', title: 'Kite: Apple sent a code to +49 ••• ••85.' },
    { kind: 'RENEW' },
  ])
  const [code] = (await house.core.actionItems.list(house.owner, { first: 1 })).nodes
  expect(code?.dueAt).toEqual(new Date('2026-11-19T20:10:00Z'))
})

it('goes on behind a cursor, also when the item that it named is done', async () => {
  const first = await house.core.actionItems.list(house.owner, { first: 1 })
  await set(kite, 'ACTIVE')
  await house.rows(`update attempt set ended_at = now() where stage = 'AWAITING_CODE'`)
  const next = await house.core.actionItems.list(house.owner, { first: 1, after: first.endCursor })
  expect(next.nodes.map(({ kind }) => kind)).toEqual(['RENEW'])
})

it('waits for an invitation, and for whoever says which account was shared', async () => {
  await set(kite, 'PENDING')
  await waitFor(kite, { stage: 'PENDING' })
  await house.rows(`insert into service_invite (workspace_id, client_id, integration_id, account_name, purpose)
    select workspace_id, client_id, id, 'Kite', 'FULL' from integration where id = '${kite.integrationId}'`)
  expect(await list(tom)).toMatchObject([
    { kind: 'INVITE', title: expect.stringMatching(/not accepted yet/) },
  ])
  await house.rows(`insert into reached_account (workspace_id, number, name, seen_at)
    values ('${house.owner.workspaceId}', '4711', 'Kite Ltd', now())`)
  expect(await list(house.owner, { kinds: ['APPROVE'] })).toMatchObject([
    { title: 'Kite: An account was shared with us; somebody has to say whether it is this one.' },
  ])
  expect(await list(house.owner, { kinds: ['CODE'] })).toEqual([])
})

it('is counted as it is listed, within reach and without what was put off', async () => {
  expect(await house.core.actionItems.counts(house.owner)).toEqual({
    all: 2,
    forMe: 2,
    mine: 2,
    unassigned: 0,
    codes: 0,
  })
  expect(await house.core.actionItems.counts(tom)).toMatchObject({ all: 1, forMe: 0 })
  await house.core.actionItems.assign(tom, { actionItemId: kite.integrationId, memberId: tom.memberId })
  expect(await house.core.actionItems.counts(tom)).toMatchObject({ all: 1, forMe: 1, mine: 1 })
  expect(await house.core.actionItems.counts(house.owner)).toMatchObject({ all: 2, forMe: 1 })
  const until = new Date('2026-11-20T08:00:00Z')
  await house.core.actionItems.snooze(tom, { actionItemId: kite.integrationId, until })
  expect(await house.core.actionItems.counts(tom)).toMatchObject({ all: 0 })
  await house.core.actionItems.snooze(tom, { actionItemId: kite.integrationId })
})

it('tells who watches when an item came, went or changed hands', async () => {
  const over = new AbortController()
  const told = house.core.actionItems.watch(tom, over.signal)
  expect((await told.next()).value).toMatchObject({ all: 1, mine: 1 })
  await house.core.actionItems.assign(house.owner, {
    actionItemId: kite.integrationId,
    memberId: house.owner.memberId,
  })
  expect((await told.next()).value).toMatchObject({ all: 1, mine: 0 })
  await set(kite, 'ACTIVE')
  await house.rows(`update attempt set ended_at = now() where stage = 'PENDING'`)
  expect((await told.next()).value).toMatchObject({ all: 0 })
  over.abort()
  expect((await told.next()).done).toBe(true)
})
