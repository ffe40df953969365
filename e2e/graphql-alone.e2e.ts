import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerOf, signInByLink, type Caller } from './caller.ts'
import { startStack, type Stack } from './stack.ts'
import { Tally, trueSales } from './true-sales.ts'

const dayMs = 86_400_000
const changed = `subscription ($id: ID!) {
  integrationChanged(id: $id) { state stateReason { code message } backfill { id state deliveriesDone deliveriesTotal } } }`
const problems = 'userErrors { code field message }'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
afterAll(() => stack?.stop())

/** The owner signs in once, makes a token with the least role that connects, and leaves. */
async function callerWithToken(): Promise<Caller> {
  const owner = await signInByLink(stack.url, stack.signInLink)
  const text = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret ${problems} } }`
  const input = { name: 'Data warehouse', role: 'ACCOUNT_MANAGER', everything: true }
  const { createApiToken } = await owner.ask(text, { input })
  expect(createApiToken).toEqual({ secret: expect.stringMatching(/^gh_/), userErrors: [] })
  return callerOf(stack.url, { authorization: `Bearer ${createApiToken.secret}` })
}

/** A client with its key, followed until what connecting fetches is home. */
async function connect({ ask, follow }: Caller) {
  const add = `mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name } ${problems} } }`
  const { addClient } = await ask(add, { input: { name: stack.clientName } })
  expect(addClient).toEqual({ client: expect.objectContaining({ name: stack.clientName }), userErrors: [] })
  const clientId: string = addClient.client.id
  const { issuerId, keyId, vendorNumber } = stack
  const privateKey = await readFile(stack.keyFile, 'utf8')
  const input = { clientId, issuerId, keyId, privateKey, vendorNumbers: [vendorNumber] }
  const key = `mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id method } ${problems} } }`
  const { connectApiKey } = await ask(key, { input })
  expect(connectApiKey).toMatchObject({ integration: { method: expect.any(String) }, userErrors: [] })
  const integrationId: string = connectApiKey.integration.id
  const { integrationChanged } = await follow(
    changed,
    { id: integrationId },
    (data) => data.integrationChanged.state === 'ACTIVE',
  )
  expect(integrationChanged).toMatchObject({ backfill: { deliveriesDone: 30, deliveriesTotal: 30 } })
  return { clientId, integrationId }
}

/** Sixty days of history, followed until the last file is home. */
async function fetchHistory({ ask, follow }: Caller, integrationId: string) {
  const start = `mutation ($input: StartBackfillInput!) { startBackfill(input: $input) { backfill { id } ${problems} } }`
  const { startBackfill } = await ask(start, { input: { integrationId, days: 60 } })
  expect(startBackfill).toEqual({ backfill: { id: expect.any(String) }, userErrors: [] })
  const { id } = startBackfill.backfill
  await follow(changed, { id: integrationId }, ({ integrationChanged: { backfill } }) => {
    return backfill?.id === id && backfill.state === 'DONE'
  })
}

/** The numbers of each app by day and territory, as lines. */
async function salesByApp({ ask }: Caller, apps: { id: string; ascId: string }[], range: object) {
  const tally = new Tally()
  for (const { id, ascId } of apps) {
    const text = `query ($id: ID!, $range: DayRange!) { app(id: $id) { sales(range: $range, groupBy: [TERRITORY]) {
      points { day territory units redownloads updates proceeds { amount currency } complete }
      totals { days completeDays } gaps { from to reason } } } }`
    const { sales } = (await ask(text, { id, range })).app
    expect(sales).toMatchObject({ totals: { days: 60, completeDays: 60 }, gaps: [] })
    for (const { day, territory, proceeds, complete, ...counts } of sales.points) {
      expect(complete).toBe(true)
      const of = `${day} ${ascId} ${territory}`
      for (const [what, count] of Object.entries<number>(counts)) tally.add(`${of} ${what}`, count)
      for (const { amount, currency } of proceeds) tally.add(`${of} proceeds ${currency}`, amount)
    }
  }
  return tally.lines()
}

/** The same numbers as the one way to ask for every metric gives them, also of bundles, which no list of apps names. */
async function salesBySeries({ ask }: Caller, clientId: string, range: object) {
  const tally = new Tally()
  for (const metric of ['units', 'redownloads', 'updates', 'proceeds']) {
    const text = `query ($metric: String!, $range: DayRange!, $filter: SeriesFilter) {
      series(metric: $metric, range: $range, filter: $filter, groupBy: [APP, TERRITORY]) {
        points { day ascId territory value amount { amount currency } } gaps { from to reason } } }`
    const { series } = await ask(text, { metric, range, filter: { clientIds: [clientId] } })
    expect(series.gaps).toEqual([])
    for (const { day, ascId, territory, value, amount } of series.points) {
      const of = `${day} ${ascId} ${territory} ${metric}`
      if (amount) tally.add(`${of} ${amount.currency}`, amount.amount)
      else if (value !== null) tally.add(of, value)
    }
  }
  return tally.lines()
}

test('from a key to sixty days of sales by the API alone, each number the one that Apple derived', async () => {
  const caller = await callerWithToken()
  const { clientId, integrationId } = await connect(caller)
  await fetchHistory(caller, integrationId)

  const list = `query ($clientId: ID!) { apps(first: 100, filter: { clientId: $clientId }) {
    totalCount nodes { id ascId freshness { newestDay current missingDays } } } }`
  const { apps } = await caller.ask(list, { clientId })
  expect(apps.totalCount).toBe(apps.nodes.length)
  expect(apps.nodes[0].freshness).toMatchObject({ current: true, missingDays: 0 })
  const to: string = apps.nodes[0].freshness.newestDay
  const range = { from: new Date(Date.parse(to) - 59 * dayMs).toISOString().slice(0, 10), to }

  const { vendorNumber } = stack
  const { lines, bundles } = await trueSales(stack.control, stack.clientName, { ...range, vendorNumber })
  for (const what of [/ units = /, / redownloads = /, / updates = /, / proceeds [A-Z]{3} = /])
    expect(lines.filter((line) => what.test(line)).length).toBeGreaterThan(60)
  expect(await salesBySeries(caller, clientId, range)).toEqual(lines)
  const ofApps = lines.filter((line) => !bundles.has(line.split(' ')[1] ?? ''))
  expect(await salesByApp(caller, apps.nodes, range)).toEqual(ofApps)
})
