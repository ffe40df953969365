/** How much was done at an instant, in milliseconds since 1970. */
export interface Sample {
  atMs: number
  done: number
}

/** How far back the pace looks, in milliseconds. */
const WINDOW_MS = 120_000
/** Nothing is called stalled before this, in milliseconds. */
const SHORTEST_STALL_MS = 60_000

/** Adds what is seen now; keeps what the pace still looks at. A smaller count starts anew. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1)
  if (last && sample.done < last.done) return [sample]
  if (last && sample.done === last.done) return samples
  return [...samples.filter((one) => sample.atMs - one.atMs <= WINDOW_MS), sample]
}

/** Steps a minute over what was seen; null while too little was. */
export function perMinute(samples: readonly Sample[]): number | null {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last.atMs - first.atMs < 2000) return null
  return ((last.done - first.done) * 60_000) / (last.atMs - first.atMs)
}

/** Whether the last step is longer ago than three times the usual pause between steps. */
export function isStalled(
  lastStepAt: string | null | undefined,
  pace: number | null,
  nowMs: number,
): boolean {
  if (!lastStepAt) return false
  const usualMs = pace && pace > 0 ? 60_000 / pace : 0
  return nowMs - Date.parse(lastStepAt) > Math.max(SHORTEST_STALL_MS, 3 * usualMs)
}

/**
 * The span in which it is likely done: a point in time would promise more than is known. Null when it is a matter of
 * less than a minute.
 */
export function doneBetween(estimatedDoneAt: string, nowMs: number): { from: string; to: string } | null {
  const leftMs = Date.parse(estimatedDoneAt) - nowMs
  if (leftMs < 60_000) return null
  const at = (share: number) => new Date(Math.ceil((nowMs + leftMs * share) / 60_000) * 60_000).toISOString()
  return { from: at(0.9), to: at(1.3) }
}
