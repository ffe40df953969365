import { randomBytes } from 'node:crypto'
import type { SimulatedClock } from '../clock/clock.ts'
import type { AppleId } from '../data/apple-ids.ts'

const DAY_MS = 86_400_000
const TRUST_DAYS = 30

/** A session, or trust in a browser, by its value. */
export interface KeptSession {
  what: 'session' | 'trust'
  value: string
  email: string
  endsAtMs: number
}

interface Kept {
  appleId: AppleId
  /** A new password ends everything that the old one opened. */
  password: string
  endsAtMs: number
}

/** Who is signed in, by the value of `myacinfo`, and which browsers are trusted, by the value of `DES…`. */
export class WebSessions {
  /** How long a session lives. Apple states nothing; users report six hours to thirty days. */
  sessionDays = TRUST_DAYS
  /** Told of each session and each trust that begins. */
  onKept: (kept: KeptSession) => void = () => undefined
  private readonly sessions = new Map<string, Kept>()
  private readonly trusted = new Map<string, Kept>()
  private readonly clock: SimulatedClock

  constructor(clock: SimulatedClock) {
    this.clock = clock
  }

  /** Signs somebody in; the value of `myacinfo`. */
  open(appleId: AppleId): string {
    return this.begin('session', appleId, this.sessionDays, `DAWTKN${randomBytes(24).toString('hex')}`)
  }

  /** Trusts a browser; the value of its `DES…` cookie. */
  trust(appleId: AppleId): string {
    return this.begin(
      'trust',
      appleId,
      TRUST_DAYS,
      `HSARMTKNSRVX${randomBytes(18).toString('base64url')}==SRVT`,
    )
  }

  find(myacinfo: string | undefined): AppleId | null {
    return this.holder(this.sessions, myacinfo)
  }

  /** The cookie has to come in double quotes, as it was met. */
  isTrusted(appleId: AppleId, quoted: string | undefined): boolean {
    const [, value] = /^"(.*)"$/.exec(quoted ?? '') ?? []
    return this.holder(this.trusted, value) === appleId
  }

  /** Ends every session of somebody at once; trust in browsers too, if so wanted. How many sessions there were. */
  end(appleId: AppleId, { andTrust }: { andTrust: boolean }): number {
    if (andTrust) drop(this.trusted, appleId)
    return drop(this.sessions, appleId)
  }

  /** Has what began before begin again, until its old end. */
  keep({ what, value, endsAtMs }: KeptSession, appleId: AppleId): void {
    const where = what === 'session' ? this.sessions : this.trusted
    where.set(value, { appleId, password: appleId.password, endsAtMs })
  }

  private begin(what: KeptSession['what'], appleId: AppleId, days: number, value: string): string {
    const kept = { what, value, email: appleId.email, endsAtMs: this.clock.nowMs() + days * DAY_MS }
    this.keep(kept, appleId)
    this.onKept(kept)
    return value
  }

  private holder(where: Map<string, Kept>, value: string | undefined): AppleId | null {
    const kept = where.get(value ?? '')
    if (kept === undefined || kept.endsAtMs <= this.clock.nowMs()) return null
    return kept.password === kept.appleId.password ? kept.appleId : null
  }
}

function drop(from: Map<string, Kept>, appleId: AppleId): number {
  const mine = [...from].filter(([, kept]) => kept.appleId === appleId)
  for (const [value] of mine) from.delete(value)
  return mine.length
}
