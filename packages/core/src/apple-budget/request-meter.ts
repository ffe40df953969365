import type { RateLimitSeen } from '@gatehouse/asc-client'
import type { Deps } from '../deps.ts'
import type { Share } from './budget.pure.ts'
import { leaseLot, settleRequests, type Counted, type Lot, type Settled } from './lease-request.ts'

/** Pays for the requests of one piece of work, and hears what Apple answers. */
export interface RequestMeter {
  /** @throws {BudgetSpentError} where there is no room. */
  beforeRequest(): Promise<void>
  onRateLimit(seen: RateLimitSeen): Promise<void>
  /** Gives back what was taken and not made. To be called when the work has ended, whatever became of it. */
  close(): Promise<void>
  /** How many requests were made so far. */
  made(): number
}

/**
 * Takes requests out of the budgets `lotSize` at a time: work that makes many, a few side by side, asks the budgets once
 * for all of them. What Apple says is passed on with the next lot, a refusal at once. A lot of one is settled by itself.
 */
export function meterRequests(deps: Deps, of: Counted, share: Share, lotSize = 1): RequestMeter {
  let lot: Lot = { count: 0, takenAtMs: 0 }
  let [left, total] = [0, 0]
  let seenLast: RateLimitSeen | null = null
  let leasing: Promise<void> | null = null

  /** What became of the lot; then there is none. */
  const settled = (): Settled => {
    const spent =
      lotSize > 1 && lot.count > 0
        ? { takenAtMs: lot.takenAtMs, taken: lot.count, made: lot.count - left }
        : null
    const seen = seenLast
    lot = { count: 0, takenAtMs: 0 }
    left = 0
    seenLast = null
    return { spent, seen }
  }
  const lease = async () => {
    lot = await leaseLot(deps, of, share, lotSize, settled())
    left = lot.count
  }
  const close = () => settleRequests(deps, of, settled())
  return {
    beforeRequest: async () => {
      while (left === 0) await (leasing ??= lease().finally(() => (leasing = null)))
      left -= 1
      total += 1
    },
    onRateLimit: async (seen) => {
      seenLast = seen
      if (lotSize === 1 || seen.status === 429) await close()
    },
    close,
    made: () => total,
  }
}
