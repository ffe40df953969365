import type { LeastMs } from '../apple-budget/budget.pure.ts'

/** What holds the pace of a backfill down: a person who paused it, one of Apple's limits, or nothing but its files. */
export const pacemakers = ['NOTHING', 'APPLE_MINUTE', 'APPLE_HOUR', 'PEOPLE'] as const
export type Pacemaker = (typeof pacemakers)[number]

/** How a piece of work went so far. Times in which it was paused are not part of it. */
export interface Work {
  now: Date
  /** Steps still to do. */
  left: number
  /** Steps done, and the time that they took altogether. */
  steps: number
  activeMs: number
  /** Instants of the last steps without a pause between them, oldest first. */
  recent: readonly Date[]
  /** How soon a number of requests can have been made at best; a step is a request. */
  limits: (count: number) => LeastMs
}

/** When work will probably be done: an instant between two bounds, never sooner than Apple's limits allow. */
export interface Estimate {
  lowAt: Date
  doneAt: Date
  highAt: Date
}

/** From the pace on the whole and the pace of late; null before anything is done. The fewer steps, the wider. */
export function estimate(work: Work): Estimate | null {
  const { now, left, limits } = work
  if (work.steps === 0) return null
  const paces = [overallMs(work), recentMs(work) ?? overallMs(work)]
  const doubt = Math.min(0.5, 1 / Math.sqrt(work.steps))
  const leastMs = longer(limits(left))
  const lowMs = Math.max(left * Math.min(...paces) * (1 - doubt), leastMs)
  const highMs = Math.max(left * Math.max(...paces) * (1 + doubt), leastMs * (1 + doubt))
  const after = (ms: number) => new Date(now.getTime() + Math.max(0, ms))
  return { lowAt: after(lowMs), doneAt: after((lowMs + highMs) / 2), highAt: after(highMs) }
}

/** Where nothing was fetched yet: what a file takes at the best and at the worst, several at a time. */
const unknownPaceMs = { best: 150, worst: 2_000 } as const

/** How long so many steps will probably take, from `paceMs` of another time; null where none is known. */
export function expected(
  steps: number,
  paceMs: number | null,
  limits: Work['limits'],
): { lowMs: number; highMs: number } {
  const leastMs = longer(limits(steps))
  const best = paceMs === null ? unknownPaceMs.best : paceMs * 0.7
  const worst = paceMs === null ? unknownPaceMs.worst : paceMs * 1.5
  return { lowMs: Math.max(steps * best, leastMs), highMs: Math.max(steps * worst, leastMs * 1.2) }
}

/** Steps a minute of late; null before two of them. */
export function ratePerMinute(work: Pick<Work, 'now' | 'recent'>): number | null {
  const ms = recentMs(work)
  return ms === null || ms === 0 ? null : 60_000 / ms
}

/** What holds the work's pace down now. */
export function limitedBy(work: Work): Exclude<Pacemaker, 'PEOPLE'> {
  if (work.left === 0) return 'NOTHING'
  if (work.limits(1).ofHour > 0) return 'APPLE_HOUR'
  const { ofHour, ofMinute } = work.limits(work.left)
  const ownMs = work.left * (recentMs(work) ?? (work.steps > 0 ? overallMs(work) : 0))
  if (ofHour > Math.max(ownMs, ofMinute)) return 'APPLE_HOUR'
  // Work that waits for a limit again and again goes at nearly its pace.
  return ofMinute > 0.7 * ownMs ? 'APPLE_MINUTE' : 'NOTHING'
}

const longer = ({ ofHour, ofMinute }: LeastMs): number => Math.max(ofHour, ofMinute)

const overallMs = ({ activeMs, steps }: Work): number => Math.max(0, activeMs) / steps

/** Milliseconds a step of late, the time since the last one counted too, so that a standstill slows it down. */
function recentMs({ now, recent }: Pick<Work, 'now' | 'recent'>): number | null {
  const [first] = recent
  if (!first || recent.length < 2) return null
  return Math.max(0, now.getTime() - first.getTime()) / recent.length
}
