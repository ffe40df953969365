import { appQueries, deliveryQueries, salesQueries, type DeliveryRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import {
  addDays,
  appleDayOf,
  daysBetween,
  daysOf,
  isDay,
  keptDays,
  mondayOf,
  newestPublishedDay,
} from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import type { DayStatus, SalesView } from '../views.ts'
import { addMoney } from './add-money.pure.ts'
import { dayStatus } from './day-status.pure.ts'
import { joinMissing, type MissingDay } from './gaps.pure.ts'

/** The longest range that one question may span. */
const longestRangeDays = 400

export interface SalesOfAppInput {
  appId: string
  /** Apple days, both included. */
  from: string
  to: string
  granularity: 'DAY' | 'WEEK'
  groupBy: readonly 'TERRITORY'[]
}

type SalesRow = Awaited<ReturnType<typeof salesQueries.salesOfApp>>[number]

/**
 * An app's sales with how complete each day is: a number, nothing sold, not due yet, or missing with its reason.
 * @throws {DomainError} INVALID for a range upside down or over 400 days, NOT_FOUND, FORBIDDEN.
 */
export async function salesOfApp(deps: Deps, actor: Actor, input: SalesOfAppInput): Promise<SalesView> {
  authorise(actor, 'sales.read')
  checkRange(input)
  const loaded = await deps.db.read(reachOf(actor), async (tx) => {
    const app = isUuid(input.appId) ? await appQueries.findApp(tx, input.appId) : null
    if (!app)
      throw problem('NOT_FOUND', 'There is no such app, or it is not shared with you.', { field: 'id' })
    const range = {
      appId: app.id,
      fromOn: input.from,
      toOn: input.to,
      byTerritory: input.groupBy.includes('TERRITORY'),
    }
    const rows = await salesQueries.salesOfApp(tx, { ...range, granularity: input.granularity })
    const daysWithRows =
      input.granularity === 'DAY' ? rows : await salesQueries.salesOfApp(tx, { ...range, granularity: 'DAY' })
    const deliveries = await deliveryQueries.deliveriesOfProvider(tx, app.providerId, input.from, input.to)
    return { rows, deliveries, daysWithRows: new Set(daysWithRows.map(({ day }) => day)) }
  })
  return assemble(input, loaded, deps.now())
}

function checkRange({ from, to }: SalesOfAppInput): void {
  const wrong = [from, to].find((day) => !isDay(day))
  if (wrong !== undefined)
    throw problem('INVALID', `“${wrong}” is no day; days are written as 2026-11-18.`, { field: 'range' })
  if (daysBetween(from, to) < 0) {
    throw problem('INVALID', `The range ends (${to}) before it begins (${from}).`, {
      field: 'range',
      hint: 'Swap the two days.',
    })
  }
  if (daysBetween(from, to) + 1 > longestRangeDays) {
    throw problem('INVALID', `A range has at most ${longestRangeDays} days.`, {
      field: 'range',
      hint: 'Ask for parts of it.',
    })
  }
}

function assemble(
  input: SalesOfAppInput,
  loaded: { rows: SalesRow[]; deliveries: DeliveryRow[]; daysWithRows: Set<string> },
  now: Date,
): SalesView {
  const newestOut = newestPublishedDay(now)
  const oldestKept = addDays(appleDayOf(now), -keptDays)
  const byDay = Map.groupBy(loaded.deliveries, ({ periodOn }) => periodOn)
  const days = daysOf(input.from, input.to).map((day) => ({
    day,
    status: dayStatus({
      states: (byDay.get(day) ?? []).map(({ state }) => state),
      hasRows: loaded.daysWithRows.has(day),
      published: day <= newestOut,
      kept: day >= oldestKept,
    }),
  }))
  const complete = new Set(days.filter(({ status }) => isKnown(status)).map(({ day }) => day))
  const points = toPoints(input, loaded.rows, complete)
  return { points, days, totals: totalsOf(points, complete.size, days.length), gaps: gapsOf(days, byDay) }
}

const isKnown = (status: DayStatus): boolean =>
  status === 'FINAL' || status === 'ZERO' || status === 'PROVISIONAL'

function toPoints(input: SalesOfAppInput, rows: SalesRow[], complete: Set<string>): SalesView['points'] {
  const groups = Map.groupBy(rows, ({ day, territory }) => `${day} ${territory ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { day, territory } = first
    const proceeds = group
      .filter(({ currency }) => currency !== '')
      .map(({ proceeds, currency }) => ({ amount: proceeds, currency }))
    return [
      {
        day,
        territory,
        ...countsOf(group),
        proceeds: addMoney(proceeds),
        complete: isWhole(input, day, complete),
      },
    ]
  })
}

const countsOf = (rows: readonly { units: number; redownloads: number; updates: number }[]) => ({
  units: rows.reduce((sum, row) => sum + row.units, 0),
  redownloads: rows.reduce((sum, row) => sum + row.redownloads, 0),
  updates: rows.reduce((sum, row) => sum + row.updates, 0),
})

/** A week is complete when each of its days within the range is. */
function isWhole(input: SalesOfAppInput, day: string, complete: Set<string>): boolean {
  if (input.granularity === 'DAY') return complete.has(day)
  const monday = mondayOf(day)
  return daysOf(monday, addDays(monday, 6)).every(
    (each) => each < input.from || each > input.to || complete.has(each),
  )
}

const totalsOf = (points: SalesView['points'], completeDays: number, days: number): SalesView['totals'] => ({
  ...countsOf(points),
  proceeds: addMoney(points.flatMap(({ proceeds }) => proceeds)),
  completeDays,
  days,
})

function gapsOf(days: SalesView['days'], byDay: Map<string, DeliveryRow[]>): SalesView['gaps'] {
  const missing: MissingDay[] = days
    .filter(({ status }) => status === 'MISSING')
    .map(({ day }) => {
      const cause = byDay.get(day)?.find(({ state }) => state !== 'HOME' && state !== 'EMPTY')
      return { day, code: cause?.problemCode ?? 'FETCHING', params: cause?.problemParams ?? null }
    })
  return joinMissing(missing, (day) => addDays(day, 1)).map(({ from, to, code, params }) => {
    const { message, hint, actor } = describeReason(code, params)
    return { from, to, reason: message, hint, actor }
  })
}
