import { queryDatabase } from '@gatehouse/vitest'
import { expect, vi } from 'vitest'
import type { House } from './house.ts'
import { factsAsTruth, salesRequests, truthOf } from './simulated-truth.ts'

/** Makes Apple take its time over each sales report, so that there is a middle to be killed in. */
export async function slowSales({ simulator }: House, latencyMs: number): Promise<void> {
  await fetch(`${simulator.control}/__control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'latency', latencyMs, endpoint: '/v1/salesReports' }),
  })
}

/** Apple is as quick as before: what was to be interrupted has been. */
export async function fullSpeed({ simulator }: House): Promise<void> {
  await fetch(`${simulator.control}/__control/faults`, { method: 'DELETE' })
}

/** Connects the simulator's first account for a client of this name; the id of its integration. */
export async function connectFirst(house: House, name = house.account(0).name): Promise<string> {
  const { core, actor } = house
  const account = house.account(0)
  const client = await core.clients.add(actor, { name })
  const key = await house.keyOf(account)
  return (await core.integrations.connectApiKey(actor, { clientId: client.id, ...key })).id
}

/** Resolves in the middle: the backfill goes on, and asks for more reports than it had at the call. */
export async function untilInTheMiddle({ core, actor, simulator }: House, id: string): Promise<void> {
  const stateOf = async () => (await core.integrations.find(actor, id))?.state
  // Verifying asks for a report as well.
  await vi.waitFor(async () => expect(await stateOf()).toBe('BACKFILLING'), {
    timeout: 180_000,
    interval: 50,
  })
  const before = await salesRequests(simulator)
  await vi.waitFor(async () => expect(await salesRequests(simulator)).toBeGreaterThan(before), {
    timeout: 180_000,
    interval: 20,
  })
  expect(await stateOf()).toBe('BACKFILLING')
}

/** Resolves when the backfill has ended. */
export const untilActive = ({ core, actor }: House, id: string) =>
  vi.waitFor(async () => expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'ACTIVE' }), {
    timeout: 180_000,
    interval: 200,
  })

/** Starts a backfill that is long enough to be interrupted often; its id. */
export const startLong = async ({ core, actor }: House, integrationId: string): Promise<string> =>
  (await core.backfills.start(actor, { integrationId, days: 240 })).id

/** Resolves when that one has ended. */
export const untilDone = ({ core, actor }: House, integrationId: string, id: string) =>
  vi.waitFor(
    async () =>
      expect(await core.integrations.backfills(actor, [integrationId])).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ id, state: 'DONE' })]),
      ),
    { timeout: 180_000, interval: 200 },
  )

/** Each fact that is here, each that the simulator derives, both in order. Summaries are compared with their facts. */
export async function factsBesideTruth(
  house: House,
  id: string,
): Promise<{ facts: string[]; truth: string[] }> {
  const [backfill] = await house.core.integrations.backfills(house.actor, [id])
  const range = { from: backfill?.oldestDay ?? '', to: backfill?.newestDay ?? '' }
  const truth = await truthOf(house.simulator, house.account(0).name, range)
  expect(truth.length).toBeGreaterThan(100)
  expect(await summariesThatDiffer(house.databaseUrl)).toEqual([])
  return { facts: (await factsAsTruth(house.databaseUrl)).toSorted(), truth: truth.toSorted() }
}

/** Summary rows that are not what their delivery's facts add up to. */
const summariesThatDiffer = (url: string) =>
  queryDatabase(
    url,
    `select * from (
       select delivery_id, sum(units) filter (where product_type ~ '^(1|F1|IA|FI)') as units, sum(units * developer_proceeds) as proceeds
       from sales_fact group by delivery_id) fact
     full join (select delivery_id, sum(units) as units, sum(proceeds) as proceeds from sales_daily group by delivery_id) daily
       using (delivery_id)
     where coalesce(fact.units, 0) is distinct from daily.units or fact.proceeds is distinct from daily.proceeds`,
  )
