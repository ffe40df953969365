import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { connectAccount, ledgerOn, type Connected } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
let account: Connected
let theirs: Connected
let days: string[]
const dayMs = 24 * 60 * 60_000

beforeAll(async () => {
  house = await buildHouse({ accounts: 2 })
  account = await connectAccount(house, { name: 'Northwind' })
  const elsewhere = await house.foundWorkspace('Elsewhere')
  theirs = await connectAccount(house, { name: 'Theirs', index: 1, actor: elsewhere })
  const home = await house.rows<{ day: string }>(
    `select period_on::text as day from delivery where state = 'HOME' and provider_id = '${account.providerId}' order by period_on desc limit 6`,
  )
  days = home.map(({ day }) => day)
  // Files carry the machine's time: from here on the house is two days ahead of it, so that none is new.
  house.clock.now = new Date(Date.now() + 2 * dayMs)
  await house.rows('update delivery set fetched_at = now()')
})
afterAll(() => house?.close())
beforeEach(async () => {
  house.clock.now = new Date(house.clock.now.getTime() + dayMs)
})

const dayAt = (index: number) => existing(days[index])
const isKept = async (name: string | null) => {
  const [found] = await house.deps.files.list({ after: existing(name).replace(/.$/, ' '), limit: 1 })
  return found === name
}
/** The ledger says that a day's file came so long ago. */
const age = (day: string, ageDays: number) =>
  house.rows(`update delivery set fetched_at = '${new Date(house.clock.now.getTime() - ageDays * dayMs).toISOString()}'
    where provider_id = '${account.providerId}' and period_on = '${day}'`)
const isMarked = async (day: string) => {
  const [row] = await house.rows<{
    marked: boolean
  }>(`select file_deleted_at is not null as marked from delivery
    where provider_id = '${account.providerId}' and period_on = '${day}'`)
  return existing(row).marked
}
const deletions = async () =>
  (await house.core.audit.list(house.owner, { first: 50, action: ['rawFiles.deleted'] })).nodes

it('keeps raw files for ever unless told otherwise', async () => {
  await age(dayAt(0), 4_000)
  const { sha256 } = await ledgerOn(house, account, dayAt(0))
  expect(await house.core.retention.read(house.owner)).toEqual({ keepRawFilesDays: null })
  expect(await house.work.tidyWhenDue()).toEqual({ files: 0, drafts: 0 })
  expect(await isMarked(dayAt(0))).toBe(false)
  expect(await isKept(sha256)).toBe(true)
  await age(dayAt(0), 0)
})

it('deletes what is older than the workspace keeps, says so in ledger and audit log, and keeps the figures', async () => {
  await house.core.retention.set(house.owner, { keepRawFilesDays: 60 })
  await age(dayAt(0), 61)
  await age(dayAt(1), 59)
  const [old, young] = [await ledgerOn(house, account, dayAt(0)), await ledgerOn(house, account, dayAt(1))]
  const facts = await house.count('sales_fact')

  expect(await house.work.tidyWhenDue()).toMatchObject({ files: 1 })
  expect([await isKept(old.sha256), await isKept(young.sha256)]).toEqual([false, true])
  expect([await isMarked(dayAt(0)), await isMarked(dayAt(1))]).toEqual([true, false])
  expect(await house.count('sales_fact')).toBe(facts)
  expect(await deletions()).toMatchObject([
    {
      actor: { kind: 'GATEHOUSE', name: 'tidy' },
      target: { kind: 'client', id: account.clientId },
      changes: [{ field: 'files', from: '1', to: null }, { field: 'fetchedBefore' }],
    },
  ])

  const { workspaceId } = house.owner
  const { id } = await house.core.jobs.reparse(house.owner, { from: dayAt(0), to: dayAt(0) })
  while (!(await house.work.stepJob({ workspaceId, jobId: id })).done);
  expect((await house.core.jobs.problems(house.owner, id, { first: 5 })).nodes).toMatchObject([
    { code: 'FILE_DELETED', message: expect.stringContaining('too old') },
  ])
  expect(await isMarked(dayAt(0))).toBe(true)
})

it('tidies once a day, however often it is asked', async () => {
  await house.core.retention.set(house.owner, { keepRawFilesDays: 60 })
  await house.work.tidyWhenDue()
  await age(dayAt(2), 61)
  await Promise.all([house.work.tidyWhenDue(), house.work.tidyWhenDue()])
  expect(await isMarked(dayAt(2))).toBe(false)
  await age(dayAt(2), 0)
})

