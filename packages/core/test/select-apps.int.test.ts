import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { connectAccount, fetchDay, integrationOf, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { factsOf, derivedOf } from './facts.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'
import { truthOf } from './truth.ts'

let house: House
let first: Connected
let ids: string[]
const range = { from: '2026-10-20', to: '2026-11-18' }

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 4 })
  first = await connectAccount(house, { name: 'Northwind' })
  ids = (await choices()).map(({ app }) => app.id)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.clock.now = noon
  await select({ all: 'INCLUDE', newApps: 'INCLUDE', important: [], batchSize: 70 })
})

const select = (input: object, { integrationId } = first, actor: MemberActor = house.owner) =>
  house.core.integrations.selectApps(actor, { integrationId, ...input })
const choices = async (filter: object = {}, { integrationId } = first) =>
  (await house.core.integrations.appChoices(house.owner, integrationId, { first: 100, ...filter })).nodes
const listed = async () => (await house.core.apps.list(house.owner, { first: 100 })).nodes.map(({ id }) => id)
const salesOf = (appId: string) =>
  house.core.sales.ofApp(house.owner, { appId, ...range, granularity: 'DAY', groupBy: ['TERRITORY'] })
const requestsOf = async () => {
  const { requests } = (await house.control('GET', `/ledger?keyId=${first.key.keyId}`)) as {
    requests: unknown[]
  }
  return requests.length
}
/** Apple's numbers of the apps that an account sells. */
const appsAtApple = async (account: string) => {
  const days = await truthOf(house, account, range.from, range.to)
  const rows = days
    .flatMap((day) => day.rows)
    .filter((row) => /^[137][^-]*$/.test(String(row['Product Type Identifier'])))
  return [...new Set(rows.map((row) => String(row['Apple Identifier'])))].sort()
}
const id = (index: number) => existing(ids[index])

