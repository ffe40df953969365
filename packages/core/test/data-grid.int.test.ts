import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
let account: Connected

beforeAll(async () => {
  house = await buildHouse()
  account = await connectAccount(house, { name: 'Orbit' })
  await house.rows(`update delivery set state = 'EMPTY' where period_on = '2026-11-10'`)
  await house.rows(`update delivery set state = 'REFUSED', problem_code = 'ROLE_INSUFFICIENT'
    where period_on between '2026-11-12' and '2026-11-13'`)
})
afterAll(() => house?.close())

const grid = async (days: number) =>
  existing((await house.core.clients.dataGrid(house.owner, { id: account.clientId, days })).rows[0])
const statusOn = async (day: string) => (await grid(14)).days.find((each) => each.day === day)?.status

it('says of each of the last 14 Apple days how it is, and of what is missing why and who can mend it', async () => {
  const { days, gaps, kind, provider } = await grid(14)
  expect(days.map(({ day }) => day.slice(-2)).join(' ')).toBe('05 06 07 08 09 10 11 12 13 14 15 16 17 18')
  expect(await statusOn('2026-11-09')).toBe('FINAL')
  expect(await statusOn('2026-11-10')).toBe('ZERO')
  expect(await statusOn('2026-11-12')).toBe('MISSING')
  expect(gaps).toMatchObject([{ from: '2026-11-12', to: '2026-11-13', actor: 'CLIENT_ADMIN' }])
  expect([kind, provider.id]).toEqual(['SALES_SUMMARY', account.providerId])
})

it('is the same for a client and for the integration that brings it', async () => {
  const { core, owner } = house
  const ofClient = await core.clients.dataGrid(owner, { id: account.clientId, days: 14 })
  expect(await core.integrations.dataGrid(owner, { id: account.integrationId, days: 14 })).toEqual(ofClient)
})

it('says how far behind a kind of report is, when a file came, and when Apple is asked next', async () => {
  expect(await grid(1)).toMatchObject({
    newestDay: '2026-11-18',
    lagDays: 0,
    lastArrivedAt: house.clock.now,
    // 8 am in California, when the report of the day that is not over yet is to be out.
    nextDueAt: new Date('2026-11-20T16:00:00Z'),
  })
  const morning = new Date('2026-11-21T17:00:00Z')
  const before = house.clock.now
  house.clock.now = morning
  try {
    expect(await grid(2)).toMatchObject({ lagDays: 2, nextDueAt: new Date('2026-11-22T16:00:00Z') })
    expect((await grid(2)).days.map(({ status }) => status)).toEqual(['NOT_COVERED', 'NOT_COVERED'])
  } finally {
    house.clock.now = before
  }
})

it('is of 1 to 92 days', async () => {
  const ask = (days: number) => house.core.clients.dataGrid(house.owner, { id: account.clientId, days })
  for (const days of [0, 93, 1.5])
    await expect(ask(days)).rejects.toMatchObject({ code: 'INVALID', problems: [{ field: 'days' }] })
})
