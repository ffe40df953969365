import { isComplete } from '../deliveries/delivery-state.pure.ts'
import type { DayStatus } from './sales-view.ts'

/** What the ledger and the clock say of one Apple day of one provider. */
export interface DayEvidence {
  /** The states of the day's deliveries, one for each vendor number; empty when the ledger has none. */
  states: readonly string[]
  /** Whether the day's files hold any row of what is asked for. */
  hasRows: boolean
  /** Whether Apple should have published the day by now. */
  published: boolean
  /** Whether Apple keeps the day at all. */
  kept: boolean
}

/** The one status of a day: what is here counts first, then what can still come. */
export function dayStatus({ states, hasRows, published, kept }: DayEvidence): DayStatus {
  if (states.length > 0 && states.every(isComplete)) return hasRows ? 'FINAL' : 'ZERO'
  if (!published) return 'DUE'
  if (states.includes('BEYOND')) return 'BEYOND'
  if (states.length > 0) return 'MISSING'
  return kept ? 'NOT_COVERED' : 'BEYOND'
}
