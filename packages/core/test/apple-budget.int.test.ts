import { budgetQueries, openDatabase } from '@gatehouse/db'
import { createTestDatabase, queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetKeys, newBudget } from '../src/apple-budget/budget-row.ts'
import { BudgetSpentError } from '../src/apple-budget/budget-spent.ts'
import { leaseRequest, noteAnswer } from '../src/apple-budget/lease-request.ts'
import { roomFor } from '../src/apple-budget/room-for.ts'
import type { Share } from '../src/apple-budget/budget.pure.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

const host = 'apple.example'
const later = (ms: number) => (house.clock.now = new Date(house.clock.now.getTime() + ms))

/** Asks for many leases at once; how many were granted, and the longest wait of those that were not. */
async function ask(count: number, fingerprint: string, share: Share = 'WORK', deps = house.deps) {
  const asked = await Promise.allSettled(
    Array.from({ length: count }, () => leaseRequest(deps, { host, fingerprint }, share)),
  )
  const refusals = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  for (const refusal of refusals) expect(refusal).toBeInstanceOf(BudgetSpentError)
  return {
    granted: count - refusals.length,
    retryInMs: Math.max(
      0,
      ...refusals.map((each) => (each instanceof BudgetSpentError ? each.retryInMs : 0)),
    ),
  }
}

describe('the budget of a key', () => {
  it('is leased to the last request and not beyond, by several workers at once', async () => {
    const database = await createTestDatabase()
    const workers = [1, 2, 3].map(() => openDatabase({ url: database.url }))
    try {
      const each = workers.map((db) => ask(150, 'shared', 'WORK', { ...house.deps, db }))
      const granted = (await Promise.all(each)).reduce((sum, { granted }) => sum + granted, 0)
      expect(granted).toBe(270)
      const [row] = await queryDatabase<{ uses: string[] }>(
        database.url,
        `select uses from apple_budget where key = 'key:${host} shared'`,
      )
      expect(row?.uses.map(Number).filter((_, at) => at % 2 === 1)).toEqual([270])
    } finally {
      await Promise.all(workers.map((db) => db.close()))
      await database.drop()
    }
  })

  it('begins beside another key of a new host, and neither waits for what the other holds', async () => {
    for (const at of [1, 2, 3, 4, 5]) {
      const begin = (key: string) =>
        [budgetKeys.ofCredential(`new-${at}`, key), budgetKeys.ofHost(`new-${at}`)].map((each) =>
          newBudget(each, house.clock.now),
        )
      const first = Promise.withResolvers<void>()
      const [holds, leaves] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const holder = house.deps.db.jobs(async (tx) => {
        await budgetQueries.lockBudgets(tx, begin('a'))
        holds.resolve()
        await leaves.promise
      })
      await holds.promise
      const waiting = house.deps.db.jobs((tx) => budgetQueries.lockBudgets(tx, begin('b')))
      // It comes when the host is there and the key, which the other one has made, is not seen yet.
      const late = house.deps.db.jobs(async (tx) => {
        await budgetQueries.findBudgets(tx, [])
        first.resolve()
        await holder
        return budgetQueries.lockBudgets(tx, begin('b'))
      })
      await first.promise
      await expect.poll(() => house.rows('select 1 from pg_locks where not granted')).not.toEqual([])
      leaves.resolve()
      expect((await Promise.all([waiting, late])).map((rows) => rows.length)).toEqual([2, 2])
    }
  })

  it('says when to come back, and a killed worker’s leases are free again after the minute', async () => {
    expect(await ask(300, 'killed')).toEqual({ granted: 270, retryInMs: 61_000 })
    later(61_000)
    expect((await ask(1, 'killed')).granted).toBe(1)
  })

  it('leaves the last tenth to people', async () => {
    await ask(300, 'people')
    expect((await ask(40, 'people', 'PEOPLE')).granted).toBe(30)
  })

  it('is no other key’s', async () => {
    later(61_000)
    await ask(300, 'large')
    expect((await ask(10, 'small')).granted).toBe(10)
  })

  it('follows the hour that Apple’s headers tell, also what others took', async () => {
    const of = { host, fingerprint: 'headers' }
    const seen = { minute: null, rejected: [], retryAfterMs: null, at: house.clock.now }
    await noteAnswer(house.deps, of, { ...seen, status: 200, hour: { limit: 1_000, remaining: 105 } })
    expect(await roomFor(house.deps, of, 'WORK')).toEqual({ requests: 5, retryInMs: 0 })
    await noteAnswer(house.deps, of, { ...seen, status: 429, hour: { limit: 1_000, remaining: 0 } })
    expect(await roomFor(house.deps, of, 'WORK')).toEqual({ requests: 0, retryInMs: 300_000 })
  })
})

