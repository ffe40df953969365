/** An attempt that has ended, newest first in a list. */
export interface EndedAttempt {
  stage: string
  endedAt: Date | null
}

const shortestMs = 30_000
const longestMs = 60 * 60_000

/**
 * When access may be asked about again after these attempts: half a minute after the last, twice as long after each
 * refusal in a row, an hour at most. An account that Apple locked rests an hour each time: asking is what locks it.
 */
export function restsUntil(newestFirst: readonly EndedAttempt[], state: string): Date | null {
  const [last] = newestFirst
  if (!last?.endedAt) return null
  const worked = newestFirst.findIndex(({ stage }) => stage !== 'FAILED')
  const refusedInARow = worked === -1 ? newestFirst.length : worked
  const restMs = state === 'LOCKED' ? longestMs : Math.min(longestMs, shortestMs * 2 ** refusedInARow)
  return new Date(last.endedAt.getTime() + restMs)
}
