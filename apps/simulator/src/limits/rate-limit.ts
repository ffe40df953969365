import { SlidingWindow } from './sliding-window.ts'

/** How many requests a key may make. The minute limit is one that Apple does not tell. */
export interface RateLimits {
  perHour: number
  perMinute: number
}

export const DEFAULT_LIMITS: RateLimits = { perHour: 3600, perMinute: 300 }

/** Requests a minute from one address, whatever their keys. Forum: bulk users met such a limit; its height is assumed. */
export const DEFAULT_ADDRESS_PER_MINUTE = 3000

/** What the limiter says about one request. */
export interface RateVerdict {
  allowed: boolean
  /** Value of `X-Rate-Limit`, as captured live: `user-hour-lim:3600;user-hour-rem:3599;`. */
  header: string
}

/** The limits in force; control changes them while requests run. */
export interface LimitSettings {
  byDefault: RateLimits
  byKey: Map<string, RateLimits>
  addressPerMinute: number
}

/** Counts the requests of keys and addresses in rolling windows. Refused requests do not count. */
export class RateLimiter {
  private readonly keys = new Map<string, { hour: SlidingWindow; minute: SlidingWindow }>()
  private readonly addresses = new Map<string, SlidingWindow>()
  private readonly settings: LimitSettings

  constructor(settings: LimitSettings) {
    this.settings = settings
  }

  admit(keyId: string, nowMs: number): RateVerdict {
    const limits = this.settings.byKey.get(keyId) ?? this.settings.byDefault
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

  admitAddress(address: string, nowMs: number): boolean {
    const window = this.addresses.get(address) ?? minuteWindow()
    this.addresses.set(address, window)
    if (window.count(nowMs) >= this.settings.addressPerMinute) return false
    window.add(nowMs)
    return true
  }

  forget(): void {
    this.keys.clear()
    this.addresses.clear()
  }

  private usageOf(keyId: string): { hour: SlidingWindow; minute: SlidingWindow } {
    const known = this.keys.get(keyId)
    if (known !== undefined) return known
    const made = { hour: new SlidingWindow(60, 60_000), minute: minuteWindow() }
    this.keys.set(keyId, made)
    return made
  }
}

function minuteWindow(): SlidingWindow {
  return new SlidingWindow(60, 1000)
}
