import {
  AscError,
  AscForbiddenError,
  AscLocalCode,
  AscParameterError,
  AscUnauthorizedError,
  ReporterCode,
  ReporterError,
} from '@gatehouse/asc-client'
import { VaultError } from '../vault/vault.ts'
import { CannotAskAppleError } from './cannot-ask-apple.ts'
import type { ReasonCode, ReasonParams } from './reasons.ts'

/** Why Apple's answer shuts something, in our words. */
export interface Reason {
  code: ReasonCode
  params: ReasonParams
}

/** Apple says so when our clock is further off than this; a token is back-dated by a minute. */
export const tolerableSkewSeconds = 45

/**
 * What a final answer of Apple's means; null for one that may be different next time (then it is the workflow's to
 * try again) and for whatever is not Apple's answer. `worked` says whether this credential was accepted before.
 */
export function reasonOf(
  error: unknown,
  asked: { capability: string; vendorNumber?: string; worked: boolean },
): Reason | null {
  if (error instanceof CannotAskAppleError) return { code: error.code, params: {} }
  if (error instanceof VaultError)
    return { code: error.code === 'SEAL_KEY_MISSING' ? error.code : 'KEY_UNUSABLE', params: {} }
  if (error instanceof ReporterError) return error.retryable ? null : refusedByReporter(error, asked)
  if (error instanceof AscUnauthorizedError) return unauthorised(error, asked.worked)
  if (error instanceof AscForbiddenError) return forbidden(error, asked.capability)
  if (error instanceof AscParameterError && error.vendorNumberRefused) {
    return { code: 'VENDOR_NUMBER_REFUSED', params: { vendorNumber: asked.vendorNumber ?? '' } }
  }
  if (error instanceof AscError && !error.retryable)
    return { code: 'REFUSED_BY_APPLE', params: { detail: error.detail ?? '' } }
  return null
}

/** Apple: Reporter guide, "Errors". */
function refusedByReporter(
  { code, words }: ReporterError,
  { worked, vendorNumber }: { worked: boolean; vendorNumber?: string },
): Reason {
  switch (code) {
    case ReporterCode.TOKEN_EXPIRED:
      return { code: 'TOKEN_EXPIRED', params: {} }
    case ReporterCode.TOKEN_INVALID:
    case ReporterCode.TOKEN_NOT_ACCEPTED:
    case ReporterCode.TOKEN_MISSING:
      return { code: worked ? 'TOKEN_REPLACED' : 'TOKEN_REFUSED', params: {} }
    case ReporterCode.PASSWORD_REFUSED:
    case ReporterCode.PASSWORD_MISSING:
      return { code: worked ? 'PASSWORD_REVOKED' : 'PASSWORD_REFUSED', params: {} }
    case ReporterCode.ACCOUNT_REFUSED:
    case ReporterCode.ACCOUNT_UNKNOWN:
      return { code: 'USER_REMOVED', params: {} }
    case ReporterCode.VENDOR_REFUSED:
    case ReporterCode.FINANCE_VENDOR_REFUSED:
      return {
        code: worked ? 'VENDOR_REMOVED' : 'VENDOR_NUMBER_REFUSED',
        params: { vendorNumber: vendorNumber ?? '' },
      }
    default:
      return { code: 'REFUSED_BY_APPLE', params: { detail: words } }
  }
}

function unauthorised(error: AscUnauthorizedError, worked: boolean): Reason {
  if (error.code === AscLocalCode.PRIVATE_KEY_UNREADABLE) return { code: 'KEY_UNUSABLE', params: {} }
  const skew = Math.abs(error.clockSkewSeconds ?? 0)
  if (skew > tolerableSkewSeconds) return { code: 'CLOCK_SKEW', params: { seconds: Math.round(skew) } }
  return { code: worked ? 'KEY_REVOKED' : 'KEY_REFUSED', params: {} }
}

function forbidden(error: AscForbiddenError, capability: string): Reason {
  if (error.reason === 'ROLE_INSUFFICIENT') return { code: 'ROLE_INSUFFICIENT', params: { capability } }
  if (error.reason === 'OTHER') return { code: 'REFUSED_BY_APPLE', params: { detail: error.detail ?? '' } }
  return { code: error.reason, params: {} }
}
