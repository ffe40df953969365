import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { sharedFolder } from '@gatehouse/vitest'
import { specifiedRules, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProtection } from '../src/graphql/limits.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { keyOfAccount } from './connected-account.ts'
import { operationsOf } from './contract.ts'
import { engineByHand } from './engine-by-hand.ts'
import { eventsOf } from './event-stream.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

const schema = createSchema()
const rules = [...specifiedRules, ...createProtection().validationRules]
const operations = [
  ...(await operationsOf('the main job')),
  ...(await operationsOf('long work')).filter(({ name }) => name === 'Series' || name === 'Metrics'),
]
const textOf = (name: string) => {
  const found = operations.find((operation) => operation.name === name)
  if (!found) throw new Error(`the contract has no ${name}`)
  return found.text
}

describe.skipIf(!sharedFolder())('the contract', () => {
  let simulator: Simulator
  let gateway: TestGateway
  let engine: Awaited<ReturnType<typeof engineByHand>>
  let cookie: string
  let ids: { client: string; integration: string; app: string }
  let range: { from: string; to: string }
  let added: { addClient: unknown; connectApiKey: unknown }
  const executed = new Set<string>()

  const run = async (name: string, variables: Record<string, unknown> = {}) => {
    executed.add(name)
    const { data, errors } = await ask(gateway, textOf(name), { cookie, variables })
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`)
    return data
  }

  beforeAll(async () => {
    simulator = await startSimulator({ accounts: 1, apps: 3 })
    gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
    engine = await engineByHand(gateway, simulator.files)
    const owner = await newOwner(gateway)
    cookie = await signIn(gateway, owner.email)
    const { name, input } = await keyOfAccount(simulator)
    const { addClient } = await run('AddClient', { input: { name } })
    const client = addClient.client.id as string
    const { connectApiKey } = await run('ConnectApiKey', { input: { ...input, clientId: client } })
    added = { addClient, connectApiKey }
    const integration = connectApiKey.integration.id as string
    await engine.carryOutAll()
    await engine.bringCatalogue({
      workspaceId: owner.actor.workspaceId,
      clientId: client,
      integrationId: integration,
    })
    const { apps } = await run('Apps', { first: 10 })
    ids = { client, integration, app: apps.nodes[0].id }
    const to = apps.nodes[0].freshness.newestDay as string
    range = { from: new Date(Date.parse(to) - 29 * 86_400_000).toISOString().slice(0, 10), to }
  })
  afterAll(async () => {
    await engine?.close()
    await gateway?.stop()
    await simulator?.close()
  })

  test.each(operations)('$name is valid and within the limits', ({ document }) => {
    expect(validate(schema, document, rules)).toEqual([])
  })

  test('AddClient and ConnectApiKey gave what they made, and nothing to complain of', () => {
    const client = { id: ids.client, name: simulator.accounts[0]?.name, slug: expect.any(String) }
    expect(added.addClient).toEqual({ client, userErrors: [] })
    expect(added.connectApiKey).toMatchObject({
      integration: { id: ids.integration, method: 'API_KEY_TEAM', state: 'VERIFYING' },
      userErrors: [],
    })
  })

  test('Viewer and Overview say who is asking and how the fleet is', async () => {
    const { viewer } = await run('Viewer')
    expect(viewer).toMatchObject({ role: 'OWNER', scope: { everything: true, clients: [], apps: [] } })
    const { overview, actionItems } = await run('Overview')
    expect(overview).toEqual({
      clientCount: 1,
      appCount: 3,
      integrationStates: [{ state: 'ACTIVE', count: 1 }],
      freshness: { current: 1, late: 0, broken: 0 },
    })
    expect(actionItems).toEqual({ totalCount: 0, nodes: [] })
  })

  test('Clients, Integration and Integrations show what was connected', async () => {
    const { clients } = await run('Clients', { first: 10 })
    expect(clients.nodes).toMatchObject([
      { id: ids.client, appCount: 3, integrations: { nodes: [{ id: ids.integration, state: 'ACTIVE' }] } },
    ])
    const { integration } = await run('Integration', { id: ids.integration })
    expect(integration).toMatchObject({
      state: 'ACTIVE',
      stateReason: null,
      client: { id: ids.client },
      provider: { vendorNumbers: simulator.accounts[0]?.vendorNumbers },
      backfill: { state: 'DONE', deliveriesDone: 30, deliveriesTotal: 30 },
    })
    expect(integration.timeline.nodes[0]).toMatchObject({ to: 'ACTIVE' })
    const { integrations } = await run('Integrations', { first: 10 })
    expect(integrations.nodes).toMatchObject([
      { id: ids.integration, client: { id: ids.client }, appCount: 3 },
    ])
  })

  test('IntegrationChanged begins with the present state', async () => {
    executed.add('IntegrationChanged')
    const events = eventsOf(
      gateway,
      { query: textOf('IntegrationChanged'), variables: { id: ids.integration } },
      { cookie },
    )
    expect((await events.next())?.data.integrationChanged).toMatchObject({
      id: ids.integration,
      state: 'ACTIVE',
    })
    events.close()
  })

  test('AppSales and Portfolio agree with each other', async () => {
    const { apps } = await run('Apps', { first: 10 })
    let units = 0
    for (const { id } of apps.nodes) units += (await run('AppSales', { id, range })).app.sales.totals.units
    const { sales } = await run('Portfolio', { range })
    expect(sales.totals.units).toBe(units)
    expect(units).toBeGreaterThan(0)
    for (const point of sales.points) {
      expect(point).toMatchObject({ client: { id: ids.client }, complete: true })
      expect(new Date(point.day).getUTCDay()).toBe(1)
    }
  })

  test('Deliveries lists the ledger, each file with what it holds', async () => {
    const { deliveries } = await run('Deliveries', { first: 5, filter: { state: ['HOME'] } })
    expect(deliveries.totalCount).toBe(30)
    for (const node of deliveries.nodes)
      expect(node).toMatchObject({
        kind: 'SALES_SUMMARY',
        state: 'HOME',
        rows: expect.any(Number),
        bytes: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        provider: { id: expect.any(String) },
        problem: null,
      })
  })

  test('Series and Metrics speak one language', async () => {
    const { metrics } = await run('Metrics')
    const units = (await run('Portfolio', { range })).sales.totals.units as number
    const sums = new Map<string, number>()
    for (const { name, unit } of metrics) {
      const { series } = await run('Series', { metric: name, range, groupBy: ['CLIENT'] })
      expect(series.metric.name).toBe(name)
      expect(series.gaps).toEqual([])
      const isMoney = unit === 'MONEY'
      for (const point of series.points)
        expect([point.key, point.value === null, point.status]).toEqual([
          ids.client,
          isMoney,
          expect.stringMatching(/^(FINAL|ZERO)$/),
        ])
      const sum = series.points.reduce((all: number, { value }: { value: number }) => all + value, 0)
      sums.set(name, sum)
    }
    expect(sums.get('units')).toBe(units)
    const refused = await ask(gateway, textOf('Series'), { cookie, variables: { metric: 'sessions', range } })
    expect(refused.errors).toMatchObject([
      {
        path: ['series'],
        message: expect.stringContaining('App Sessions'),
        extensions: { code: 'INVALID', field: 'metric' },
      },
    ])
  })

  test('no operation was left out', () => {
    expect([...executed].toSorted()).toEqual(operations.map(({ name }) => name).toSorted())
  })
})
