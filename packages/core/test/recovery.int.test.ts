import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliveryQueries } from '@gatehouse/db'
import { reachOf } from '../src/access/authorise.ts'
import { addDays } from '../src/day/apple-day.ts'
import { noteRefusal } from '../src/deliveries/note-delivery.ts'
import { createVault, createWork, systemActor } from '../src/index.ts'
import { noteAccess } from '../src/integrations/note-access.ts'
import { connectAccount, integrationOf, ledgerOn, wantAgain, type Connected } from './connected.ts'
import { backfill, settle, syncDue, watchDue } from './engine.ts'
import { derivedOf, factsOf } from './facts.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

let house: House
let account: Connected
const newest = '2026-11-18'
const day = (daysBefore: number) => addDays(newest, -daysBefore)

let serial = 0
beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
})
afterAll(() => house?.close())
beforeEach(async () => {
  await setClock(noon)
  serial += 1
  await house.rows('update integration set next_sync_at = null')
  // Time goes back to noon, and Apple's budget with it.
  await house.rows('delete from apple_budget')
  account = await connectAccount(house, { name: `Client ${serial}`, histories: false })
})

/** Moves the clock here and at the simulated Apple. */
async function setClock(now: Date): Promise<void> {
  house.clock.now = now
  await house.control('POST', '/clock', { now: now.toISOString() })
}
const hoursLater = (hours: number) => setClock(new Date(house.clock.now.getTime() + hours * 3_600_000))
const closure = (of: string | null) =>
  house.control('PATCH', `/accounts/${encodeURIComponent(house.account(0).name)}`, { closure: of })
