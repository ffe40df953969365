import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AppView, SalesView } from '../src/index.ts'
import { addDays, daysOf, mondayOf } from '../src/day/apple-day.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember } from './people.ts'
import { millionths, sumsOf, truthOf, type TrueRow } from './truth.ts'

let house: House
let app: AppView
let providerId: string
const newest = '2026-11-18'
const oldest = addDays(newest, -29)

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 2 })
  const client = await house.core.clients.add(house.owner, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const connected = await house.core.integrations.connectApiKey(house.owner, { clientId: client.id, ...key })
  await settle(house.work)
  providerId = connected.provider.id
  app = existing((await house.core.apps.list(house.owner, { first: 1 })).nodes[0])
})
afterAll(() => house?.close())

type Asked = Partial<Parameters<House['core']['sales']['ofApp']>[1]>
const sales = (asked: Asked = {}) =>
  house.core.sales.ofApp(house.owner, {
    appId: app.id,
    from: oldest,
    to: newest,
    granularity: 'DAY',
    groupBy: [],
    ...asked,
  })
const truth = async (from = oldest, to = newest) => truthOf(house, house.account(0).name, from, to)
const refused = (problem: object) => expect.objectContaining({ problems: [expect.objectContaining(problem)] })
const figures = ({
  units,
  redownloads,
  updates,
  proceeds,
}: SalesView['totals'] | SalesView['points'][0]) => ({
  units,
  redownloads,
  updates,
  proceeds: millionths(proceeds),
})

describe('the sales of an app', () => {
  it('are what the simulator derived, day by day', async () => {
    const { points, days } = await sales()
    const byDay = new Map(points.map((point) => [point.day, figures(point)]))
    for (const { on, rows } of await truth())
      expect([on, byDay.get(on) ?? sumsOf([], app)]).toEqual([on, sumsOf(rows, app)])
    expect(days.map(({ day }) => day)).toEqual(daysOf(oldest, newest))
    expect(points.every(({ complete, territory }) => complete && territory === null)).toBe(true)
  })

  it('add up to their totals, which say of how many days', async () => {
    const rows: TrueRow[] = (await truth()).flatMap((day) => day.rows)
    const { totals, gaps } = await sales()
    expect(figures(totals)).toEqual(sumsOf(rows, app))
    expect(totals).toMatchObject({ completeDays: 30, days: 30 })
    expect(gaps).toEqual([])
  })

  it('can be asked for by territory', async () => {
    const { points, totals } = await sales({ groupBy: ['TERRITORY'] })
    const [{ rows } = { rows: [] }] = await truth(newest, newest)
    for (const point of points.filter(({ day }) => day === newest)) {
      const there = rows.filter((row) => row['Country Code'] === point.territory)
      expect([point.territory, figures(point)]).toEqual([point.territory, sumsOf(there, app)])
    }
    expect(totals).toEqual((await sales()).totals)
  })

  it('can be asked for by week, each named by its Monday; a week that the range cuts off says of how many days it is', async () => {
    const [from, to] = ['2026-10-28', '2026-11-11']
    const days = await truth(from, to)
    const { points, totals } = await sales({ from, to, granularity: 'WEEK' })
    expect(points.map(({ day, days: whole }) => [day, whole])).toEqual([
      ['2026-10-26', 5],
      ['2026-11-02', 7],
      ['2026-11-09', 3],
    ])
    for (const point of points) {
      const rows = days.filter(({ on }) => mondayOf(on) === point.day).flatMap((day) => day.rows)
      expect([point.day, figures(point)]).toEqual([point.day, sumsOf(rows, app)])
    }
    expect(points.every(({ complete }) => complete)).toBe(true)
    expect(totals).toEqual((await sales({ from, to })).totals)
  })
})

