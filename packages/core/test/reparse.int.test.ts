import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, ledgerOn, type Connected } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
let account: Connected
let days: [string, string, string]

beforeAll(async () => {
  house = await buildHouse({ accounts: 1 })
  account = await connectAccount(house, { name: 'Northwind' })
  const home = await house.rows<{ day: string }>(
    `select period_on::text as day from delivery where state = 'HOME' order by period_on desc limit 3`,
  )
  days = home.map(({ day }) => day) as [string, string, string] // thirty days came home
})
afterAll(() => house?.close())

const facts = () =>
  house.rows(`select day::text, apple_identifier, territory, line, units::text, developer_proceeds::text, product_type
    from sales_fact order by 1, 2, 3, 4`)
const summaries = () =>
  house.rows(`select day::text, apple_identifier, territory, proceeds_currency, units::text, proceeds::text
    from sales_daily order by 1, 2, 3, 4`)
const asked = async () => {
  const { requests } = (await house.control('GET', '/ledger')) as { requests: unknown[] } // the simulator's own shape
  return requests.length
}
async function finish(id: string) {
  for (let steps = 0; steps < 100; steps += 1)
    if ((await house.work.stepJob({ workspaceId: house.owner.workspaceId, jobId: id })).done)
      return existing(await house.core.jobs.find(house.owner, id))
  throw new Error('the job does not end')
}

it('mends what an older version misread or could not read, from the kept files and without asking Apple', async () => {
  const [before, sums, requests] = [await facts(), await summaries(), await asked()]
  const [doubled, unread] = days
  const { id: doubledId } = await ledgerOn(house, account, doubled)
  const { id: unreadId } = await ledgerOn(house, account, unread)
  // What a version with two faults would have left: one day counted twice, another refused.
  await house.rows(`update sales_fact set units = units * 2 where delivery_id = '${doubledId}';
    update sales_daily set units = units * 2, proceeds = proceeds * 2 where delivery_id = '${doubledId}';
    update delivery set parser_version = 0 where id = '${doubledId}';
    delete from sales_fact where delivery_id = '${unreadId}'; delete from sales_daily where delivery_id = '${unreadId}';
    update delivery set parser_version = 0, state = 'UNREADABLE', rows = null, problem_code = 'FILE_UNREADABLE'
    where id = '${unreadId}'`)
  expect(await facts()).not.toEqual(before)

  const { id } = await house.core.jobs.reparse(house.owner, { olderParser: true })
  expect(await finish(id)).toMatchObject({
    kind: 'REPARSE',
    state: 'DONE',
    done: 2,
    total: 2,
    problemCount: 0,
  })
  expect(await facts()).toEqual(before)
  expect(await summaries()).toEqual(sums)
  expect(await ledgerOn(house, account, unread)).toMatchObject({ state: 'HOME', problemCode: null })
  expect(await asked()).toBe(requests)
  // Nothing is left that an older version read.
  expect(await finish((await house.core.jobs.reparse(house.owner, { olderParser: true })).id)).toMatchObject({
    total: 0,
  })
})

it('reads the days that were asked for, and changes nothing where nothing was wrong', async () => {
  const before = await facts()
  const [newest, , third] = days
  const { id } = await house.core.jobs.reparse(house.owner, {
    from: third,
    to: newest,
    kind: 'SALES_SUMMARY',
  })
  expect(await finish(id)).toMatchObject({ state: 'DONE', done: 3, total: 3, problemCount: 0 })
  expect(await facts()).toEqual(before)
})

it('says of a file that is gone that it is, and leaves its day as it was', async () => {
  const before = await facts()
  const ledger = await ledgerOn(house, account, days[2])
  const name = existing(ledger.sha256)
  expect(await house.deps.files.remove(name, new Date(Date.now() + 60_000))).toBe(true)
  const { id } = await house.core.jobs.reparse(house.owner, { from: days[2], to: days[2] })
  expect(await finish(id)).toMatchObject({ state: 'DONE', done: 1, problemCount: 1 })
  expect((await house.core.jobs.problems(house.owner, id, { first: 5 })).nodes).toEqual([
    {
      target: { kind: 'delivery', id: ledger.id },
      code: 'FILE_MISSING',
      message: expect.stringContaining(name),
    },
  ])
  expect(await ledgerOn(house, account, days[2])).toMatchObject({ state: 'HOME' })
  expect(await facts()).toEqual(before)
})

it('refuses what names no file', async () => {
  await expect(house.core.jobs.reparse(house.owner, { clientId: 'nonsense' })).rejects.toMatchObject({
    problems: [{ code: 'INVALID', field: 'clientId' }],
  })
})
