import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOfAccount } from './connected-account.ts'
import { engineByHand } from './engine-by-hand.ts'
import { eventsOf } from './event-stream.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let cookie: string
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  engine = await engineByHand(gateway)
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

const send = async (query: string, variables: object = {}) => {
  const { data, errors } = await ask(gateway, query, { cookie, variables })
  expect(errors).toEqual([])
  return data
}

async function connect(): Promise<string> {
  const { name, input } = await keyOfAccount(simulator)
  const { addClient } = await send(
    'mutation ($n: String!) { addClient(input: { name: $n }) { client { id } } }',
    { n: name },
  )
  const text =
    'mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id } userErrors { message } } }'
  return (await send(text, { input: { ...input, clientId: addClient.client.id } })).connectApiKey.integration
    .id
}

test('from a key to a chart, followed live', async () => {
  const id = await connect()
  const query = `subscription ($id: ID!) {
    integrationChanged(id: $id) { id state client { name } backfill { deliveriesDone deliveriesTotal estimatedDoneAt } } }`
  const events = eventsOf(gateway, { query, variables: { id } }, { cookie })
  const first = await events.next()
  expect(first).toEqual({
    errors: [],
    data: { integrationChanged: { id, state: 'VERIFYING', client: expect.any(Object), backfill: null } },
  })

  await engine.carryOutAll()
  const seen: { state: string; backfill: { deliveriesDone: number; deliveriesTotal: number } | null }[] = []
  while (seen.at(-1)?.state !== 'ACTIVE') seen.push((await events.next())?.data.integrationChanged)
  expect(seen.at(-1)).toMatchObject({ backfill: { deliveriesDone: 30, deliveriesTotal: 30 } })
  events.close()

  const { apps, overview } = await send(`{
    apps(first: 10) { totalCount nodes { id ascId name bundleId sku client { name } freshness { newestDay current missingDays } } }
    overview { appCount freshness { current late broken } } }`)
  expect(apps.totalCount).toBe(2)
  expect(overview).toEqual({ appCount: 2, freshness: { current: 1, late: 0, broken: 0 } })
  expect(apps.nodes[0].freshness).toMatchObject({ current: true, missingDays: 0 })

  const to = apps.nodes[0].freshness.newestDay as string
  const from = new Date(Date.parse(to) - 29 * 86_400_000).toISOString().slice(0, 10)
  const sales = `query ($id: ID!, $range: DayRange!) { app(id: $id) { sales(range: $range, granularity: DAY, groupBy: [TERRITORY]) {
    points { day territory units redownloads updates proceeds { amount currency } complete } days { day status }
    totals { units proceeds { amount currency } completeDays days } gaps { from to reason hint actor } } } }`
  const { app } = await send(sales, { id: apps.nodes[0].id, range: { from, to } })
  const { points, totals, days, gaps } = app.sales
  expect(gaps).toEqual([])
  expect(days).toHaveLength(30)
  expect(totals).toMatchObject({ days: 30, completeDays: 30 })
  expect(totals.units).toBeGreaterThan(0)
  expect(points.reduce((units: number, point: { units: number }) => units + point.units, 0)).toBe(
    totals.units,
  )
  expect(points[0]).toMatchObject({ territory: expect.stringMatching(/^[A-Z]{2}$/), complete: true })
})

test.each([
  ['upside down', { from: '2026-02-01', to: '2026-01-01' }],
  ['of a hundred years', { from: '1926-01-01', to: '2026-01-01' }],
])('a range %s is refused', async (_how, range) => {
  const { apps } = await send('{ apps(first: 1) { nodes { id } } }')
  const text =
    'query ($id: ID!, $range: DayRange!) { app(id: $id) { sales(range: $range) { totals { units } } } }'
  const { errors } = await ask(gateway, text, { cookie, variables: { id: apps.nodes[0].id, range } })
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID' } }])
})
