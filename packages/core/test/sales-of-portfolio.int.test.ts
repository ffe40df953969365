import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, daysOf, mondayOf } from '../src/day/apple-day.ts'
import type { SalesView } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantApp } from './people.ts'
import { millionths, sumsOf, truthOf, type TrueRow } from './truth.ts'

let house: House
let one: Connected
let two: Connected
const newest = '2026-11-18'
const from = addDays(newest, -27)

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
  one = await connectAccount(house, { name: 'One', index: 0 })
  two = await connectAccount(house, { name: 'Two', index: 1 })
})
afterAll(() => house?.close())

type Asked = Partial<Parameters<House['core']['sales']['ofPortfolio']>[1]>
const portfolio = (asked: Asked = {}, actor = house.owner) =>
  house.core.sales.ofPortfolio(actor, {
    from,
    to: newest,
    granularity: 'WEEK',
    groupBy: ['CLIENT'],
    ...asked,
  })

const figures = ({ units, redownloads, updates, proceeds }: SalesView['totals']) => ({
  units,
  redownloads,
  updates,
  proceeds: millionths(proceeds),
})

/** What the simulator derived for all apps of an account, by Monday. */
async function truthByWeek(index: number, { clientId }: Connected) {
  const apps = (await house.core.apps.list(house.owner, { clientId, first: 50 })).nodes
  const days = await truthOf(house, house.account(index).name, from, newest)
  const rowsOf = (monday: string): TrueRow[] =>
    days.filter(({ on }) => mondayOf(on) === monday).flatMap(({ rows }) => rows)
  return (monday: string) =>
    apps
      .map((app) => sumsOf(rowsOf(monday), app))
      .reduce((sum, of) => ({
        units: sum.units + of.units,
        redownloads: sum.redownloads + of.redownloads,
        updates: sum.updates + of.updates,
        proceeds: Object.fromEntries(
          [...new Set([...Object.keys(sum.proceeds), ...Object.keys(of.proceeds)])].map((currency) => [
            currency,
            (sum.proceeds[currency] ?? 0n) + (of.proceeds[currency] ?? 0n),
          ]),
        ),
      }))
}

const mondays = [...new Set(daysOf(from, newest).map(mondayOf))]
const note = ({ providerId }: Connected, on: string, set: string) =>
  house.rows(`update delivery set ${set} where provider_id = '${providerId}' and period_on = '${on}'`)

describe('the sales of all clients', () => {
  it('are what the simulator derived, client by client and week by week from Monday', async () => {
    const { points, totals, gaps } = await portfolio()
    expect(gaps).toEqual([])
    for (const [index, client] of [one, two].entries()) {
      const truth = await truthByWeek(index, client)
      const ours = points.filter(({ clientId }) => clientId === client.clientId)
      expect(ours.map(({ day }) => day)).toEqual(mondays)
      for (const point of ours)
        expect([point.day, figures({ ...totals, ...point })]).toEqual([point.day, truth(point.day)])
    }
    expect(points.every(({ complete }) => complete)).toBe(true)
    expect(totals).toMatchObject({ completeDays: 28, days: 28 })
    expect(totals.units).toBe(points.reduce((sum, { units }) => sum + units, 0))
  })

  it('can be asked for by app, and what no list of apps names keeps its number', async () => {
    const [row] = await house.rows<{ id: string; asc_id: string }>(
      `select id, asc_id from app where client_id = '${one.clientId}' limit 1`,
    )
    const app = existing(row)
    const place = `where client_id = '${one.clientId}' and app_id = '${app.id}'`
    await house.rows(`update sales_daily set app_id = null ${place}`)
    try {
      const { points } = await portfolio({ groupBy: ['APP'] })
      expect(points.some(({ appId, ascId }) => appId === null && ascId === app.asc_id)).toBe(true)
      expect(new Set(points.map(({ appId }) => appId)).size).toBe(4)
    } finally {
      await house.rows(
        `update sales_daily set app_id = '${app.id}' where client_id = '${one.clientId}' and app_id is null`,
      )
    }
  })

  it('leave out archived clients', async () => {
    await house.rows(`update client set archived_at = now() where id = '${two.clientId}'`)
    try {
      const { points, totals } = await portfolio()
      expect(new Set(points.map(({ clientId }) => clientId))).toEqual(new Set([one.clientId]))
      expect(totals.units).toBe(points.reduce((sum, { units }) => sum + units, 0))
    } finally {
      await house.rows(`update client set archived_at = null where id = '${two.clientId}'`)
    }
  })

  it('are of the one app that is shared, for who reaches no more', async () => {
    const [app] = (await house.core.apps.list(house.owner, { clientId: two.clientId, first: 1 })).nodes
    const actor = await addMember(house, { role: 'VIEWER' })
    await grantApp(house, actor, existing(app))
    const { totals } = await portfolio({}, actor)
    const ofApp = await house.core.sales.ofApp(house.owner, {
      appId: existing(app).id,
      from,
      to: newest,
      granularity: 'WEEK',
      groupBy: [],
    })
    expect(totals).toEqual(ofApp.totals)
  })
})

