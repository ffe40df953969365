import type { Shutting } from '../data/changes.ts'
import { AGREEMENT_MISSING, ROLE_TOO_SMALL, teamNotFound, type AppleErrorEntry } from '../documents/errors.ts'
import type { FaultKind } from './fault.ts'

type Forbidding = (contentProviderId: string) => AppleErrorEntry

/** Each of Apple's 403, by the fault that makes it. */
const ENTRIES: ReadonlyMap<FaultKind, Forbidding> = new Map<FaultKind, Forbidding>([
  ['roleTooSmall', () => ROLE_TOO_SMALL],
  ['agreementMissing', () => AGREEMENT_MISSING],
  ['agreementOldWording', () => AGREEMENT_OLD_WORDING],
  ['membershipExpired', membershipExpired],
  ['teamNotFound', teamNotFound],
  ['forbiddenOther', () => ({ ...ROLE_TOO_SMALL, detail: 'Please select a team.' })],
])

/** Faults that answer 403. */
export const FORBIDDING: readonly FaultKind[] = [...ENTRIES.keys()]

/** The error entry of a 403, or null when the fault does not forbid. */
export function forbiddenBy(kind: FaultKind, contentProviderId: string): AppleErrorEntry | null {
  return ENTRIES.get(kind)?.(contentProviderId) ?? null
}

/** The 403 of an account that control has shut. */
export const CLOSURE_FAULT: Record<Shutting, FaultKind> = {
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