describe('the budget of a host', () => {
  it('is one for all its keys', async () => {
    later(61_000)
    const before = await roomFor(house.deps, { host, fingerprint: 'nobody' }, 'WORK')
    await ask(100, 'first')
    await ask(100, 'second')
    const after = await roomFor(house.deps, { host, fingerprint: 'nobody' }, 'WORK')
    expect(before.requests - after.requests).toBe(200)
  })
})

describe('a refusal that tells nothing', () => {
  const seen = { minute: null, hour: null, rejected: [], retryAfterMs: null, status: 429 }

  it('is laid to the key where the key was nearer to its limit', async () => {
    later(61_000)
    const of = { host: 'silent.example', fingerprint: 'busy' }
    for (let at = 0; at < 50; at += 1) await leaseRequest(house.deps, of, 'WORK')
    await noteAnswer(house.deps, of, { ...seen, at: house.clock.now })
    const limits = await house.rows(
      `select key, per_minute from apple_budget where key like '%silent.example%' order by key`,
    )
    expect(limits).toEqual([
      { key: 'host:silent.example', per_minute: 3_000 },
      { key: 'key:silent.example busy', per_minute: 49 },
    ])
  })

  it('holds only the one that it was laid to', async () => {
    const other = { host: 'silent.example', fingerprint: 'idle' }
    expect((await roomFor(house.deps, other, 'WORK')).retryInMs).toBe(0)
    expect((await roomFor(house.deps, { ...other, fingerprint: 'busy' }, 'WORK')).retryInMs).toBeGreaterThan(
      0,
    )
  })
})

describe('an integration', () => {
  it('counts a key once that two clients hold', async () => {
    const key = await house.keyOf(house.account(0))
    for (const name of ['Northwind', 'Southwind']) {
      const { id } = await house.core.clients.add(house.owner, { name })
      await house.core.integrations.connectApiKey(house.owner, { clientId: id, ...key })
    }
    await settle(house.work)
    const budgets = await house.rows<{ key: string }>(
      `select key from apple_budget where key like 'key:127.0.0.1%'`,
    )
    expect(budgets).toHaveLength(1)
    const asked = (await house.control('GET', '/ledger')) as { requests: unknown[] } // the simulator's own shape
    const [row] = await house.rows<{ uses: string[] }>(
      `select uses from apple_budget where key like 'key:127.0.0.1%'`,
    )
    const counted = existing(row).uses.filter((_, at) => at % 2 === 1)
    expect(counted.reduce((sum, each) => sum + Number(each), 0)).toBe(asked.requests.length)
  })

  it('waits in one line with others of its key, and not with those of another', async () => {
    const [mine, shared] = await house.rows<{ workspace_id: string; client_id: string; id: string }>(
      'select workspace_id, client_id, id from integration order by id',
    )
    const lines = [mine, shared].map((row) => {
      const { workspace_id, client_id, id } = existing(row)
      return house.work.fairnessKey({ workspaceId: workspace_id, clientId: client_id, integrationId: id })
    })
    const [one, other] = await Promise.all(lines)
    expect(one).toBe(other)
    expect(one).toHaveLength(32)
  })

  it('asks nothing and loses nothing while its key’s budget is spent, and goes on when it is not', async () => {
    const key = await house.keyOf(house.account(1))
    const { id } = await house.core.clients.add(house.owner, { name: 'Westwind' })
    const { id: integrationId } = await house.core.integrations.connectApiKey(house.owner, {
      clientId: id,
      ...key,
    })
    await settle(house.work, { histories: false })
    const [backfill] = await house.rows<{ workspace_id: string; client_id: string; id: string }>(
      `select workspace_id, client_id, id from backfill where integration_id = '${integrationId}'`,
    )
    const { workspace_id: workspaceId, client_id: clientId, id: backfillId } = existing(backfill)
    const input = { workspaceId, clientId, integrationId, backfillId, paused: false }
    const [credential] = await house.rows<{ fingerprint: string }>(
      `select fingerprint from credential where client_id = '${clientId}'`,
    )
    const of = { host: new URL(house.simulator.api).host, fingerprint: existing(credential).fingerprint }
    const first = await house.work.leaseDeliveries(input)
    while ((await roomFor(house.deps, of, 'WORK')).requests > 0) await leaseRequest(house.deps, of, 'WORK')

    const batch = await house.work.leaseDeliveries(input)
    expect(batch.deliveryIds).toEqual([])
    expect(batch.retryInMs).toBeGreaterThan(0)
    const delivery = { ...input, deliveryId: existing(first.deliveryIds[0]) }
    const refused = await house.work.fetchDelivery(delivery)
    expect(refused.retryInMs).toBeGreaterThan(0)

    later(batch.retryInMs)
    expect(await house.work.fetchDelivery(delivery)).toEqual({ retryInMs: 0 })
    expect((await house.work.leaseDeliveries(input)).deliveryIds).not.toContain(delivery.deliveryId)
  })
})
