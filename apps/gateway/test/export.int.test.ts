import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyOfAccount } from './connected-account.ts'
import { engineByHand } from './engine-by-hand.ts'
import { newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
let app: { id: string; ascId: string }
let range: { from: string; to: string }

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 2 })
  gateway = await startGateway({ GATEHOUSE_SIMULATOR_URL: simulator.api })
  engine = await engineByHand(gateway)
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  const { input } = await keyOfAccount(simulator)
  const client = await gateway.parts.core.clients.add(owner.actor, { name: '=Sum, "Northwind"' })
  await gateway.parts.core.integrations.connectApiKey(owner.actor, { ...input, clientId: client.id })
  await engine.carryOutAll()
  const [first] = (await gateway.parts.core.apps.list(owner.actor, { first: 1 })).nodes
  if (!first) throw new Error('no app came home')
  app = first
  const [freshness] = await gateway.parts.core.apps.freshness(owner.actor, [app.id])
  const to = freshness?.newestDay ?? ''
  range = { from: dayBefore(to, 9), to }
})
afterAll(async () => {
  await engine?.close()
  await gateway?.stop()
  await simulator?.close()
})

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
const sql = (query: string) => queryDatabase(gateway.env.databaseUrl, query)
const get = (query: Record<string, string>, headers: Record<string, string> = { cookie }) =>
  fetch(`${gateway.url}/export/sales.csv?${new URLSearchParams(query).toString()}`, { headers })
/** What is really held, without what only waits to be collected. */
function usedAfterCollecting(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
/** Lines as cells; no value in these tests holds a line end. */
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, 13)
        .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    )

describe('the export of sales', () => {
  test('has every number of the chart, with the status of its day, under a name that says what it is', async () => {
    const answer = await get({ ...range, app: app.id, by: 'territory' })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`sales_app-${app.ascId}_${range.from}_${range.to}_by-territory_as-of-[\\dT-]+Z\\.csv"$`),
    )
    const [header, ...lines] = linesOf(await answer.text())
    expect(header?.join()).toBe(
      'day,client,app,apple_id,territory,units,redownloads,updates,proceeds,currency,status,as_of,apps_left_out',
    )
    const asked = { appId: app.id, ...range, granularity: 'DAY', groupBy: ['TERRITORY'] } as const
    const { totals } = await gateway.parts.core.sales.ofApp(owner.actor, asked)
    expect(lines.reduce((sum, line) => sum + Number(line[5]), 0)).toBe(totals.units)
    for (const line of lines) {
      expect(line[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(line[1]).toBe(`'=Sum, "Northwind"`)
      expect(line[8]).toMatch(/^(-?\d+(\.\d+)?)?$/)
      expect(line[10]).toMatch(/^(FINAL|ZERO)$/)
      expect(line[11]).toBe(answer.headers.get('gatehouse-as-of'))
      expect(line[12]).toBe('0')
    }
  })

  test('says of a day without numbers why there are none', async () => {
    await sql(
      `update delivery set state = 'LATE', problem_code = 'APPLE_LATE' where period_on = '${range.to}'`,
    )
    await sql(`delete from sales_daily where day = '${range.to}'`)
    const { secret } = await gateway.parts.core.tokens.create(owner.actor, {
      name: 'CSV',
      role: 'ANALYST',
      everything: true,
    })
    const tomorrow = dayBefore(range.to, -1)
    const answer = await get({ from: range.to, to: tomorrow }, { authorization: `Bearer ${secret}` })
    const lines = linesOf(await answer.text()).slice(1)
    expect(lines.map(([day, , , , , units, , , , , status]) => [day, units, status])).toEqual([
      [range.to, '', 'MISSING'],
      [tomorrow, '', 'DUE'],
    ])
  })

  test.each<[string, Record<string, string>, number, string | null]>([
    ['a range upside down', { from: '2026-02-01', to: '2026-01-01' }, 400, 'range'],
    ['no range', {}, 400, 'range'],
    ['an app that is not there', { from: '2026-01-01', to: '2026-01-02', app: 'none' }, 404, 'app'],
    ['another workspace', { from: '2026-01-01', to: '2026-01-02', workspace: 'elsewhere' }, 404, null],
  ])('is refused with its cause: %s', async (_what, query, status, field) => {
    const answer = await get(query)
    expect([answer.status, await answer.json()]).toEqual([
      status,
      expect.objectContaining({ message: expect.any(String), ...(field ? { field, actor: 'YOU' } : {}) }),
    ])
  })

  test('is for who is signed in', async () => {
    expect((await get(range, {})).status).toBe(401)
    expect((await get(range, { authorization: 'Bearer gh_none' })).status).toBe(401)
  })

  test('waits for who reads slowly, and never holds it all', async () => {
    await sql(`insert into sales_daily (workspace_id, client_id, provider_id, delivery_id, day, app_id, apple_identifier,
        territory, proceeds_currency, units, redownloads, updates, proceeds)
      select workspace_id, client_id, provider_id, id, period_on, null, n::text, 'US', 'USD', 1, 0, 0, 0.7
      from delivery, generate_series(1, 100000) n where period_on = '${range.from}'`)
    const before = usedAfterCollecting()
    const answer = await get({ from: range.from, to: range.from })
    const reader = answer.body?.getReader()
    let bytes = 0
    let most = 0
    let looked = 0
    for (;;) {
      const piece = await reader?.read()
      if (!piece || piece.done) break
      bytes += piece.value.length
      if (bytes - looked < 2_000_000) continue
      looked = bytes
      most = Math.max(most, usedAfterCollecting() - before)
    }
    expect(bytes).toBeGreaterThan(7_000_000)
    expect(most / 1_048_576).toBeLessThan(30)
  })

  test('lets go of its connection when the reader is gone', async () => {
    for (let time = 0; time < 4; time += 1) {
      const gone = new AbortController()
      const query = new URLSearchParams({ from: range.from, to: range.from })
      const answer = await fetch(`${gateway.url}/export/sales.csv?${query.toString()}`, {
        headers: { cookie },
        signal: gone.signal,
      })
      await answer.body?.getReader().read()
      gone.abort()
      await expect
        .poll(() => gateway.parts.load().find(({ role }) => role === 'app')?.underWay, { timeout: 60_000 })
        .toBe(0)
    }
    const small = { from: dayBefore(range.to, 2), to: dayBefore(range.to, 2) }
    expect((await get(small)).status).toBe(200)
  })
})
