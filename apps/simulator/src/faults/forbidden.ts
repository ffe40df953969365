import type { Closure } from '../data/changes.ts'
import { AGREEMENT_MISSING, ROLE_TOO_SMALL, teamNotFound, type AppleErrorEntry } from '../documents/errors.ts'
import type { FaultKind } from './fault.ts'

/** Each of Apple's 403, by the fault that makes it. */
export function forbiddenBy(kind: FaultKind, contentProviderId: string): AppleErrorEntry | null {
  switch (kind) {
    case 'roleTooSmall':
      return ROLE_TOO_SMALL
    case 'agreementMissing':
      return AGREEMENT_MISSING
    case 'agreementOldWording':
      return AGREEMENT_OLD_WORDING
    case 'membershipExpired':
      return membershipExpired(contentProviderId)
    case 'teamNotFound':
      return teamNotFound(contentProviderId)
    case 'forbiddenOther':
      return { ...ROLE_TOO_SMALL, detail: 'Please select a team.' }
    default:
      return null
  }
}

/** Faults that answer 403. */
export const FORBIDDING: readonly FaultKind[] = [
  'roleTooSmall',
  'agreementMissing',
  'agreementOldWording',
  'membershipExpired',
  'teamNotFound',
  'forbiddenOther',
]

/** The 403 of an account that control has shut. */
export const CLOSURE_FAULT: Record<Closure, FaultKind> = {
  AGREEMENT_MISSING: 'agreementMissing',
  AGREEMENT_OLD_WORDING: 'agreementOldWording',
  MEMBERSHIP_EXPIRED: 'membershipExpired',
  TEAM_NOT_FOUND: 'teamNotFound',
}

const AGREEMENT_OLD_WORDING: AppleErrorEntry = {
  status: 403,
  code: 'FORBIDDEN',
  title: 'Access Unavailable',
  detail: 'To access this resource, the Account Holder must agree to latest Program License Agreement.',
}

function membershipExpired(contentProviderId: string): AppleErrorEntry {
  return {
    ...ROLE_TOO_SMALL,
    detail: `Team ID: '${contentProviderId}' is not associated with an active membership. To check your teams membership status, sign in your account on the developer website. https://developer.apple.com/account/`,
  }
}
