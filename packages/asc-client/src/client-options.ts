import type { AscCredential, PurchaseKey } from './credential.ts'
import type { AscRequestName } from './errors/asc-error.ts'
import { createTokenSource, type TokenSource } from './token.ts'
import type { PipelineOptions } from './transport/pipeline.ts'
import type { RateLimitSeen } from './transport/rate-limit.ts'
import type { OnOutcome } from './transport/told.ts'

/** How Apple is talked to. */
export interface ConnectionOptions {
  /** `https://api.appstoreconnect.apple.com`, or where a simulator listens. */
  baseUrl: string
  /** The clock that dates tokens; the machine's unless given. */
  now?: () => Date
  /** Default `gatehouse`. */
  userAgent?: string
  /** Longest silence, before the headers and between two pieces of a body; default 30,000. */
  timeoutMs?: number
  /** How long to wait before a refused token is tried anew; default 1,000. */
  tokenRefreshDelayMs?: number
  /** Ends whatever runs; calls then reject with its reason. */
  signal?: AbortSignal
  /**
   * The seam of the budget: called before each request, also for each page; what it throws stops the request.
   */
  beforeRequest?: (request: AscRequestName) => Promise<void> | void
  /** Called for every answer with what it says of the budget left, and waited for; what it throws ends the request. */
  onRateLimit?: (seen: RateLimitSeen) => Promise<void> | void
  /** Called for every answer that is dated, with the seconds by which our clock is ahead of Apple's (negative: behind). */
  onClock?: (skewSeconds: number) => void
  /** Called for every request that ended, well or not; one whose token had to be replaced counts once. */
  onOutcome?: OnOutcome | undefined
}

/** As which credential App Store Connect is talked to, and how. */
export interface AscClientOptions extends ConnectionOptions {
  credential: AscCredential
}

/** What the pipeline needs, with its defaults; nothing is sent or checked by that. */
export const pipelineOf = (
  options: ConnectionOptions,
  credential: AscCredential | PurchaseKey,
): PipelineOptions => pipelineWith(options, createTokenSource(credential, options.now ?? (() => new Date())))

/** The same with tokens from elsewhere. */
export function pipelineWith(options: ConnectionOptions, tokens: TokenSource): PipelineOptions {
  return {
    baseUrl: options.baseUrl,
    tokens,
    now: options.now ?? (() => new Date()),
    userAgent: options.userAgent ?? 'gatehouse',
    timeoutMs: options.timeoutMs ?? 30_000,
    tokenRefreshDelayMs: options.tokenRefreshDelayMs ?? 1_000,
    signal: options.signal,
    beforeRequest: options.beforeRequest,
    onRateLimit: options.onRateLimit,
    onClock: options.onClock,
    onOutcome: options.onOutcome,
  }
}
