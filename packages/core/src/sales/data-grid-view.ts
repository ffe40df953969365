import type { ProviderView } from '../integrations/integration-views.ts'
import type { GapView, SalesView } from './sales-view.ts'

/** One kind of report of an account, day by day, and how it keeps up. */
export interface DataGridRowView {
  /** Such as SALES_SUMMARY. */
  kind: string
  frequency: string
  provider: ProviderView
  /** The newest day that is home; null where none is. */
  newestDay: string | null
  /** How many days that Apple should have published are newer than that; null where none is home. */
  lagDays: number | null
  lastArrivedAt: Date | null
  /** When Apple is asked for a file next: for one that is wanted, else when the next day is to be out. */
  nextDueAt: Date
  days: SalesView['days']
  /** Days that should be here and are not, with cause and person. */
  gaps: GapView[]
}

/** What is here of some accounts: a row for each account and kind of report, a cell for each Apple day. */
export interface DataGridView {
  from: string
  /** Yesterday at Apple: the newest day that is over. */
  to: string
  rows: DataGridRowView[]
}