const openBackfill = async () => {
  const [row] = await house.rows<{ id: string }>(
    `select id from backfill where integration_id = '${account.integrationId}' order by seq desc`,
  )
  return { ...account.ref, backfillId: existing(row).id, paused: false }
}
const states = async () => {
  const rows = await house.rows<{ state: string; n: number }>(`select state, count(*)::int as n from delivery
    where provider_id = '${account.providerId}' group by state order by state`)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
const version = async () =>
  (await house.rows(`select version from integration where id = '${account.integrationId}'`))[0]?.['version']

describe('a backfill', () => {
  it('is handed out newest first, and begins with the first', async () => {
    const input = await openBackfill()
    const batch = await house.work.leaseDeliveries(input)
    expect(batch).toMatchObject({ done: false, retryInMs: 0 })
    const days = Array.from({ length: 30 }, (_, before) => ledgerOn(house, account, day(before)))
    expect(batch.deliveryIds).toEqual((await Promise.all(days)).map(({ id }) => id))
    const [view] = await house.core.integrations.backfills(house.owner, [account.integrationId])
    expect(view).toMatchObject({ state: 'RUNNING', deliveriesDone: 0, deliveriesTotal: 30, newestDay: null })
  })

  it('brings thirty days home, ends, and opens the integration; asked again it has ended', async () => {
    const input = await openBackfill()
    await backfill(house.work, input)
    expect(await states()).toEqual({ HOME: 30 })
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', lastSyncedAt: noon })
    expect(await factsOf(house, account, day(29), newest)).toEqual(await derivedOf(house, 0, day(29), newest))
    const [view] = await house.core.integrations.backfills(house.owner, [account.integrationId])
    expect(view).toMatchObject({
      state: 'DONE',
      deliveriesDone: 30,
      deliveriesTotal: 30,
      newestDay: newest,
      oldestDay: day(29),
      lastStepAt: noon,
    })
    const before = await version()
    expect(await house.work.leaseDeliveries(input)).toEqual({ done: true, retryInMs: 0, deliveryIds: [] })
    expect(await version()).toBe(before)
  })

  it('waits for what is not due yet', async () => {
    const input = await openBackfill()
    await house.rows(`update delivery set due_at = '2099-01-01' where provider_id = '${account.providerId}'`)
    expect(await house.work.leaseDeliveries(input)).toMatchObject({ done: false, deliveryIds: [] })
  })

  it('stops when access is shut, and its days stay wanted', async () => {
    await house.rows(
      `update integration set access = 'SHUT', state = 'NEEDS_REAUTH', reason_code = 'KEY_REFUSED' where id = '${account.integrationId}'`,
    )
    expect(await house.work.leaseDeliveries(await openBackfill())).toMatchObject({ done: true })
    const [view] = await house.core.integrations.backfills(house.owner, [account.integrationId])
    expect(view).toMatchObject({ state: 'CANCELLED' })
    expect(await states()).toEqual({ WANTED: 30 })
  })

  it('stops when the integration is archived', async () => {
    await house.rows(`update integration set archived_at = now() where id = '${account.integrationId}'`)
    expect(await house.work.leaseDeliveries(await openBackfill())).toMatchObject({ done: true })
  })

  it('is not begun twice for one attempt, however often the activity runs', async () => {
    const [attempt] = await house.rows<{ id: string }>(
      `select id from attempt where integration_id = '${account.integrationId}'`,
    )
    const input = { ...account.ref, attemptId: existing(attempt).id }
    const before = [await house.count('backfill'), await house.count('outbox'), await version()]
    await house.work.openAccess(input)
    await house.work.giveUpAccess(input)
    expect(await house.work.verifyAccess(input)).toEqual({ granted: true })
    expect([await house.count('backfill'), await house.count('outbox'), await version()]).toEqual(before)
  })
})

describe('what Apple withheld', () => {
  beforeEach(async () => backfill(house.work, await openBackfill()))

  it('while an agreement was missing comes home when it is accepted, and the limit ends by itself', async () => {
    await closure('AGREEMENT_MISSING')
    await hoursLater(24)
    await syncDue(house.work)
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code: 'AGREEMENT_REQUIRED', actor: 'CLIENT_ACCOUNT_HOLDER' },
    })
    await closure(null)
    await hoursLater(2)
    await syncDue(house.work)
    expect(await ledgerOn(house, account, '2026-11-19')).toMatchObject({ state: 'HOME' })
    await watchDue(house.work)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it.each([2, 25])('%i days ago comes home with the next sync', async (daysBefore) => {
    await house.rows(`update delivery set state = 'LATE', due_at = '2026-11-19T20:30:00Z'
      where provider_id = '${account.providerId}' and period_on = '${day(daysBefore)}'`)
    await hoursLater(1)
    const { id } = await ledgerOn(house, account, day(daysBefore))
    expect(await syncDue(house.work)).toContain(id)
    expect(await ledgerOn(house, account, day(daysBefore))).toMatchObject({ state: 'HOME' })
  })

  it('leaves older days that nobody asked Apple for yet to backfills', async () => {
    await wantAgain(house, account, day(25))
    await hoursLater(1)
    const [input] = (await house.work.dueWork()).syncs
    const { deliveryIds } = await house.work.planSync(existing(input))
    expect(deliveryIds).not.toContain((await ledgerOn(house, account, day(25))).id)
  })
})

