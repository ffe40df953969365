import { isRetryable } from './is-retryable.ts'
import type { AscErrorKind } from './kinds.ts'

/** Where a failure happened: the method and the path, never the query. */
export interface AscRequestName {
  method: 'GET' | 'POST'
  path: string
}

/** What every failure knows. `cause` is not part of `toJSON`. */
export interface AscFailure extends AscRequestName {
  message: string
  status: number | null
  code: string | null
  detail: string | null
  requestId: string | null
  retryAfterMs?: number | undefined
  cause?: unknown
}

/**
 * Base of everything that asking Apple can throw. `code` and `detail` are Apple's (or a code of
 * `AscLocalCode` where Apple said nothing), `requestId` is what Apple wants to be told in a support case,
 * `retryable` says whether the same request may succeed later by itself, `retryAfterMs` how long Apple asked
 * to wait. Holds neither token nor key nor query, so it may be logged and sent.
 */
export abstract class AscError extends Error {
  readonly kind: AscErrorKind
  readonly status: number | null
  readonly code: string | null
  readonly detail: string | null
  readonly requestId: string | null
  readonly retryable: boolean
  readonly retryAfterMs: number | undefined
  readonly method: AscRequestName['method']
  readonly path: string

  constructor(kind: AscErrorKind, failure: AscFailure) {
    super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause })
    this.name = new.target.name
    this.kind = kind
    this.status = failure.status
    this.code = failure.code
    this.detail = failure.detail
    this.requestId = failure.requestId
    this.retryable = isRetryable({ kind, status: failure.status, code: failure.code })
    this.retryAfterMs = failure.retryAfterMs
    this.method = failure.method
    this.path = failure.path
  }

  /** Everything that may be kept, without the cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, status, code, detail, requestId, retryable, retryAfterMs, method, path } =
      this
    return { name, message, kind, status, code, detail, requestId, retryable, retryAfterMs, method, path }
  }
}
