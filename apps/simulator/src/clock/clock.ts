/** What the control plane shows of the clock. */
export interface ClockReading {
  /** The simulated instant, ISO. */
  now: string
  frozen: boolean
  apiSkewSeconds: number
}

/**
 * Two clocks in one. The data clock moves reports, publication and expiries and can be set, advanced or
 * frozen. The API clock (tokens, the `Date` header, rate limits) stays at real time plus a skew of its
 * own: otherwise moving a month on would make every token stale.
 */
export class SimulatedClock {
  private offsetMs: number
  private frozenAtMs: number | null = null
  private apiSkewMs = 0

  constructor(startAt?: Date) {
    this.offsetMs = startAt === undefined ? 0 : startAt.getTime() - Date.now()
  }

  nowMs(): number {
    return this.frozenAtMs ?? Date.now() + this.offsetMs
  }

  /** How far it is from real time. */
  get aheadMs(): number {
    return this.nowMs() - Date.now()
  }

  apiNowMs(): number {
    return Date.now() + this.apiSkewMs
  }

  set(nowMs: number): void {
    this.offsetMs = nowMs - Date.now()
    if (this.frozenAtMs !== null) this.frozenAtMs = nowMs
  }

  advance(byMs: number): void {
    this.set(this.nowMs() + byMs)
  }

  freeze(frozen: boolean): void {
    if (frozen) this.frozenAtMs = this.nowMs()
    else if (this.frozenAtMs !== null) {
      const resumeAtMs = this.frozenAtMs
      this.frozenAtMs = null
      this.set(resumeAtMs)
    }
  }

  skewApi(seconds: number): void {
    this.apiSkewMs = seconds * 1000
  }

  reading(): ClockReading {
    return {
      now: new Date(this.nowMs()).toISOString(),
      frozen: this.frozenAtMs !== null,
      apiSkewSeconds: this.apiSkewMs / 1000,
    }
  }
}
