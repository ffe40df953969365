import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bulkJob, settle } from './engine.ts'
import { buildHouse, existing, type Account, type House } from './house.ts'
import { accountant, atApple, personOf } from './reporter-people.ts'

let house: House
let shared: string

beforeAll(async () => {
  house = await buildHouse({ accounts: 4, apps: 1 })
  shared = existing((await atApple(house, accountant)).reporterToken).value
})
afterAll(() => house?.close())

const header = 'client,label,reporter token,reporter account,vendor numbers'
const table = (...rows: string[]) => [header, ...rows].join('\n')
const rowOf = (
  name: string,
  { reporterAccount, vendorNumbers }: Pick<Account, 'reporterAccount' | 'vendorNumbers'>,
  token: string,
) => `${name},,${token},${reporterAccount},${vendorNumbers.join(' ')}`
const tokenOf = (account: Account) => existing(personOf(account, 'SALES').reporterToken)

const preview = (text: string) => house.core.imports.preview(house.owner, { text })
async function done(text: string): Promise<string> {
  const { id } = await house.core.imports.start(house.owner, { text })
  await bulkJob(house.work, { workspaceId: house.owner.workspaceId, jobId: id })
  return id
}
const outcomesOf = async (id: string) =>
  (await house.core.imports.rows(house.owner, id, { first: 200 })).nodes.map(({ outcome }) => outcome)
const statesOf = async (slug: string) => {
  const client = existing(await house.core.clients.find(house.owner, { slug }))
  const [found] = await house.core.integrations.ofClients(house.owner, [client.id], 5)
  return existing(found).nodes.map(({ method, state, stateReason }) => [
    method,
    state,
    stateReason?.code ?? null,
  ])
}

it('says of each row with a Reporter token what is wrong with it, and nothing of the token', async () => {
  const account = house.account(0)
  const token = tokenOf(account)
  const { rows } = await preview(
    table(
      rowOf('Fine', account, token),
      `No account,,${token},,80012345`,
      `Both wrong,,abcd-efgh-ijkl-mnop,Orbit,80012345`,
      `No vendor,,${token},2821955,`,
      `Only an account,,,2821955,80012345`,
      `Swapped,,2821955,${token},80012345`,
      `In the last,,${token},2821955,${token}`,
      rowOf('Fine', account, token),
    ),
  )
  expect(rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ column }) => column)])).toEqual([
    ['NEW'],
    ['REFUSED', 'REPORTER_ACCOUNT'],
    ['REFUSED', 'REPORTER_TOKEN', 'REPORTER_ACCOUNT'],
    ['REFUSED', 'VENDOR_NUMBERS'],
    ['REFUSED', 'REPORTER_TOKEN'],
    ['REFUSED', 'REPORTER_TOKEN', 'REPORTER_ACCOUNT'],
    ['REFUSED', 'VENDOR_NUMBERS'],
    ['REFUSED', null],
  ])
  expect(rows[7]?.problems[0]?.message).toBe('Line 2 says the same: this client and this account.')
  expect(JSON.stringify(rows)).not.toContain(token)
})

it('refuses a row with a key and a token, and a way of connecting that is off', async () => {
  const account = house.account(0)
  const { rows } = await house.core.imports.preview(house.owner, {
    text: `client,key id,reporter token\nBoth,ABCDE12345,${tokenOf(account)}\n`,
  })
  expect(rows[0]?.problems).toMatchObject([
    { message: expect.stringMatching(/an API key and a Reporter token/) },
  ])
  await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: false })
  const off = await preview(table(rowOf('Off', account, tokenOf(account))))
  expect(off.rows[0]?.problems).toMatchObject([{ column: 'REPORTER_TOKEN', code: 'METHOD_OFF' }])
  await house.core.methods.set(house.owner, { method: 'REPORTER_TOKEN', on: true })
})

it('connects each account under the one credential of its token, and changes nothing the second time', async () => {
  const text = table(
    rowOf('Northwind', house.account(0), shared),
    rowOf('Orbit', house.account(1), shared),
    rowOf('Orbit', house.account(0), shared),
  )
  const id = await done(text)
  expect(await outcomesOf(id)).toEqual(['NEW', 'NEW', 'NEW'])
  expect(await house.rows(`select from import_row where sealed is not null`)).toEqual([])
  await settle(house.work, { histories: false })
  expect(await statesOf('northwind')).toEqual([['REPORTER_TOKEN', 'BACKFILLING', null]])
  expect(await statesOf('orbit')).toEqual([
    ['REPORTER_TOKEN', 'BACKFILLING', null],
    ['REPORTER_TOKEN', 'BACKFILLING', null],
  ])
  const before = [
    await house.count('credential'),
    await house.count('attempt'),
    await house.count('provider'),
  ]
  expect(before[0]).toBe(1)
  expect((await preview(text)).counts).toMatchObject({ same: 3, new: 0, changed: 0 })
  expect(await outcomesOf(await done(text))).toEqual(['SAME', 'SAME', 'SAME'])
  expect([
    await house.count('credential'),
    await house.count('attempt'),
    await house.count('provider'),
  ]).toEqual(before)
})

it('puts another token in the place of the one that asks for an account, and keeps that where Apple refuses', async () => {
  const account = house.account(0)
  const dead = table(rowOf('Northwind', account, randomUUID()))
  expect((await preview(dead)).rows).toMatchObject([{ outcome: 'CHANGED' }])
  await done(dead)
  await settle(house.work, { histories: false })
  expect(await statesOf('northwind')).toEqual([['REPORTER_TOKEN', 'BACKFILLING', null]])
  const text = table(rowOf('Northwind', account, tokenOf(account)))
  expect((await preview(text)).rows).toMatchObject([{ outcome: 'CHANGED' }])
  await done(text)
  await settle(house.work, { histories: false })
  expect(await statesOf('northwind')).toEqual([['REPORTER_TOKEN', 'BACKFILLING', null]])
  expect((await preview(text)).rows).toMatchObject([{ outcome: 'SAME' }])
})

it('says as a state what Apple alone knows: an account that is not behind the token, a token that is none', async () => {
  const [mine, other] = [house.account(2), house.account(3)]
  await done(table(rowOf('Stranger', other, tokenOf(mine)), rowOf('Made up', mine, randomUUID())))
  await settle(house.work, { histories: false })
  const [[, , stranger] = []] = await statesOf('stranger')
  const [[, , madeUp] = []] = await statesOf('made-up')
  expect([stranger, madeUp]).toEqual(['USER_REMOVED', 'TOKEN_REFUSED'])
})

it('seals five hundred tokens, goes on where it was stopped, and forgets those whose turn did not come', async () => {
  const text = table(
    ...Array.from({ length: 500 }, (_, n) => `Bulk ${n},,${randomUUID()},${5_000_000 + n},${90_000_000 + n}`),
  )
  expect((await preview(text)).counts).toMatchObject({ new: 500, refused: 0 })
  const { id } = await house.core.imports.start(house.owner, { text })
  const sealed = async () =>
    (await house.rows(`select from import_row where job_id = '${id}' and sealed is not null`)).length
  expect(await sealed()).toBe(500)
  for (const left of [500, 490, 480]) {
    await house.work.stepJob({ workspaceId: house.owner.workspaceId, jobId: id })
    expect(await sealed()).toBe(left)
  }
  expect(await house.core.imports.counts(house.owner, id)).toMatchObject({ new: 20, waiting: 480 })
  expect((await preview(text)).counts).toMatchObject({ new: 480, same: 20 })
  await house.core.jobs.cancel(house.owner, { id })
  expect(await sealed()).toBe(0)
})
