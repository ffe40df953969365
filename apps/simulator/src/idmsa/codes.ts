import type { AppleId } from '../data/apple-ids.ts'
import type { SimulatedClock } from '../clock/clock.ts'
import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { SignInError } from './sign-in-error.ts'

/** Where a code was sent: to the devices, or to one number as a text or a call. */
export type Route = { to: 'DEVICES' } | { to: 'PHONE'; phoneId: number; mode: 'sms' | 'voice' }

/** A code that Apple sent to somebody. */
export interface SentCode {
  email: string
  /** `devices`, or the number. */
  to: string
  how: 'push' | 'sms' | 'voice'
  code: string
  /** The simulated instant, ISO. */
  at: string
  state: 'NEWEST' | 'RETIRED' | 'USED'
}

/** How often codes were asked for and missed in one sign-in. */
export interface CodeBook {
  newest: { sent: SentCode; route: Route; sentAtMs: number } | null
  sentByRequest: number
  wrong: number
}

/** Apple's limits in one sign-in. */
const CODE_LIMITS = { wrong: 5, requested: 3, lifetimeMinutes: 10, blockMinutes: 15 } as const
const KEPT_CODES = 200
const MINUTE_MS = 60_000

/** Sends codes and takes them, and keeps what was sent for the page that plays the phone. */
export class Codes {
  /** The code that is sent next, where control has chosen it. */
  next: string | null = null
  private readonly sent: SentCode[] = []
  private readonly blockedUntilMs = new Map<string, number>()
  private readonly clock: SimulatedClock
  private readonly draw: Draw

  constructor(seed: string, clock: SimulatedClock) {
    this.clock = clock
    this.draw = new Draw(hashOf(seed, 'codes'))
  }

  newBook(): CodeBook {
    return { newest: null, sentByRequest: 0, wrong: 0 }
  }

  /** Codes sent to somebody, or to anybody; newest first. */
  list(email: string | null): SentCode[] {
    return this.sent.filter((each) => email === null || each.email === email).toReversed()
  }

  isBlocked({ email }: AppleId): boolean {
    return (this.blockedUntilMs.get(email) ?? 0) > this.clock.nowMs()
  }

  /** Sends a code; the one before it in this sign-in is worth nothing from now on. */
  send(book: CodeBook, appleId: AppleId, route: Route): void {
    if (book.newest !== null) book.newest.sent.state = 'RETIRED'
    const phone =
      route.to === 'PHONE' ? appleId.signIn.phones.find(({ id }) => id === route.phoneId) : undefined
    const sentAtMs = this.clock.nowMs()
    const sent: SentCode = {
      email: appleId.email,
      to: phone?.number ?? 'devices',
      how: route.to === 'PHONE' ? route.mode : 'push',
      code: this.next ?? String(this.draw.integer(0, 999_999)).padStart(6, '0'),
      at: new Date(sentAtMs).toISOString(),
      state: 'NEWEST',
    }
    this.next = null
    book.newest = { sent, route, sentAtMs }
    this.sent.push(sent)
    if (this.sent.length > KEPT_CODES) this.sent.shift()
  }

  /** Somebody asks for a text or a call. @throws {SignInError} when Apple sends no more. */
  request(book: CodeBook, appleId: AppleId, route: Route, body: Record<string, unknown>): void {
    const { throttle } = appleId.signIn
    if (throttle === 'NUMBER_UNREACHABLE') throw new SignInError(400, '-28248', { body })
    if (this.isBlocked(appleId)) throw new SignInError(423, null, { body })
    if (throttle === 'RESEND_LIMIT' || book.sentByRequest >= CODE_LIMITS.requested)
      throw new SignInError(423, '-22979', { body })
    book.sentByRequest += 1
    this.send(book, appleId, route)
  }

  /** Takes a code that came by this route. @throws {SignInError} -21669 for a wrong one, -22982 after too many */
  take(book: CodeBook, appleId: AppleId, route: Route, code: string): void {
    if (this.isBlocked(appleId)) throw new SignInError(400, '-22982')
    const { newest } = book
    const isRight =
      newest !== null &&
      newest.sent.state === 'NEWEST' &&
      newest.sent.code === code &&
      isSameRoute(newest.route, route) &&
      this.clock.nowMs() - newest.sentAtMs <= CODE_LIMITS.lifetimeMinutes * MINUTE_MS
    if (isRight) {
      newest.sent.state = 'USED'
      return
    }
    book.wrong += 1
    if (book.wrong >= CODE_LIMITS.wrong)
      this.blockedUntilMs.set(appleId.email, this.clock.nowMs() + CODE_LIMITS.blockMinutes * MINUTE_MS)
    throw new SignInError(400, '-21669')
  }
}

/** A texted code fails on the route of the devices, and the other way round; text and call are the same route. */
function isSameRoute(left: Route, right: Route): boolean {
  if (left.to === 'DEVICES' || right.to === 'DEVICES') return left.to === right.to
  return left.phoneId === right.phoneId
}