describe('AT-4: an app that is left out', () => {
  it('is in no list, no count and no sum, and its products are not fetched', async () => {
    const { integration } = await select({ leaveOut: [id(0)] })
    expect(integration.appCount).toBe(3)
    expect(await listed()).toEqual([id(1), id(2), id(3)])
    expect(await house.core.apps.find(house.owner, id(0))).toMatchObject({ leftOut: true })
    expect(await house.core.apps.find(house.owner, id(1))).toMatchObject({ leftOut: false })
    expect((await house.core.overview.read(house.owner)).appCount).toBe(3)
    const [client] = (await house.core.clients.list(house.owner, { first: 1 })).nodes
    expect(client?.appCount).toBe(3)
    await expect(salesOf(id(0))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const plan = await house.work.planCatalogue(first.ref)
    expect(plan.appIds.toSorted()).toEqual([id(1), id(2), id(3)].toSorted())
    const before = await requestsOf()
    await house.work.syncCatalogue({ ...first.ref, appId: id(0) })
    expect(await requestsOf()).toBe(before)
  })

  it('is in no sum under a list and in no export, and the others are', async () => {
    const units = (await house.core.apps.sevenDays(house.owner, ids)).map((days) => days.units ?? 0)
    await select({ leaveOut: [id(0)] })
    expect((await house.core.apps.sevenDays(house.owner, [id(0)]))[0]?.units).toBeNull()
    const apps = (await house.core.apps.list(house.owner, { first: 10 })).nodes
    expect(existing(units[0])).toBeGreaterThan(0)
    expect(await house.core.sums.apps(house.owner, {})).toMatchObject({
      units: units.slice(1).reduce((sum, of) => sum + of, 0),
      leftOut: 1,
    })
    const clientSums = { apps: 3, leftOut: 1, integrations: 1 }
    expect(await house.core.sums.clients(house.owner, {})).toEqual(clientSums)
    expect(await house.core.sums.integrations(house.owner, {})).toEqual({ apps: 3 })
    let csv = ''
    const asked = { from: range.from, to: range.to, byTerritory: false }
    await house.core.exports.sales(house.owner, asked, () => async (text) => void (csv += text))
    for (const { ascId } of apps) expect(csv).toContain(ascId)
    const [row] = await house.rows<{ number: string }>(
      `select asc_id as number from app where id = '${id(0)}'`,
    )
    expect(csv).not.toContain(existing(row).number)
    const lines = csv.trimEnd().split('\r\n')
    expect(new Set(lines.map((line) => line.split(',').at(-1)))).toEqual(new Set(['apps_left_out', '1']))
    const ofIt = { ...asked, appId: id(0) }
    await expect(house.core.exports.sales(house.owner, ofIt, () => async () => {})).rejects.toMatchObject({
      problems: [{ code: 'NOT_FOUND', field: 'app', message: expect.stringContaining('takes this app in') }],
    })
    await select({ include: [id(0)] })
    expect((await house.core.sums.apps(house.owner, {})).leftOut).toBe(0)
  })

  it('has its whole history at once when it is taken in again, and nothing was asked for twice', async () => {
    const whole = await salesOf(id(0))
    expect(whole.totals.units).toBeGreaterThan(0)
    await select({ leaveOut: [id(0)] })
    const before = await requestsOf()
    expect(await factsOf(house, first, range.from, range.to)).toEqual(
      await derivedOf(house, 0, range.from, range.to),
    )
    await select({ include: [id(0)] })
    expect(await salesOf(id(0))).toEqual(whole)
    expect(await requestsOf()).toBe(before)
  })

  it('is gone only when every integration of the account leaves it out, and those that are archived say nothing', async () => {
    const key = await house.keyOf(house.account(0), 'FINANCE')
    const { clientId } = first
    const second = await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
    await settle(house.work)
    const other = { ...first, integrationId: second.id }
    await select({ leaveOut: [id(0), id(1)] })
    await select({ leaveOut: [id(0)] }, other)
    expect(await listed()).toEqual([id(1), id(2), id(3)])
    expect((await integrationOf(house, first)).appCount).toBe(2)
    expect((await integrationOf(house, other)).appCount).toBe(3)
    await house.core.integrations.archive(house.owner, { integrationId: other.integrationId })
    expect(await listed()).toEqual([id(2), id(3)])
    await house.core.integrations.restore(house.owner, { integrationId: other.integrationId })
    expect(await listed()).toEqual([id(1), id(2), id(3)])
    await house.core.integrations.archive(house.owner, { integrationId: other.integrationId })
  })
})

describe('AT-5: as many apps as there are', () => {
  it('are predicted before anything is saved, and the prediction is what reading them costs', async () => {
    await select({ leaveOut: ids })
    const dry = await select({ include: [id(0), id(1)], dryRun: true })
    expect(dry.integration.appCount).toBe(0)
    expect(await listed()).toEqual([])
    const { estimate } = await select({ include: [id(0), id(1)] })
    expect(estimate).toEqual(dry.estimate)
    expect(estimate).toMatchObject({ apps: 2, batches: 1, hint: null })

    await house.rows('update app set products_at = null')
    for (const appId of ids.slice(0, 2)) await house.work.syncCatalogue({ ...first.ref, appId })
    house.clock.now = new Date(noon.getTime() + 25 * 3_600_000)
    const learned = (await select({ dryRun: true })).estimate
    const before = await requestsOf()
    await house.work.syncApps(first.ref)
    for (const appId of (await house.work.planCatalogue(first.ref)).appIds)
      await house.work.syncCatalogue({ ...first.ref, appId })
    expect(learned.requests).toBe((await requestsOf()) - before)
    expect(learned.minutes).toBeGreaterThanOrEqual(1)
    expect((await select({ dryRun: true })).estimate.requests).toBe(1)
  })

  it('take longer when the key has little left to ask', async () => {
    await house.rows('update app set products_at = null, read_requests = 900, read_ms = 9000')
    await house.rows('update apple_budget set per_hour = 3600')
    const free = (await select({ dryRun: true })).estimate
    await house.rows(`update apple_budget set foreign_uses = 3600, foreign_at = '${noon.toISOString()}'`)
    const spent = (await select({ dryRun: true })).estimate
    await house.rows('update apple_budget set per_hour = 100000, foreign_uses = 0')
    await house.rows('update app set read_requests = null, read_ms = null')
    expect(spent.requests).toBe(free.requests)
    expect(spent.minutes).toBeGreaterThan(free.minutes + 30)
  })

  it('are read in batches, the important ones first in their order', async () => {
    await house.rows('update app set products_at = null')
    const { estimate, integration } = await select({ important: [id(3), id(2)], batchSize: 3 })
    expect(integration.appBatchSize).toBe(3)
    expect(estimate.batches).toBe(2)
    expect((await house.work.planCatalogue(first.ref)).appIds).toEqual([id(3), id(2), id(0)])
    expect((await choices()).map(({ rank }) => rank)).toEqual([null, null, 2, 1])
  })

  it('are warned of softly above seventy, and never refused', async () => {
    const many = Array.from(
      { length: 71 },
      (_, index) => `('${first.ref.workspaceId}', '${first.clientId}',
      '${first.providerId}', 'many-${index}', 'Many ${index}', 'com.many.${index}', now())`,
    )
    await house.rows(`insert into app (workspace_id, client_id, provider_id, asc_id, name, bundle_id, seen_at)
      values ${many.join(',')}`)
    const { estimate } = await select({ all: 'INCLUDE', filter: { query: 'Many' } })
    expect(estimate).toMatchObject({
      apps: 75,
      batches: 2,
      hint: expect.stringContaining('more than 70 apps'),
    })
    await house.rows(`delete from app_choice where app_id in (select id from app where asc_id like 'many-%')`)
    await house.rows(`delete from app where asc_id like 'many-%'`)
  })
})

describe('AT-6: people choose', () => {
  it('by name, by platform and by whether Apple lists it, all that match at once', async () => {
    await house.rows(`update app set platforms = '{TV_OS}', gone_at = now() where id = '${id(3)}'`)
    const { app } = existing((await choices())[0])
    const found = async (filter: object) => (await choices(filter)).map((each) => each.app.id)
    expect(await found({ query: app.name })).toEqual([id(0)])
    expect(await found({ platform: 'TV_OS' })).toEqual([id(3)])
    expect(await found({ listed: false })).toEqual([id(3)])
    await select({ all: 'LEAVE_OUT', filter: { listed: true }, include: [id(1)] })
    expect(await found({ choices: ['INCLUDED'] })).toEqual([id(1), id(3)])
    await house.rows(`update app set gone_at = null where id = '${id(3)}'`)
  })

  it('and what was chosen is there afterwards, with who chose it on record', async () => {
    await select({ leaveOut: [id(2)], newApps: 'ASK', idempotencyKey: 'once' })
    await select({ leaveOut: [id(1)], idempotencyKey: 'once' })
    expect((await choices()).map(({ choice }) => choice)).toEqual([
      'INCLUDED',
      'INCLUDED',
      'LEFT_OUT',
      'INCLUDED',
    ])
    const counts = await house.core.integrations.appCounts(house.owner, [first.integrationId])
    expect(counts).toEqual([{ included: 3, asks: 0, leftOut: 1 }])
    const [entry] = await house.rows<{
      actorId: string
      changes: unknown
    }>(`select actor_id as "actorId", changes
      from audit_entry where action = 'integration.appsSelected' order by id desc limit 1`)
    expect(entry).toEqual({
      actorId: house.owner.memberId,
      changes: [
        { field: 'leftOut', from: null, to: '1 apps' },
        { field: 'newApps', from: 'INCLUDE', to: 'ASK' },
      ],
    })
  })

  it.each([
    ['an app of another account', () => ({ include: ['01890000-0000-7000-8000-000000000000'] }), 'include'],
    ['an app that is to be both', () => ({ include: [id(0)], leaveOut: [id(0)] }), 'leaveOut'],
    ['a batch of none', () => ({ batchSize: 0 }), 'batchSize'],
    ['a filter without a word what for', () => ({ filter: { query: 'a' } }), 'all'],
  ])('but not %s', async (_, input, field) => {
    const refusal = select(input())
    await expect(refusal).rejects.toMatchObject({ problems: [{ code: 'INVALID', field }] })
    expect(await listed()).toEqual(ids)
  })

  it('where they may connect accounts, and nowhere else', async () => {
    const analyst = await addMember(house, { role: 'ANALYST' })
    await grantClient(house, analyst, first.clientId)
    await expect(select({ all: 'LEAVE_OUT' }, first, analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await listed()).toEqual(ids)
  })
})

describe('AT-6: an app that comes later', () => {
  /** An app of the third account moves into the first one, and the next list names it. */
  const arrive = async (index: number) => {
    const [from, to] = [house.account(2), house.account(0)]
    const ascId = existing((await appsAtApple(from.name))[index])
    const path = `/accounts/${encodeURIComponent(from.name)}/apps/${ascId}/transfer`
    await house.control('POST', path, { to: to.name })
    await house.work.syncApps(first.ref)
    return existing((await choices()).find(({ app }) => app.ascId === ascId))
  }
  const questions = async () =>
    (await house.core.actionItems.list(house.owner, { first: 10 })).nodes.filter(
      ({ kind }) => kind === 'NEW_APPS',
    )

  it('is taken in by the rule INCLUDE', async () => {
    const { app, choice } = await arrive(0)
    expect(choice).toBe('INCLUDED')
    expect(await listed()).toContain(app.id)
    expect(await questions()).toEqual([])
  })

  it('waits by the rule ASK, as something that a person must do, until it is answered', async () => {
    await select({ newApps: 'ASK' })
    const { app, choice } = await arrive(1)
    expect(choice).toBe('ASKS')
    expect(await listed()).not.toContain(app.id)
    expect(await questions()).toMatchObject([
      {
        title: 'Northwind: A new app asks to be taken in.',
        integrationId: first.integrationId,
        assignee: { id: house.owner.memberId },
      },
    ])
    await house.work.syncApps(first.ref)
    expect(await questions()).toHaveLength(1)
    await select({ include: [app.id] })
    expect(await questions()).toEqual([])
    expect(await listed()).toContain(app.id)
  })

  it('stays away by the rule IGNORE, and nobody is asked', async () => {
    await select({ newApps: 'IGNORE' })
    const { app, choice } = await arrive(2)
    expect(choice).toBe('LEFT_OUT')
    expect(await listed()).not.toContain(app.id)
    expect(await questions()).toEqual([])
  })
})

describe('a report that names an app before any list does', () => {
  it('loads whole, and its rows and sums find their app when it is listed', async () => {
    const [from, to] = [house.account(2), house.account(0)]
    const ascId = existing((await appsAtApple(from.name))[3])
    const path = `/accounts/${encodeURIComponent(from.name)}/apps/${ascId}/transfer`
    await house.control('POST', path, { to: to.name })
    house.clock.now = new Date(noon.getTime() + 2 * 86_400_000)
    await house.control('POST', '/clock', { now: house.clock.now.toISOString() })
    const sync = { ...first.ref, dueAt: house.clock.now.toISOString() }
    await house.work.planSync(sync)
    await fetchDay(house, first, '2026-11-20')
    const unknown = (table: string) =>
      house.rows<{ n: string }>(
        `select count(*) as n from ${table} where app_id is null and day = '2026-11-20'`,
      )
    expect(Number((await unknown('sales_fact'))[0]?.n)).toBeGreaterThan(0)
    expect(Number((await unknown('sales_daily'))[0]?.n)).toBeGreaterThan(0)

    await house.work.syncApps(first.ref)
    expect(await unknown('sales_fact')).toEqual([{ n: '0' }])
    expect(await unknown('sales_daily')).toEqual([{ n: '0' }])
    const app = existing((await choices()).find((each) => each.app.ascId === ascId)).app
    const mine = `select coalesce(sum(units), 0)::int as n from`
    const [facts] = await house.rows(`${mine} sales_fact where app_id = '${app.id}' and day = '2026-11-20'
      and product_type ~ '^(1|F1|IA|FI)' and product_type !~ '^IA3'`)
    expect(await house.rows(`${mine} sales_daily where app_id = '${app.id}' and day = '2026-11-20'`)).toEqual(
      [facts],
    )
    expect(Number(facts?.['n'])).toBeGreaterThan(0)
  })
})
