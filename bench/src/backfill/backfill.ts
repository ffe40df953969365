import { setTimeout } from 'node:timers/promises'
import type { BackfillInput } from '@gatehouse/contracts'
import type { Work } from '@gatehouse/core'
import { rounded, timed, type Bench, type Size } from '../bench.ts'
import { buildAgency, type Limits } from './agency.ts'

interface Sizing {
  providers: number
  days: number
  limits: Limits
}

const sizes: Record<Size, Sizing> = {
  smoke: { providers: 2, days: 32, limits: { perHour: 3_600, perMinute: 300, addressPerMinute: 3_000 } },
  // The limit is one that nobody has told us, and lower than where learning begins.
  short: { providers: 4, days: 60, limits: { perHour: 3_600, perMinute: 40, addressPerMinute: 3_000 } },
  full: { providers: 20, days: 365, limits: { perHour: 3_600, perMinute: 300, addressPerMinute: 3_000 } },
}

/**
 * Brings days of several providers home at once, against the time that Apple's limits alone would take, less the tenth
 * kept for people. The order of the workflow without the engine: what is measured is the budget and what it feeds.
 */
export const backfill: Bench = async (size, ground) => {
  const { providers, days, limits } = sizes[size]
  const agency = await buildAgency(ground, { providers, days, limits })
  try {
    const tookMs = await timed(() =>
      Promise.all(agency.backfills.map((input) => bringHome(agency.work, input))),
    )
    const { requests, refused, home } = await agency.seen()
    const limitMs = limitsAlone({ providers, days, limits })
    const ratio = limitMs === 0 ? 1 : rounded(limitMs / tookMs)
    const seconds = (ms: number) => Math.round(ms / 100) / 10
    return {
      rows: [
        {
          providers,
          'days each': days,
          'files home': home,
          requests,
          refused,
          'limits alone, s': seconds(limitMs),
          'took, s': seconds(tookMs),
          ratio,
        },
      ],
      ratios: { ofLimits: ratio, answered: rounded((requests - refused) / requests) },
    }
  } finally {
    await agency.close()
  }
}

/** The first requests go at once; whoever comes after a full window waits for it to pass. */
function limitsAlone({ providers, days, limits }: Sizing): number {
  const ofWork = (limit: number) => Math.floor(limit * 0.9)
  const windows = (count: number, limit: number) => Math.floor((count - 1) / ofWork(limit))
  const minutes = Math.max(
    windows(days, limits.perMinute),
    windows(days * providers, limits.addressPerMinute),
  )
  return Math.max(minutes * 60_000, windows(days, limits.perHour) * 3_600_000)
}

async function bringHome(work: Work, input: BackfillInput): Promise<void> {
  for (;;) {
    const { done, deliveryIds, ...batch } = await work.leaseDeliveries(input)
    if (done) return
    const lot = { ...input, deliveryIds }
    const { retryInMs, failedIds } =
      deliveryIds.length > 0 ? await work.fetchDeliveries(lot) : { retryInMs: batch.retryInMs, failedIds: [] }
    if (failedIds.length > 0) throw new Error(`${failedIds.length} files did not come`)
    if (retryInMs > 0) await setTimeout(retryInMs)
  }
}
