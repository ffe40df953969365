import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientQueries, deliveryQueries, integrationQueries, openDatabase, type Reach } from '../src/index.ts'
import {
  addAccount,
  addApp,
  addClient,
  addDelivery,
  addIntegration,
  addWorkspace,
  type SeededAccount,
} from './seed.ts'

// Two clients that differ in every number, so that a count over the wrong rows cannot be right.
const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
let one: SeededAccount
let two: SeededAccount
let reach: Reach

beforeAll(async () => {
  const workspaceId = await addWorkspace(sql)
  reach = { workspaceId, memberId: null, everything: true }
  one = await addAccount(sql, workspaceId)
  two = await addAccount(sql, workspaceId)
  await addApp(sql, two)
  const gone = await addApp(sql, two)
  await sql`update app set gone_at = now() where id = ${gone}`
  await sql`update integration set state = 'DEGRADED' where id = ${two.integration_id}`
  await addIntegration(sql, two, { state: 'DRAFT', access: 'NOT_YET' })
  for (const [account, day, state] of [
    [one, '2026-03-01', 'HOME'],
    [one, '2026-03-02', 'EMPTY'],
    [one, '2026-03-03', 'FAILED'],
    [two, '2026-03-01', 'HOME'],
    [two, '2026-03-02', 'BEYOND'],
    [two, '2026-03-03', 'WANTED'],
    [two, '2026-03-04', 'WANTED'],
    [two, '2026-03-09', 'WANTED'],
  ] as const)
    await addDelivery(sql, account, day, { state })
})
afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

describe('counts are of their own:', () => {
  it('a client’s apps that Apple lists, and the states of its integrations', async () => {
    const empty = await addClient(sql, reach.workspaceId)
    const ids = [one.client_id, two.client_id, empty.client_id]
    const rows = await db.read(reach, (tx) => clientQueries.clientsByIds(tx, ids))
    const found = new Map(
      rows.map(({ id, appCount, states }) => [id, { appCount, states: states.toSorted() }]),
    )
    expect(ids.map((id) => found.get(id))).toEqual([
      { appCount: 1, states: ['ACTIVE'] },
      { appCount: 2, states: ['DEGRADED', 'DRAFT'] },
      { appCount: 0, states: [] },
    ])
  })

  it('an integration’s apps, with the vendor numbers of its provider', async () => {
    const ids = [one.integration_id, two.integration_id]
    const rows = await db.read(reach, (tx) => integrationQueries.integrationsByIds(tx, ids))
    const found = new Map(rows.map((row) => [row.integration.id, [row.appCount, row.vendorNumbers]]))
    expect(ids.map((id) => found.get(id))).toEqual([
      [1, ['85012345']],
      [2, ['85012345']],
    ])
  })

  it('integrations in each state', async () => {
    const states = await db.read(reach, (tx) => integrationQueries.countByState(tx))
    expect(states.toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([
      { state: 'ACTIVE', count: 1 },
      { state: 'DEGRADED', count: 1 },
      { state: 'DRAFT', count: 1 },
    ])
  })

  it('the newest day at home of each integration that has or had access', async () => {
    const rows = await db.read(reach, (tx) => deliveryQueries.freshnessByIntegration(tx))
    expect(new Map(rows.map(({ id, newestOn }) => [id, newestOn]))).toEqual(
      new Map([
        [one.integration_id, '2026-03-02'],
        [two.integration_id, '2026-03-01'],
      ]),
    )
  })

  it('the days of each provider that are not at home, up to the day asked for', async () => {
    const providers = [one.provider_id, two.provider_id]
    const rows = await db.read(reach, (tx) => deliveryQueries.ledgerByProvider(tx, providers, '2026-03-04'))
    const found = new Map(rows.map(({ providerId, ...ledger }) => [providerId, ledger]))
    expect(providers.map((id) => found.get(id))).toEqual([
      { newestOn: '2026-03-02', missingDays: 1 },
      { newestOn: '2026-03-01', missingDays: 2 },
    ])
  })
})
