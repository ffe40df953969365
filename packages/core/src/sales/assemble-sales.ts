import { isComplete } from '../deliveries/delivery-state.pure.ts'
import type { DeliveryRow, salesQueries } from '@gatehouse/db'
import { addDays, appleDayOf, daysOf, keptDays, mondayOf, newestPublishedDay } from '../day/apple-day.ts'
import { describeReason } from '../problems/reasons.ts'
import type { DayStatus, SalesView } from '../views.ts'
import { addMoney } from './add-money.pure.ts'
import { dayStatus } from './day-status.pure.ts'
import { joinMissing, type MissingDay } from './gaps.pure.ts'

/** Sums by day or week, by currency, and by territory where that was asked. */
type SalesRow = Awaited<ReturnType<typeof salesQueries.salesOfApp>>[number]

/** What was asked, as far as the answer depends on it. */
interface Asked {
  from: string
  to: string
  granularity: 'DAY' | 'WEEK'
}

/** What the database has of it: the ledger, the sums as asked, and the sums by day. */
interface Loaded {
  deliveries: DeliveryRow[]
  rows: SalesRow[]
  dayRows: SalesRow[]
}

/** Joins the numbers with how complete each day is. Totals are of whole days alone, and say of how many. */
export function assembleSales(asked: Asked, loaded: Loaded, now: Date): SalesView {
  const newestOut = newestPublishedDay(now)
  const oldestKept = addDays(appleDayOf(now), -keptDays)
  const daysWithRows = new Set(loaded.dayRows.map(({ day }) => day))
  const byDay = Map.groupBy(loaded.deliveries, ({ periodOn }) => periodOn)
  const days = daysOf(asked.from, asked.to).map((day) => ({
    day,
    status: dayStatus({
      states: (byDay.get(day) ?? []).map(({ state }) => state),
      hasRows: daysWithRows.has(day),
      published: day <= newestOut,
      kept: day >= oldestKept,
    }),
  }))
  const complete = new Set(days.filter(({ status }) => isKnown(status)).map(({ day }) => day))
  return {
    points: toPoints(asked, loaded.rows, complete),
    days,
    totals: totalsOf(
      loaded.dayRows.filter(({ day }) => complete.has(day)),
      complete.size,
      days.length,
    ),
    gaps: gapsOf(days, byDay),
  }
}

const isKnown = (status: DayStatus): boolean =>
  status === 'FINAL' || status === 'ZERO' || status === 'PROVISIONAL'

function toPoints(asked: Asked, rows: SalesRow[], complete: Set<string>): SalesView['points'] {
  const groups = Map.groupBy(rows, ({ day, territory }) => `${day} ${territory ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { day, territory } = first
    return [
      {
        day,
        territory,
        ...countsOf(group),
        proceeds: proceedsOf(group),
        complete: isWhole(asked, day, complete),
      },
    ]
  })
}

const countsOf = (rows: readonly { units: number; redownloads: number; updates: number }[]) => ({
  units: rows.reduce((sum, row) => sum + row.units, 0),
  redownloads: rows.reduce((sum, row) => sum + row.redownloads, 0),
  updates: rows.reduce((sum, row) => sum + row.updates, 0),
})

/** Rows without a currency are of free downloads. */
const proceedsOf = (rows: readonly SalesRow[]) =>
  addMoney(
    rows
      .filter(({ currency }) => currency !== '')
      .map(({ proceeds, currency }) => ({ amount: proceeds, currency })),
  )

/** A week is complete when each of its days within the range is. */
function isWhole(asked: Asked, day: string, complete: Set<string>): boolean {
  if (asked.granularity === 'DAY') return complete.has(day)
  const monday = mondayOf(day)
  return daysOf(monday, addDays(monday, 6)).every(
    (each) => each < asked.from || each > asked.to || complete.has(each),
  )
}

const totalsOf = (rows: readonly SalesRow[], completeDays: number, days: number): SalesView['totals'] => ({
  ...countsOf(rows),
  proceeds: proceedsOf(rows),
  completeDays,
  days,
})

function gapsOf(days: SalesView['days'], byDay: Map<string, DeliveryRow[]>): SalesView['gaps'] {
  const missing: MissingDay[] = days
    .filter(({ status }) => status === 'MISSING')
    .map(({ day }) => {
      const cause = byDay.get(day)?.find(({ state }) => !isComplete(state))
      return { day, code: cause?.problemCode ?? 'FETCHING', params: cause?.problemParams ?? null }
    })
  return joinMissing(missing, (day) => addDays(day, 1)).map(({ from, to, code, params }) => {
    const { message, hint, actor } = describeReason(code, params)
    return { from, to, reason: message, hint, actor }
  })
}
