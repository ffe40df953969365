import { dayText } from '../clock/day.ts'
import { CountedRows } from './rows.ts'
import { appsReported, type ReportSource } from './source.ts'
import type { ReportTable } from './tsv.ts'

/** Columns of SUBSCRIPTION_OFFER_CODE_REDEMPTION / SUMMARY 1_0, known from one public test. */
const COLUMNS = [
  'Date',
  'App Name',
  'App Apple ID',
  'Subscription Name',
  'Subscription Apple ID',
  'Offer Reference Name',
  'Offer Code',
  'Territory',
  'Redemptions',
] as const

/** The offer codes that were redeemed on a day. */
export function offerCodeReport(source: ReportSource, day: number): ReportTable {
  const rows = new CountedRows()
  for (const app of appsReported(source, day)) {
    for (const { subscriber, event } of source.world.book.eventsOn(app, day)) {
      const code = event.plan.offerCode
      if (!event.redeemed || code === null) continue
      const { plan } = event
      rows.add([
        dayText(day),
        app.title,
        app.ascId,
        plan.name,
        plan.ascId,
        code.name,
        code.id,
        subscriber.territory.code,
      ])
    }
  }
  return rows.table(COLUMNS, (cells, count) => [...cells, String(count)])
}