it('keeps a file that another workspace’s delivery or a picture for review is, too', async () => {
  await house.core.retention.set(house.owner, { keepRawFilesDays: 60 })
  const [shared, pictured] = [dayAt(2), dayAt(3)]
  const [one, two] = [await ledgerOn(house, account, shared), await ledgerOn(house, account, pictured)]
  await house.rows(`update delivery set sha256 = '${one.sha256}', fetched_at = now() - interval '900 days'
      where provider_id = '${theirs.providerId}' and period_on = '${shared}';
    insert into in_app_purchase (asc_id, name, product_id, kind, state, screenshot_sha256, workspace_id, client_id, app_id,
        seen_at, changed_at)
      select 'purchase', 'Coins', 'coins', 'CONSUMABLE', 'APPROVED', '${two.sha256}', workspace_id, client_id, id, now(), now()
      from app where provider_id = '${account.providerId}' limit 1`)
  expect(await house.count('in_app_purchase')).toBe(1)
  await age(shared, 61)
  await age(pictured, 61)
  await house.work.tidyWhenDue()
  expect([await isMarked(shared), await isMarked(pictured)]).toEqual([true, true])
  expect([await isKept(one.sha256), await isKept(two.sha256)]).toEqual([true, true])
  expect(
    await house.rows(`select id from delivery
    where workspace_id = '${theirs.ref.workspaceId}' and file_deleted_at is not null`),
  ).toEqual([])

  // When nothing is the same any more, the next tidying takes them.
  await house.rows(`update delivery set sha256 = null where provider_id = '${theirs.providerId}' and period_on = '${shared}';
    update in_app_purchase set screenshot_sha256 = null`)
  house.clock.now = new Date(house.clock.now.getTime() + dayMs)
  await house.work.tidyWhenDue()
  expect([await isKept(one.sha256), await isKept(two.sha256)]).toEqual([false, false])
})

it('leaves a file that came again a moment ago, and files that no row names', async () => {
  await house.core.retention.set(house.owner, { keepRawFilesDays: 60 })
  const { sha256 } = await ledgerOn(house, account, dayAt(4))
  const bytes = async function* () {
    yield Buffer.from('nobody names this')
  }
  const unnamed = await house.deps.files.keep(bytes())
  await age(dayAt(4), 61)
  const ahead = house.clock.now
  // As if the file had been kept within the last day: the house's clock is the machine's.
  await house.rows(`update chore set due_at = now() - interval '1 day'`)
  house.clock.now = new Date()
  await house.rows(`update delivery set fetched_at = now() - interval '61 days'
    where provider_id = '${account.providerId}' and period_on = '${dayAt(4)}'`)
  await house.work.tidyWhenDue()
  expect(await isMarked(dayAt(4))).toBe(true)
  expect(await isKept(sha256)).toBe(true)

  house.clock.now = ahead
  await house.work.tidyWhenDue()
  expect([await isKept(sha256), await isKept(unnamed.sha256)]).toEqual([false, true])
})

it('drops changes after 7 days, idempotency keys after 30 and openings of secrets after 400', async () => {
  const key = (name: string) => ({ name, idempotencyKey: name })
  await house.core.clients.add(house.owner, key('Old'))
  await house.core.clients.add(house.owner, key('New'))
  const now = house.clock.now.getTime()
  const ago = (amount: number) => `'${new Date(now - amount * dayMs).toISOString()}'`
  await house.rows(`update idempotency set created_at = ${ago(31)} where key = 'Old';
    update idempotency set created_at = ${ago(29)} where key = 'New';
    update vault_opening set first_at = ${ago(399)}, last_at = ${ago(399)};
    update change set at = ${ago(6)};
    update change set at = ${ago(8)} where seq = (select min(seq) from change)`)
  const changes = await house.count('change')
  const [opening] = await house.rows<{ run: string }>(
    `select run from vault_opening where workspace_id = '${house.owner.workspaceId}' limit 1`,
  )
  const { run } = existing(opening)
  await house.rows(`update vault_opening set last_at = ${ago(401)} where run = '${run}'`)
  const before = await house.count('vault_opening')
  await house.work.tidyWhenDue()
  expect(await house.rows(`select key from idempotency where key in ('Old', 'New')`)).toEqual([
    { key: 'New' },
  ])
  expect(await house.count('vault_opening')).toBeLessThan(before)
  expect(await house.count('change')).toBe(changes - 1)
  expect(await house.rows(`select run from vault_opening where run = '${run}'`)).toEqual([])
})

it('is set by who may change the workspace and reaches all of it, for 30 days at least, with a word in the audit log', async () => {
  const { core } = house
  for (const keepRawFilesDays of [29, 0, -1, 40_000])
    await expect(core.retention.set(house.owner, { keepRawFilesDays })).rejects.toMatchObject({
      problems: [{ code: 'INVALID', field: 'keepRawFilesDays' }],
    })
  const analyst = { ...house.owner, role: 'ANALYST' as const }
  const ofAPart = { ...house.owner, memberId: randomUUID(), role: 'ADMIN' as const, everything: false }
  for (const actor of [analyst, ofAPart])
    await expect(core.retention.set(actor, { keepRawFilesDays: 30 })).rejects.toMatchObject({
      problems: [{ code: 'FORBIDDEN' }],
    })

  const other = await house.foundWorkspace('Another')
  expect(await core.retention.set(other, { keepRawFilesDays: 30 })).toEqual({ keepRawFilesDays: 30 })
  expect(await core.retention.set(other, { keepRawFilesDays: null })).toEqual({ keepRawFilesDays: null })
  expect(await core.retention.read(house.owner)).toEqual({ keepRawFilesDays: 60 })
  const { nodes } = await core.audit.list(other, { first: 5 })
  expect(nodes).toMatchObject([
    { action: 'workspace.retentionSet', changes: [{ field: 'keepRawFilesDays', from: '30', to: null }] },
    { action: 'workspace.retentionSet', changes: [{ field: 'keepRawFilesDays', from: null, to: '30' }] },
  ])
})
