import type { Gauges } from '@gatehouse/core'

/** Counting the whole ledger takes a while, so scrapers that come often are told the same numbers for this long. */
const keptMs = 30_000

/** Counts at most twice a minute; null while Postgres does not answer. */
export function keepGauges(read: () => Promise<Gauges>): () => Promise<Gauges | null> {
  let last: { at: number; gauges: Promise<Gauges | null> } | null = null
  return () => {
    if (last === null || Date.now() - last.at > keptMs)
      last = {
        at: Date.now(),
        gauges: read().catch(() => {
          last = null
          return null
        }),
      }
    return last.gauges
  }
}
