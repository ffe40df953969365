import { setImmediate as pause } from 'node:timers/promises'
import { purchasesOn } from '../data/purchases.ts'
import type { ReportSpan } from './period.ts'
import { SALES_COLUMNS } from './sales-columns.ts'
import { salesRow } from './sales-row.ts'
import { appsReported, type ReportSource } from './source.ts'
import type { ReportTable } from './tsv.ts'

const UNITS = SALES_COLUMNS.indexOf('Units')

/** SALES / SUMMARY of some days. No rows means that Apple has no report. */
export async function salesReport(source: ReportSource, span: ReportSpan): Promise<ReportTable> {
  if (span.from === span.to) return { columns: SALES_COLUMNS, rows: salesRowsOn(source, span.from, span) }
  const rows = new Map<string, string[]>()
  for (let day = span.from; day <= span.to; day += 1) {
    // A year of a large account takes seconds: let others be answered in between.
    await pause()
    for (const row of salesRowsOn(source, day, span)) addRow(rows, row)
  }
  return { columns: SALES_COLUMNS, rows: [...rows.values()].filter((row) => row[UNITS] !== '0') }
}

/** The lines of one day, dated by the span of the report. */
function salesRowsOn(source: ReportSource, day: number, span: ReportSpan): string[][] {
  const { world, account } = source
  const revision = world.restatements.revisionOf(account, day)
  return appsReported(source, day).flatMap((app) =>
    purchasesOn(account, app, day, world.book, revision).map((sold) => salesRow(sold, span)),
  )
}

/** Longer reports have one line for all sales that agree in everything but the day. */
function addRow(rows: Map<string, string[]>, row: string[]): void {
  const key = row.toSpliced(UNITS, 1).join('\t')
  const known = rows.get(key)
  if (known === undefined) rows.set(key, row)
  else known[UNITS] = String(Number(known[UNITS]) + Number(row[UNITS]))
}
