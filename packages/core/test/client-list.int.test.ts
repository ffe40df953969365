import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember } from './people.ts'

// What the list of clients says of each besides its name: a week of units, and what its integrations cover together.

let house: House
let northwind: Connected
let emptyId: string

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 3 })
  northwind = await connectAccount(house, { name: 'Northwind', role: 'SALES' })
  emptyId = (await house.core.clients.add(house.owner, { name: 'Orbit' })).id
}, 120_000)
afterAll(() => house?.close())

const week = async () =>
  existing((await house.core.clients.sevenDays(house.owner, [northwind.clientId]))[0] ?? undefined)
const coversOf = async () => {
  const [covers] = await house.core.clients.covers(house.owner, [northwind.clientId])
  return Object.fromEntries((covers ?? []).map(({ name, status }) => [name, status]))
}

it('a client’s week is that of its apps together, and nothing for one without any', async () => {
  const { nodes } = await house.core.apps.list(house.owner, { first: 10 })
  const apps = await house.core.apps.sevenDays(
    house.owner,
    nodes.map(({ id }) => id),
  )
  const { from, to, units, series, completeDays } = await week()
  expect(units).toBe(apps.reduce((sum, app) => sum + (app.units ?? 0), 0))
  expect(units).toBeGreaterThan(0)
  expect(series).toEqual(
    series.map((_, index) => apps.reduce((sum, app) => sum + (app.series[index] ?? 0), 0)),
  )
  expect({ from, to, completeDays }).toEqual({ from: apps[0]?.from, to: apps[0]?.to, completeDays: 7 })
  expect(await house.core.clients.sevenDays(house.owner, [emptyId])).toEqual([
    { from, to, units: null, completeDays: 0, series: series.map(() => null) },
  ])
})

it('a day counts when it is home for every account of the client', async () => {
  const before = await week()
  await house.rows(`update delivery set state = 'LATE' where period_on = '${before.to}'`)
  const after = await week()
  expect(after.series).toEqual([...before.series.slice(0, 6), null])
  expect(after).toMatchObject({ completeDays: 6, units: (before.units ?? 0) - (before.series[6] ?? 0) })
  await house.rows(`update delivery set state = 'HOME' where period_on = '${before.to}'`)
})

it('a client covers what any of its integrations at work may do', async () => {
  expect(await coversOf()).toMatchObject({ SALES: 'PROVED', FINANCE: 'REFUSED' })
  const key = await house.keyOf(house.account(0), 'FINANCE')
  const { clientId } = northwind
  const second = await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
  await settle(house.work)
  expect(await coversOf()).toMatchObject({ SALES: 'PROVED', FINANCE: 'PROVED' })
  await house.core.integrations.archive(house.owner, { integrationId: second.id })
  expect(await coversOf()).toMatchObject({ FINANCE: 'REFUSED' })
  expect(await house.core.clients.covers(house.owner, [emptyId])).toEqual([[]])
})

it.each<[Role, boolean, boolean]>([
  ['VIEWER', true, true],
  ['CLIENT_VIEWER', true, false],
  ['OPERATOR', false, true],
])(
  '%s is told what the role may see, and the rest is absent without an error',
  async (role, sales, covers) => {
    const member = await addMember(house, { role, everything: true })
    const [itsWeek] = await house.core.clients.sevenDays(member, [northwind.clientId])
    const [its] = await house.core.clients.covers(member, [northwind.clientId])
    expect([itsWeek !== null, its !== null]).toEqual([sales, covers])
  },
)
