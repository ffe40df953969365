import type { LedgerRun } from '@gatehouse/db'
import { isComplete } from '../deliveries/delivery-state.pure.ts'
import type { DayStatus } from './sales-view.ts'
import { dayStatus } from './day-status.pure.ts'

/** A provider whose sales are asked for. `vendorNumbers` is null where they are out of reach: then the ledger alone counts. */
export interface Source {
  id: string
  clientId: string
  vendorNumbers: readonly string[] | null
}

/** What the clock says: the newest day that is out, and the oldest that Apple keeps. */
export interface Published {
  newestOut: string
  oldestKept: string
}

/** What is known of one day of one provider, and why where nothing is. */
export interface CoveredDay {
  status: DayStatus
  run: LedgerRun | undefined
}

/** How complete sales are, provider by provider and day by day. */
export interface Coverage {
  sources: readonly Source[]
  dayOf(source: Source, day: string): CoveredDay
  /** FINAL where every one of these days is whole for every one of these providers; else the worst that is. */
  worstOf(sources: readonly Source[], days: readonly string[]): DayStatus
}

/** Lays the ledger beside the providers. One that only the ledger knows counts like the others. */
export function coverageOf(
  inUse: readonly Source[],
  runs: readonly LedgerRun[],
  published: Published,
): Coverage {
  const sources = new Map(inUse.map((source) => [source.id, source]))
  const runByDay = new Map<string, Map<string, LedgerRun>>()
  for (const run of runs) {
    const { providerId: id, clientId } = run
    if (!sources.has(id)) sources.set(id, { id, clientId, vendorNumbers: null })
    const ofSource = runByDay.get(id) ?? new Map<string, LedgerRun>()
    for (const day of run.days) ofSource.set(day, run)
    runByDay.set(id, ofSource)
  }
  const dayOf = (source: Source, day: string): CoveredDay => {
    const run = runByDay.get(source.id)?.get(day)
    return { status: statusOf(source, run, day, published), run }
  }
  return {
    sources: [...sources.values()],
    dayOf,
    worstOf: (of, days) => worst(of.flatMap((source) => days.map((day) => dayOf(source, day).status))),
  }
}

function statusOf(source: Source, run: LedgerRun | undefined, day: string, published: Published): DayStatus {
  const evidence = {
    states: run?.states ?? [],
    hasRows: true,
    published: day <= published.newestOut,
    kept: day >= published.oldestKept,
  }
  const lacksOne = source.vendorNumbers?.some((number) => !run?.vendorNumbers.includes(number)) ?? false
  // A vendor number that the ledger has never heard of on this day: what is home of the others is not the whole.
  const known = evidence.states.every(isComplete) && lacksOne ? { ...evidence, states: [] } : evidence
  return dayStatus(known)
}

/** Whether the numbers of a day of this status are known. */
export const isKnown = (status: DayStatus): boolean =>
  status === 'FINAL' || status === 'ZERO' || status === 'PROVISIONAL'

/** What somebody can mend comes first, then what only time mends, then what nothing does. */
const worstFirst: readonly DayStatus[] = [
  'MISSING',
  'DUE',
  'NOT_COVERED',
  'BEYOND',
  'HIDDEN',
  'PROVISIONAL',
  'FINAL',
  'ZERO',
]

/** The status of several days together; what covers nothing is not covered. */
const worst = (statuses: readonly DayStatus[]): DayStatus => {
  const there = new Set(statuses)
  return worstFirst.find((status) => there.has(status)) ?? 'NOT_COVERED'
}
