import type { RemedyActor } from '../problems/domain-error.ts'
import type { Pacemaker } from './estimate.pure.ts'

export interface BackfillView {
  id: string
  integrationId: string
  state: 'QUEUED' | 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED'
  deliveriesDone: number
  deliveriesTotal: number
  /** Apple days of the files that are home. */
  newestDay: string | null
  oldestDay: string | null
  /** Days of its range that are home whole, and how many there are. */
  daysHome: number
  daysTotal: number
  /** Between the two that follow, while it runs; times in which it was paused are not counted. */
  estimatedDoneAt: Date | null
  estimateLow: Date | null
  estimateHigh: Date | null
  /** Files a minute of late. */
  ratePerMinute: number | null
  /** What holds the pace down; null where it does not run. */
  limitedBy: Pacemaker | null
  lastStepAt: Date | null
  /** Set when no file has come for three times as long as usual. */
  stalled: StalledView | null
}

/** What a backfill would cost that nobody started yet. */
export interface BackfillForecastView {
  from: string
  to: string
  daysHome: number
  daysTotal: number
  /** Files to ask Apple for. */
  requests: number
  secondsLow: number
  secondsHigh: number
}

/** Since when something stands still, and why. */
export interface StalledView {
  since: Date
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
}

/** How far the daily sales of an app, an integration or a client have come. */
export interface DataFreshnessView {
  /** The newest Apple day at home; of a client, the oldest among its accounts' newest. */
  newestDay: string | null
  current: boolean
  missingDays: number
}
