import type { Account } from '../data/account.ts'
import { purchasesOn, type Purchase, type Revision } from '../data/purchases.ts'
import type { SubscriptionBook } from '../data/subscription-book.ts'
import { SALES_COLUMNS } from './sales-columns.ts'
import { salesRow } from './sales-row.ts'
import type { ReportTable } from './tsv.ts'

/** The SALES / SUMMARY report of one account and day, derived. No rows means that Apple has no report. */
export function dailySales(
  account: Account,
  day: number,
  book: SubscriptionBook,
  revision: Revision,
): ReportTable {
  const span = { from: day, to: day }
  const rows = purchasesOfAccount(account, day, book, revision).map((sold) => salesRow(sold, span))
  return { columns: SALES_COLUMNS, rows }
}

function purchasesOfAccount(
  account: Account,
  day: number,
  book: SubscriptionBook,
  revision: Revision,
): Purchase[] {
  return account.apps.flatMap((app) => purchasesOn(account, app, day, book, revision))
}
