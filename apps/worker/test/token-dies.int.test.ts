import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { control } from './signing-in.ts'
import { factsAsTruth, truthOf } from './simulated-truth.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
  // The worker's clock goes with the simulated one, so that a token can run out.
  worker = await startWorker({
    ...house.workerEnv,
    GATEHOUSE_SIMULATOR_CONTROL_URL: house.simulator.control,
  })
})

afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

const sales = '/reportservice/sales/v1'
/** How many reports are asked for side by side, and so how many refusals there may be. */
const lanes = 5

const personOf = (index: number) => {
  const person = house.account(index).appleIds.find(({ role }) => role === 'SALES')
  if (!person?.appSpecificPassword) throw new Error('nobody of this account has a password for apps')
  return { email: person.email, appSpecificPassword: person.appSpecificPassword }
}

async function connect(index: number): Promise<string> {
  const { core, actor } = house
  const { name, reporterAccount } = house.account(index)
  const { id: clientId } = await core.clients.add(actor, { name })
  const typed = {
    clientId,
    ...personOf(index),
    onExistingToken: 'REUSE',
    accountIds: [reporterAccount],
  } as const
  const { integrations } = await core.integrations.connectReporter(actor, typed)
  if (!integrations[0]) throw new Error('nothing was connected')
  return integrations[0].id
}

const integrationOf = async (id: string) => {
  const found = await house.core.integrations.find(house.actor, id)
  if (!found) throw new Error('the integration is gone')
  return found
}
const until = (id: string, expected: object) =>
  vi.waitFor(async () => expect(await integrationOf(id)).toMatchObject(expected), {
    timeout: 180_000,
    interval: 50,
  })

interface Asked {
  url: string
  account: string | null
}

/** Reports that were asked for so far for an account; null for those that came with a token which leads to none. */
async function reportsAsked(account: string | null): Promise<number> {
  const { requests } = (await control(house, 'GET', '/ledger')) as { requests: Asked[] } // the simulator's own shape
  return requests.filter((each) => each.account === account && each.url.endsWith('#Sales.getReport')).length
}

/** Starts a history of ninety days, and ends the token in its middle; what came home until it stood still. */
async function breakOff(id: string, account: string, end: () => Promise<unknown>) {
  await control(house, 'POST', '/faults', { kind: 'latency', latencyMs: 60, endpoint: sales })
  const before = await reportsAsked(account)
  await house.core.backfills.start(house.actor, { integrationId: id, days: 90 })
  await vi.waitFor(async () => expect(await reportsAsked(account)).toBeGreaterThan(before + 5), {
    timeout: 180_000,
    interval: 20,
  })
  const refusedBefore = await reportsAsked(null)
  await end()
  await vi.waitFor(async () => expect((await integrationOf(id)).state).not.toBe('ACTIVE'), {
    timeout: 180_000,
    interval: 20,
  })
  await vi.waitFor(async () => expect((await newestBackfill(id))?.state).toBe('CANCELLED'), {
    timeout: 180_000,
    interval: 50,
  })
  await control(house, 'DELETE', '/faults')
  expect((await reportsAsked(null)) - refusedBefore).toBeLessThanOrEqual(lanes)
  const { home, wanted } = await ledgerOf(id)
  expect(home).toBeGreaterThan(30)
  expect(wanted).toBeGreaterThan(20)
  return home
}

/** The first thirty days are home. */
const untilHistory = (id: string) =>
  vi.waitFor(async () => expect((await newestBackfill(id))?.state).toBe('DONE'), {
    timeout: 180_000,
    interval: 50,
  })

const newestBackfill = async (id: string) => (await house.core.integrations.backfills(house.actor, [id]))[0]

async function ledgerOf(id: string) {
  const { provider } = await integrationOf(id)
  const [row] = await queryDatabase<{ home: number; wanted: number; from: string; to: string }>(
    house.databaseUrl,
    `select count(*) filter (where state in ('HOME', 'EMPTY'))::int as home,
       count(*) filter (where state = 'WANTED')::int as wanted,
       min(period_on)::text as from, max(period_on)::text as to
     from delivery where provider_id = '${provider.id}'`,
  )
  if (!row) throw new Error('there is no ledger')
  return row
}

/** Renews in place, as somebody does who read why it stopped; nothing may be doubled, and nothing lost. */
async function goOn(id: string, index: number) {
  await queryDatabase(
    house.databaseUrl,
    `update attempt set ended_at = ended_at - interval '10 minutes' where integration_id = '${id}'`,
  )
  await house.core.integrations.renew(house.actor, { integrationId: id })
  await until(id, { state: 'ACTIVE', stateReason: null })
  await vi.waitFor(async () => expect(await ledgerOf(id)).toMatchObject({ wanted: 0 }), {
    timeout: 180_000,
    interval: 100,
  })
  const { home, from, to } = await ledgerOf(id)
  expect(home).toBeGreaterThanOrEqual(90)
  const truth = await truthOf(house.simulator, house.account(index).name, { from, to })
  expect(truth.length).toBeGreaterThan(100)
  const { provider } = await integrationOf(id)
  const facts = await factsAsTruth(house.databaseUrl, provider.id)
  expect(facts.toSorted()).toEqual(truth.toSorted())
}

it('AD-17: another tool’s new token stops a history at once; renewed in place it goes on where it was', async () => {
  const id = await connect(0)
  await untilHistory(id)
  const home = await breakOff(id, house.account(0).name, () =>
    control(house, 'POST', `/apple-ids/${personOf(0).email}/reporter-token`),
  )
  expect(await integrationOf(id)).toMatchObject({
    state: 'REVOKED',
    stateReason: { code: 'TOKEN_REPLACED', message: expect.stringContaining('another tool') },
  })
  const before = await reportsAsked(house.account(0).name)
  await goOn(id, 0)
  // What was home was not asked for again.
  const { home: all } = await ledgerOf(id)
  expect((await reportsAsked(house.account(0).name)) - before).toBe(all - home)
})

it('a token that runs out stops a history at once; a new one is made, and it goes on where it was', async () => {
  await control(house, 'POST', `/apple-ids/${personOf(1).email}/reporter-token`, { ageDays: 180 })
  const id = await connect(1)
  await untilHistory(id)
  await breakOff(id, house.account(1).name, () => control(house, 'POST', '/clock', { advance: { days: 1 } }))
  expect(await integrationOf(id)).toMatchObject({
    state: 'NEEDS_REAUTH',
    stateReason: { code: 'TOKEN_EXPIRED', message: expect.stringContaining('180 days') },
  })
  await goOn(id, 1)
})