describe('a week is complete', () => {
  const late = addDays(newest, -9)

  it('only when every day of every vendor number is home; a gap says whose day it is, and why', async () => {
    await note(one, late, `state = 'LATE', problem_code = 'APPLE_LATE'`)
    try {
      const byClient = await portfolio()
      const incomplete = byClient.points.filter(({ complete }) => !complete)
      expect(incomplete.map(({ day, clientId }) => [day, clientId])).toEqual([[mondayOf(late), one.clientId]])
      expect(byClient.gaps).toEqual([
        {
          from: late,
          to: late,
          reason: expect.stringContaining('not published'),
          hint: null,
          actor: 'APPLE',
          fillable: true,
          clientId: one.clientId,
        },
      ])
      const { points, days, totals } = await portfolio({ groupBy: [] })
      expect(points.filter(({ complete }) => !complete).map(({ day }) => day)).toEqual([mondayOf(late)])
      expect(days.find(({ day }) => day === late)?.status).toBe('MISSING')
      // The other client's day counts all the same.
      const all = points.reduce((sum, { units }) => sum + units, 0)
      const [day] = (await portfolio({ from: late, to: late, granularity: 'DAY' })).points
      expect(day).toMatchObject({ clientId: one.clientId, complete: false })
      expect(totals).toMatchObject({ units: all - existing(day).units, completeDays: 27, days: 28 })
    } finally {
      await note(one, late, `state = 'HOME', problem_code = null`)
    }
  })

  it('not while a vendor number has no file of its own', async () => {
    const set = (numbers: string) =>
      house.rows(`update provider set vendor_numbers = ${numbers} where id = '${two.providerId}'`)
    await set(`vendor_numbers || '{89999999}'`)
    try {
      const { points, gaps, totals } = await portfolio()
      expect(
        points.filter(({ complete }) => complete).every(({ clientId }) => clientId === one.clientId),
      ).toBe(true)
      expect(gaps).toMatchObject([
        { from, to: newest, clientId: two.clientId, hint: expect.stringContaining('backfill') },
      ])
      expect(totals.completeDays).toBe(0)
    } finally {
      await set(`vendor_numbers[1:cardinality(vendor_numbers) - 1]`)
    }
  })

  it('not where nobody asked for its days', async () => {
    const before = addDays(newest, -40)
    const { points, gaps, days } = await portfolio({ from: before, groupBy: [] })
    expect(points.filter(({ complete }) => complete).at(0)?.day).toBe(mondayOf(addDays(newest, -23)))
    expect(gaps.map(({ from: start, to, actor }) => [start, to, actor])).toEqual([
      [before, addDays(newest, -30), 'YOU'],
      [before, addDays(newest, -30), 'YOU'],
    ])
    expect(days[0]).toEqual({ day: before, status: 'NOT_COVERED' })
  })
})

describe('the ledger', () => {
  it('lists files with what is wrong with them, pages and filters', async () => {
    await note(two, newest, `state = 'REFUSED', problem_code = 'ROLE_INSUFFICIENT'`)
    try {
      const list = (asked: object) => house.core.deliveries.list(house.owner, { first: 5, ...asked })
      const all = await list({})
      expect([all.totalCount, all.nodes.length, all.hasNextPage]).toEqual([60, 5, true])
      const next = await list({ after: all.endCursor })
      expect(next.nodes.some(({ id }) => all.nodes.some((node) => node.id === id))).toBe(false)
      const refused = await list({ state: ['REFUSED'] })
      expect(refused.nodes).toMatchObject([
        {
          kind: 'SALES_SUMMARY',
          period: newest,
          provider: { id: two.providerId },
          problem: { code: 'ROLE_INSUFFICIENT', actor: 'CLIENT_ADMIN', hint: expect.any(String) },
        },
      ])
      const days = { from: addDays(newest, -2), to: newest, integrationId: one.integrationId }
      expect((await list(days)).totalCount).toBe(3)
      expect((await list({ clientId: 'none' })).totalCount).toBe(0)
      await expect(list({ from: '2026-02-30' })).rejects.toMatchObject({ problems: [{ field: 'from' }] })
    } finally {
      await note(two, newest, `state = 'HOME', problem_code = null`)
    }
  })
})

