import type { LeastMs } from '../apple-budget/budget.pure.ts'
import type { Work } from './estimate.pure.ts'

/** What the ledger and the backfill's row say. */
export interface Progressed {
  backfill: {
    startedAt: Date | null
    doneAt: Date | null
    pausedAt: Date | null
    resumedAt: Date | null
    pausedMs: number
    state: string
  }
  total: number
  done: number
  /** Steps of this backfill: what was home before is none. */
  steps: number
  /** Milliseconds of the epoch of the last steps, oldest first. */
  recentStepsMs: readonly number[]
}

/** How a backfill went so far, without the times in which it was paused; null before it began. */
export function workOf(
  { backfill, total, done, steps, recentStepsMs }: Progressed,
  now: Date,
  limits: (count: number) => LeastMs,
): Work | null {
  const { startedAt, doneAt, pausedAt, resumedAt, pausedMs, state } = backfill
  if (!startedAt) return null
  const until = doneAt ?? (state === 'PAUSED' && pausedAt ? pausedAt : now)
  const since = resumedAt ?? startedAt
  return {
    now,
    left: Math.max(0, total - done),
    steps,
    activeMs: Math.max(0, until.getTime() - startedAt.getTime() - pausedMs),
    recent: recentStepsMs.map((ms) => new Date(ms)).filter((at) => at >= since),
    limits,
  }
}