describe('a sync', () => {
  beforeEach(async () => backfill(house.work, await openBackfill()))

  it('plans the same when asked twice', async () => {
    await hoursLater(24)
    const input = existing((await house.work.dueWork()).syncs[0])
    const plan = await house.work.planSync(input)
    expect(plan.deliveryIds).toEqual([(await ledgerOn(house, account, '2026-11-19')).id])
    const before = await house.count('delivery')
    expect(await house.work.planSync(input)).toEqual(plan)
    expect(await house.count('delivery')).toBe(before)
  })

  it('ends once, and says when the next is due', async () => {
    const input = existing((await house.work.dueWork()).syncs[0])
    await house.work.finishSync({ ...input, reached: true })
    expect(await integrationOf(house, account)).toMatchObject({
      lastSyncedAt: noon,
      nextSyncAt: new Date(noon.getTime() + 3_600_000),
    })
    const before = await version()
    await house.work.finishSync({ ...input, reached: true })
    expect(await version()).toBe(before)
    expect((await house.work.dueWork()).syncs).toEqual([])
  })

  it('does not say that Apple was reached when it was not', async () => {
    const before = await integrationOf(house, account)
    await hoursLater(1)
    const input = existing((await house.work.dueWork()).syncs[0])
    await house.work.finishSync({ ...input, reached: false })
    expect(await integrationOf(house, account)).toMatchObject({ lastSyncedAt: before.lastSyncedAt })
  })

  it('plans nothing for an integration that may not read sales', async () => {
    const small = await connectAccount(house, { name: `Small ${serial}`, index: 1, role: 'DEVELOPER' })
    const input = { ...small.ref, dueAt: noon.toISOString() }
    expect(await house.work.planSync(input)).toEqual({ deliveryIds: [] })
  })
})

describe('what is said to a key', () => {
  it('that was replaced meanwhile says nothing of the integration', async () => {
    const [old] = await house.rows<{ id: string }>(
      `select id from credential where client_id = '${account.clientId}'`,
    )
    await house.rows(
      `update integration set access = 'SHUT', state = 'NEEDS_REAUTH', reason_code = 'KEY_REFUSED' where id = '${account.integrationId}'`,
    )
    const sales = await house.keyOf(house.account(0), 'SALES')
    const { clientId, integrationId } = account
    await house.core.integrations.connectApiKey(house.owner, { clientId, integrationId, ...sales })
    await settle(house.work, { histories: false })
    const before = [await integrationOf(house, account), await ledgerOn(house, account, newest)]
    const actor = systemActor(house.owner.workspaceId, 'backfill')
    const reason = { code: 'KEY_REVOKED', params: {} } as const
    const { id } = await ledgerOn(house, account, newest)
    const row = await house.deps.db.read(reachOf(actor), (tx) => deliveryQueries.findDelivery(tx, id))
    await noteAccess(house.deps, actor, integrationId, reason, existing(old).id)
    await noteRefusal(
      house.deps,
      actor,
      { integrationId, askedWith: existing(old).id },
      existing(row),
      reason,
    )
    expect([await integrationOf(house, account), await ledgerOn(house, account, newest)]).toEqual(before)
  })

  it('is nothing where the key file is another: the sentence names who can put it back, and then all goes on', async () => {
    await backfill(house.work, await openBackfill())
    const newest = { kid: 'other', key: new Uint8Array(randomBytes(32)) }
    const otherKeys = { newest, find: () => null, secretFor: () => newest.key, reload: async () => undefined }
    const work = createWork({ ...house.deps, vault: createVault(otherKeys) })
    await hoursLater(24)
    await syncDue(work)
    expect(await integrationOf(house, account)).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code: 'SEAL_KEY_MISSING', actor: 'WORKSPACE_ADMIN' },
    })
    await hoursLater(2)
    await syncDue(house.work)
    expect(await integrationOf(house, account)).toMatchObject({ state: 'ACTIVE', stateReason: null })
  })

  it('that nobody answers while it is checked leaves a draft that says so', async () => {
    await house.control('POST', '/faults', { kind: 'serverError' })
    const draft = await connectAccount(house, { name: `Unanswered ${serial}`, index: 1 })
    await house.control('DELETE', '/faults')
    expect(await integrationOf(house, draft)).toMatchObject({
      state: 'DRAFT',
      stateReason: { code: 'CHECK_UNANSWERED', actor: 'YOU' },
    })
    const { nodes } = await house.core.actionItems.list(house.owner, { first: 200 })
    expect(nodes.find(({ integrationId }) => integrationId === draft.integrationId)).toMatchObject({
      kind: 'CONTINUE',
      title: expect.stringContaining(`Unanswered ${serial}: Apple did not answer`),
    })
  })
})
