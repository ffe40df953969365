import type { DayStatus, GapView, MoneyView } from '../sales/sales-view.ts'
import type { MetricView } from './metrics.pure.ts'

/** A point of a metric. `value` is null for money, and where nothing is known. */
export interface SeriesPointView {
  /** For weeks, the Monday. */
  day: string
  /** How many days of the range it is of; a week has fewer than 7 where the range cuts it off. */
  days: number
  /** What it is of, by ids and codes in the order client, app, territory; null when it was not taken apart. */
  key: string | null
  clientId: string | null
  appId: string | null
  ascId: string | null
  territory: string | null
  value: number | null
  /** One point for each currency. */
  amount: MoneyView | null
  status: DayStatus
  /** The day on which a point that is due will be final. */
  finalOn: string | null
}

export interface SeriesView {
  metric: MetricView
  points: SeriesPointView[]
  gaps: GapView[]
}
