import { SlidingWindow } from './sliding-window.ts'

/** How many requests a key may make. The minute limit is one that Apple does not tell. */
export interface RateLimits {
  perHour: number
  perMinute: number
}

export const DEFAULT_LIMITS: RateLimits = { perHour: 3600, perMinute: 300 }

/** What the limiter says about one request. */
export interface RateVerdict {
  allowed: boolean
  /** Value of `X-Rate-Limit`, as captured live: `user-hour-lim:3600;user-hour-rem:3599;`. */
  header: string
}

/** Counts each key's requests in a rolling hour and a rolling minute. Refused requests do not count. */
export class RateLimiter {
  private readonly usage = new Map<string, { hour: SlidingWindow; minute: SlidingWindow }>()
  private readonly limitsOf: (keyId: string) => RateLimits

  constructor(limitsOf: (keyId: string) => RateLimits) {
    this.limitsOf = limitsOf
  }

  admit(keyId: string, nowMs: number): RateVerdict {
    const limits = this.limitsOf(keyId)
    const { hour, minute } = this.usageOf(keyId)
    const hourLeft = limits.perHour - hour.count(nowMs)
    const allowed = hourLeft > 0 && minute.count(nowMs) < limits.perMinute
    if (allowed) {
      hour.add(nowMs)
      minute.add(nowMs)
    }
    const left = Math.max(0, allowed ? hourLeft - 1 : hourLeft)
    return { allowed, header: `user-hour-lim:${limits.perHour};user-hour-rem:${left};` }
  }

  forget(): void {
    this.usage.clear()
  }

  private usageOf(keyId: string): { hour: SlidingWindow; minute: SlidingWindow } {
    const known = this.usage.get(keyId)
    if (known !== undefined) return known
    const made = { hour: new SlidingWindow(60, 60_000), minute: new SlidingWindow(60, 1000) }
    this.usage.set(keyId, made)
    return made
  }
}