describe('a series', () => {
  const series = (asked: Partial<Parameters<House['core']['series']['read']>[1]> = {}) =>
    house.core.series.read(house.owner, {
      metric: 'units',
      from,
      to: newest,
      granularity: 'DAY',
      groupBy: [],
      ...asked,
    })

  it('has a point for each day, which add up to the portfolio', async () => {
    const { points, metric } = await series()
    expect(metric).toMatchObject({ name: 'units', unit: 'COUNT', report: 'Sales, Summary, Daily' })
    expect(points.map(({ day }) => day)).toEqual(daysOf(from, newest))
    const units = points.reduce((sum, { value }) => sum + (value ?? 0), 0)
    expect(units).toBe((await portfolio()).totals.units)
    const sum = async (name: string) =>
      (await series({ metric: name })).points.reduce((all, { value }) => all + (value ?? 0), 0)
    expect((await sum('downloads')) + (await sum('inAppPurchases'))).toBe(units)
    expect(await sum('redownloads')).toBe((await portfolio()).totals.redownloads)
  })

  it('gives money a point for each currency', async () => {
    const { points } = await series({ metric: 'proceeds', granularity: 'WEEK' })
    const week = points.filter(({ day }) => day === mondayOf(newest))
    expect(new Set(week.map(({ amount }) => amount?.currency)).size).toBe(week.length)
    expect(week.every(({ value }) => value === null)).toBe(true)
    const [first] = (await portfolio({ groupBy: [] })).points.slice(-1)
    expect(week.map(({ amount }) => amount)).toEqual(existing(first).proceeds)
  })

  it('says of each point what is known of its day', async () => {
    await note(one, addDays(newest, -3), `state = 'LATE', problem_code = 'APPLE_LATE'`)
    await note(one, addDays(newest, -5), `state = 'EMPTY'`)
    await house.rows(
      `delete from sales_daily where client_id = '${one.clientId}' and day in ('${addDays(newest, -5)}', '${addDays(newest, -3)}')`,
    )
    const { points } = await series({
      groupBy: ['CLIENT'],
      to: addDays(newest, 1),
      clientIds: [one.clientId],
    })
    const at = (before: number) => points.find(({ day }) => day === addDays(newest, -before))
    expect(at(3)).toMatchObject({ status: 'MISSING', value: null, key: one.clientId })
    expect(at(5)).toMatchObject({ status: 'ZERO', value: 0 })
    expect(at(0)).toMatchObject({ status: 'FINAL', finalOn: null })
    expect(at(-1)).toMatchObject({ status: 'DUE', value: null, finalOn: addDays(newest, 2) })
  })

  it('is of certain apps and territories, where that was asked', async () => {
    const [app] = (await house.core.apps.list(house.owner, { clientId: two.clientId, first: 1 })).nodes
    const appIds = [existing(app).id]
    const { points } = await series({ appIds, groupBy: ['TERRITORY'], territories: ['US', 'JP'] })
    expect(new Set(points.map(({ key }) => key))).toEqual(new Set(['US', 'JP']))
    const ofApp = await house.core.sales.ofApp(house.owner, {
      appId: existing(app).id,
      from,
      to: newest,
      granularity: 'DAY',
      groupBy: ['TERRITORY'],
    })
    const us = (units: { territory: string | null }) => units.territory === 'US'
    expect(points.filter(us).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(
      ofApp.points.filter(us).reduce((sum, { units }) => sum + units, 0),
    )
  })

  it('refuses a metric that sales files do not give, and names the report that would', async () => {
    await expect(series({ metric: 'impressions' })).rejects.toMatchObject({
      problems: [
        {
          code: 'INVALID',
          field: 'metric',
          message: expect.stringContaining('App Store Discovery and Engagement'),
          hint: expect.stringContaining('units'),
        },
      ],
    })
    await expect(series({ metric: 'luck' })).rejects.toThrow('There is no metric “luck”.')
  })
})
