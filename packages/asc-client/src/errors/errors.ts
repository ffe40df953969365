import { AscError, type AscFailure } from './asc-error.ts'
import type { ForbiddenReason } from './forbidden.ts'
import { AscErrorKind } from './kinds.ts'

/**
 * Thrown when Apple refuses the token twice, the second time freshly signed, or when the key cannot sign at
 * all. Apple gives one code and one text for a wrong key, key id or issuer, a revoked key and a wrong clock.
 */
export class AscUnauthorizedError extends AscError {
  /**
   * Seconds by which our clock is ahead of Apple's `Date` header (negative: behind); null without the header.
   */
  readonly clockSkewSeconds: number | null

  constructor(failure: AscFailure & { clockSkewSeconds: number | null }) {
    super(AscErrorKind.UNAUTHORIZED, failure)
    this.clockSkewSeconds = failure.clockSkewSeconds
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), clockSkewSeconds: this.clockSkewSeconds }
  }
}

/** Thrown when Apple knows the key and still refuses: its role, an agreement, the membership, or the team. */
export class AscForbiddenError extends AscError {
  readonly reason: ForbiddenReason

  constructor(failure: AscFailure & { reason: ForbiddenReason }) {
    super(AscErrorKind.FORBIDDEN, failure)
    this.reason = failure.reason
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason }
  }
}

/** Thrown when Apple refuses a value of the request, such as a vendor number or a date. */
export class AscParameterError extends AscError {
  /** The parameter as Apple names it, for example `filter[vendorNumber]`; null where Apple names none. */
  readonly parameter: string | null
  readonly vendorNumberRefused: boolean

  constructor(failure: AscFailure & { parameter: string | null; vendorNumberRefused: boolean }) {
    super(AscErrorKind.PARAMETER, failure)
    this.parameter = failure.parameter
    this.vendorNumberRefused = failure.vendorNumberRefused
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), parameter: this.parameter, vendorNumberRefused: this.vendorNumberRefused }
  }
}

/** Thrown when Apple has nothing at the address and does not say in known words why. */
export class AscNotFoundError extends AscError {
  constructor(failure: AscFailure) {
    super(AscErrorKind.NOT_FOUND, failure)
  }
}

/**
 * Thrown when Apple asks to slow down; `retryAfterMs` is set where Apple said for how long, which is rare.
 */
export class AscRateLimitedError extends AscError {
  constructor(failure: AscFailure) {
    super(AscErrorKind.RATE_LIMITED, failure)
  }
}

/** Thrown when Apple's side fails (5xx), with JSON, with a page of HTML, or with nothing. */
export class AscServerError extends AscError {
  constructor(failure: AscFailure) {
    super(AscErrorKind.SERVER, failure)
  }
}

/** Thrown when no whole answer arrives: no connection, nothing within the time, or a body that breaks off. */
export class AscNetworkError extends AscError {
  constructor(failure: AscFailure) {
    super(AscErrorKind.NETWORK, failure)
  }
}

/** Thrown when an answer arrives that is not what this request is documented to have; `detail` says where. */
export class AscProtocolError extends AscError {
  constructor(failure: AscFailure) {
    super(AscErrorKind.PROTOCOL, failure)
  }
}
