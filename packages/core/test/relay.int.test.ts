import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { CarryOutError } from '../src/index.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { settle } from './engine.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

/** Connects an account; its intention is left in the outbox. */
async function intend(index: number): Promise<string> {
  const { core, owner } = house
  const { id: clientId } = await core.clients.add(owner, { name: `Client ${index}` })
  const key = await house.keyOf(house.account(index))
  return (await core.integrations.connectApiKey(owner, { clientId, ...key })).id
}
const waiting = async () =>
  (await house.core.operations.waitingCommands(house.owner, { first: 10 })).nodes.map(
    ({ command, failures, nextTryAt, problem }) => ({ command, failures, nextTryAt, code: problem?.code }),
  )
/** The attempts' intentions, as they were before anybody took them. */
const putBack = () =>
  house.rows(`update outbox set dispatched_at = null, not_before = null, failures = 0, problem = null
    where command = 'gainAccess'`)
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1_000)

it('carries what it can although one intention fails, says why that one waits, and tries it again later', async () => {
  const [bad, good] = [await intend(0), await intend(1)]
  const carried: string[] = []
  const carry = async ({ payload }: { payload: Record<string, string> }) => {
    if (payload['integrationId'] === bad) throw new CarryOutError('UNKNOWN_COMMAND')
    carried.push(payload['integrationId'] ?? '')
  }
  expect(await house.work.relayOutbox(carry)).toBe(2)
  expect(carried).toEqual([good])
  expect(await waiting()).toEqual([
    { command: 'gainAccess', failures: 1, nextTryAt: after(1), code: 'UNKNOWN_COMMAND' },
  ])
  expect(await house.work.relayOutbox(carry)).toBe(0)
  house.clock.now = after(1)
  expect(await house.work.relayOutbox(carry)).toBe(1)
  expect(await waiting()).toMatchObject([{ failures: 2, nextTryAt: after(3) }])
  house.clock.now = after(3)
  await settle(house.work, { histories: false })
  expect(await waiting()).toEqual([])
  expect(await house.core.integrations.find(house.owner, bad)).toMatchObject({ state: 'BACKFILLING' })
})

it('does not blame an intention for an engine that is away', async () => {
  await putBack()
  await house.work.relayOutbox(() => Promise.reject(new CarryOutError('ENGINE_AWAY')))
  expect(await waiting()).toEqual(
    Array(2).fill({ command: 'gainAccess', failures: 0, nextTryAt: after(4), code: 'ENGINE_AWAY' }),
  )
  house.clock.now = after(4)
  await house.work.relayOutbox(async () => undefined)
  expect(await waiting()).toEqual([])
})

it('holds no transaction while it waits for the engine, so that others go on', async () => {
  await putBack()
  const answer = Promise.withResolvers<void>()
  const relaying = house.work.relayOutbox(() => answer.promise)
  await vi.waitFor(async () => expect(await waiting()).toMatchObject([{ nextTryAt: after(19) }, {}]), {
    timeout: 60_000,
  })
  const held = await house.rows(`select 1 from pg_stat_activity where datname = current_database()
    and usename is not null and state like 'idle in transaction%' and application_name = 'gatehouse_jobs'`)
  expect(held).toEqual([])
  expect(await house.work.relayOutbox(async () => undefined)).toBe(0)
  answer.resolve()
  expect(await relaying).toBe(2)
  expect(await waiting()).toEqual([])
})

it('shows what waits to those who run the house alone', async () => {
  const analyst = { ...house.owner, role: 'ANALYST' as const }
  await expect(house.core.operations.waitingCommands(analyst, { first: 10 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const narrow = { ...existing(house.owner), role: 'OPERATOR' as const, everything: false }
  await putBack()
  expect(await house.core.operations.waitingCommands(narrow, { first: 10 })).toMatchObject({ totalCount: 0 })
})