describe('how complete they are', () => {
  const day = (daysBefore: number) => addDays(newest, -daysBefore)
  const note = (on: string, set: string) =>
    house.rows(`update delivery set ${set} where provider_id = '${providerId}' and period_on = '${on}'`)
  const late = (on: string) => note(on, `state = 'LATE', problem_code = 'APPLE_LATE'`)
  const statusOf = (view: SalesView, on: string) => view.days.find((each) => each.day === on)?.status

  beforeAll(async () => {
    await late(day(3))
    await late(day(4))
    await note(day(5), `state = 'WANTED'`)
    await note(
      day(7),
      `state = 'UNREADABLE', problem_code = 'FILE_UNREADABLE', problem_params = '{"line": 4, "detail": "bad"}'`,
    )
    await note(day(8), `state = 'BEYOND'`)
    await note(day(9), `state = 'EMPTY'`)
    await house.rows(`delete from sales_daily where provider_id = '${providerId}' and day = '${day(9)}'`)
    await house.rows(`delete from delivery where provider_id = '${providerId}' and period_on = '${day(10)}'`)
  })

  it('is said of every day', async () => {
    const view = await sales({ from: '2025-11-17', to: '2026-11-20' })
    const statuses = [0, 3, 4, 5, 7, 8, 9, 10].map((before) => statusOf(view, day(before)))
    expect(statuses).toEqual([
      'FINAL',
      'MISSING',
      'MISSING',
      'MISSING',
      'MISSING',
      'BEYOND',
      'ZERO',
      'NOT_COVERED',
    ])
    expect(statusOf(view, '2026-11-19')).toBe('DUE')
    expect(statusOf(view, '2025-11-19')).toBe('NOT_COVERED')
    expect(statusOf(view, '2025-11-18')).toBe('BEYOND')
  })

  it('gives each gap its reason and who can mend it, neighbours joined', async () => {
    expect((await sales()).gaps).toEqual([
      {
        from: day(7),
        to: day(7),
        reason: "Apple's file for this day cannot be read (line 4): bad",
        hint: expect.any(String),
        actor: 'WORKSPACE_ADMIN',
        fillable: true,
        clientId: app.clientId,
      },
      {
        from: day(5),
        to: day(5),
        reason: 'Still being fetched.',
        hint: null,
        actor: 'NOBODY',
        fillable: false,
        clientId: app.clientId,
      },
      {
        from: day(4),
        to: day(3),
        reason: 'Apple has not published this day yet. Gatehouse asks again by itself.',
        hint: null,
        actor: 'APPLE',
        fillable: true,
        clientId: app.clientId,
      },
    ])
  })

  it('leaves a day that is not whole out of the totals, and marks its numbers and its week', async () => {
    const whole = (await truth()).filter(({ on }) => ![3, 4, 5, 7, 8, 9, 10].map(day).includes(on))
    const view = await sales()
    expect(figures(view.totals)).toEqual(
      sumsOf(
        whole.flatMap(({ rows }) => rows),
        app,
      ),
    )
    expect(view.totals).toMatchObject({ completeDays: 24, days: 30 })
    expect(view.points.find((point) => point.day === day(3))).toMatchObject({ complete: false })
    const weeks = (await sales({ granularity: 'WEEK' })).points
    expect(weeks.filter(({ complete }) => !complete).map((point) => point.day)).toEqual([
      mondayOf(day(10)),
      mondayOf(day(3)),
    ])
  })

  it('calls a day due until 8 o’clock, and missing after', async () => {
    const unpublished = { from: '2026-11-19', to: '2026-11-19' }
    await house.rows(`insert into delivery (workspace_id, client_id, provider_id, vendor_number, kind, frequency,
        period_on, state, due_at)
      select workspace_id, client_id, provider_id, vendor_number, kind, frequency, '2026-11-19', 'WANTED', now()
      from delivery where provider_id = '${providerId}' and period_on = '${newest}'`)
    try {
      house.clock.now = new Date('2026-11-20T15:59:59Z')
      expect((await sales(unpublished)).days).toEqual([{ day: '2026-11-19', status: 'DUE' }])
      house.clock.now = new Date('2026-11-20T16:00:00Z')
      expect((await sales(unpublished)).days).toEqual([{ day: '2026-11-19', status: 'MISSING' }])
    } finally {
      house.clock.now = noon
    }
  })
})

describe('a question that has no answer', () => {
  it.each([
    ['upside down', '2026-11-18', '2026-11-17', 'Swap the two days.'],
    ['a hundred years long', '1926-11-18', '2026-11-18', 'Ask for parts of it.'],
    ['a day too long', '2025-10-15', '2026-11-19', 'Ask for parts of it.'],
  ])('is a range that is %s', async (_, from, to, hint) => {
    await expect(sales({ from, to })).rejects.toThrow(refused({ code: 'INVALID', field: 'range', hint }))
  })

  it('has 400 days at most', async () => {
    expect((await sales({ from: '2025-10-16', to: '2026-11-19' })).days).toHaveLength(400)
  })

  it.each(['2026-02-30', 'yesterday', '', '0000-01-01', '2026-11-18T00:00:00Z', "2026-11-18'; --"])(
    'is “%s”, which is no day',
    async (from) => {
      await expect(sales({ from })).rejects.toThrow(
        refused({ code: 'INVALID', field: 'range', message: expect.stringContaining(`“${from}” is no day`) }),
      )
    },
  )

  it.each([['no id'], [randomUUID()]])('is an app that is not there: %s', async (appId) => {
    await expect(sales({ appId })).rejects.toThrow(refused({ code: 'NOT_FOUND' }))
  })

  it('is somebody else’s app, in the same words', async () => {
    const elsewhere = await house.foundWorkspace('Elsewhere')
    const asked = { from: newest, to: newest, granularity: 'DAY', groupBy: [] } as const
    const wordsFor = (appId: string) =>
      house.core.sales.ofApp(elsewhere, { ...asked, appId }).catch((error: Error) => error.message)
    expect(await wordsFor(app.id)).toBe(await wordsFor(randomUUID()))
  })

  it('is one by somebody whose role does not see sales', async () => {
    const actor = await addMember(house, { role: 'OPERATOR', everything: true })
    const asked = { appId: app.id, from: newest, to: newest, granularity: 'DAY', groupBy: [] } as const
    await expect(house.core.sales.ofApp(actor, asked)).rejects.toThrow(
      refused({ code: 'FORBIDDEN', message: 'Your role does not allow you to see sales.' }),
    )
  })
})
