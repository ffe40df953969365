import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { roomFor } from '../src/apple-budget/room-for.ts'
import { addDays } from '../src/day/apple-day.ts'
import { connectAccount, integrationOf, ledgerOn, type Connected } from './connected.ts'
import { derivedOf, factsOf } from './facts.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
let account: Connected
const newest = '2026-11-18'
const day = (daysBefore: number) => addDays(newest, -daysBefore)

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 3 })
  account = await connectAccount(house, { name: 'Northwind', histories: false })
})
afterAll(() => house?.close())
afterEach(async () => {
  await house.control('DELETE', '/faults')
  await house.rows(`update integration set access = 'OPEN', reason_code = null, state = 'BACKFILLING'`)
})

const fault = (kind: string, more: object = {}) => house.control('POST', '/faults', { kind, ...more })
const ledger = (on: string) => ledgerOn(house, account, on)
const stateOn = async (on: string) => (await ledger(on)).state
const idsOf = (days: string[]) => Promise.all(days.map(async (on) => (await ledger(on)).id))
const fetchAll = async (days: string[]) =>
  house.work.fetchDeliveries({ ...account.ref, deliveryIds: await idsOf(days) })
const days = (from: number, count: number) => Array.from({ length: count }, (_, at) => day(from + at))
const reportRequests = async () => {
  const { requests } = (await house.control('GET', '/ledger')) as { requests: { url: string }[] } // the simulator's own shape
  return requests.filter(({ url }) => url.startsWith('/v1/salesReports')).length
}
const openings = async () => {
  const [row] = await house.rows<{ n: number }>('select sum(openings)::int as n from vault_opening')
  return existing(row).n
}
const taken = async () => {
  const [row] = await house.rows<{ uses: string[] }>(
    `select uses from apple_budget where key like 'key:%' order by cardinality(uses) desc limit 1`,
  )
  return existing(row)
    .uses.map(Number)
    .filter((_, at) => at % 2 === 1)
    .reduce((sum, count) => sum + count, 0)
}

it('brings a lot home number by number with its key opened once, and pays for what it asked', async () => {
  const [askedBefore, openedBefore, takenBefore] = [await reportRequests(), await openings(), await taken()]
  expect(await fetchAll(days(0, 7))).toEqual({ retryInMs: 0, failedIds: [] })
  expect(await factsOf(house, account, day(6), day(0))).toEqual(await derivedOf(house, 0, day(6), day(0)))
  expect((await reportRequests()) - askedBefore).toBe(7)
  expect((await openings()) - openedBefore).toBe(1)
  expect((await taken()) - takenBefore).toBe(7)
})

it('asks for nothing that is home already', async () => {
  const before = await reportRequests()
  expect(await fetchAll(days(0, 7))).toEqual({ retryInMs: 0, failedIds: [] })
  expect(await reportRequests()).toBe(before)
})

it('holds no file up for one that cannot be read or broke off, and tells which is to be asked for again', async () => {
  await fault('missingColumn', { column: 'Units', reportDate: day(10) })
  await fault('truncatedGzip', { count: 1 })
  const ids = await idsOf(days(7, 3))
  const { failedIds } = await fetchAll(days(7, 4))
  expect(failedIds).toHaveLength(1)
  const [broken] = failedIds
  expect(ids).toContain(broken)
  expect(await Promise.all(days(7, 4).map(stateOn))).toEqual([
    ...ids.map((id) => (id === broken ? 'WANTED' : 'HOME')),
    'UNREADABLE',
  ])
  await fetchAll(days(7, 3))
  expect(await factsOf(house, account, day(9), day(7))).toEqual(await derivedOf(house, 0, day(9), day(7)))
})

it('stops after a few failures, so that the limit is not spent on an Apple that does not answer', async () => {
  await fault('serverError', { status: 503 })
  const before = await reportRequests()
  const { failedIds } = await fetchAll(days(11, 19))
  expect(failedIds.length).toBeGreaterThanOrEqual(4)
  expect((await reportRequests()) - before).toBeLessThan(10)
  expect(new Set(await Promise.all(days(11, 19).map(stateOn)))).toEqual(new Set(['WANTED']))
})

it('begins nothing more after a second, so that a pause is soon one; the rest is as it was', async () => {
  await fault('latency', { latencyMs: 700, endpoint: '/v1/salesReports' })
  await fetchAll(days(11, 19))
  const states = await Promise.all(days(11, 19).map(stateOn))
  // Each of the five lanes had one, and time to begin another.
  expect(states.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'HOME'))
  expect(new Set(states.slice(10))).toEqual(new Set(['WANTED']))
})

it('stops where Apple’s limit is met, says when to go on, and keeps what came', async () => {
  const fingerprint = existing(
    (await house.rows<{ fingerprint: string }>('select fingerprint from credential'))[0],
  ).fingerprint
  const of = { host: new URL(house.simulator.api).host, fingerprint }
  const { requests } = await roomFor(house.deps, of, 'WORK')
  await house.rows(
    `update apple_budget set per_minute = per_minute - ${Math.ceil(requests / 0.9)} + 3 where key like 'key:%'`,
  )
  const room = (await roomFor(house.deps, of, 'WORK')).requests
  expect(room).toBeLessThan(6)
  const { retryInMs } = await fetchAll(days(21, 9))
  expect(retryInMs).toBeGreaterThan(0)
  const states = await Promise.all(days(21, 9).map(stateOn))
  expect(states.filter((state) => state === 'HOME')).toHaveLength(room)
  await house.rows('delete from apple_budget')
})

it('stops at the first word that its key was revoked, and leaves the rest wanted', async () => {
  await house.control('PATCH', `/keys/${account.key.keyId}`, { revoked: true })
  const before = await reportRequests()
  await fetchAll(days(21, 9))
  await house.control('PATCH', `/keys/${account.key.keyId}`, { revoked: false })
  // Each lane may have asked once, and once more with a fresh token.
  expect((await reportRequests()) - before).toBeLessThanOrEqual(10)
  expect(await integrationOf(house, account)).toMatchObject({
    state: 'REVOKED',
    stateReason: { code: 'KEY_REVOKED' },
  })
  expect(await stateOn(day(29))).toBe('WANTED')
})
