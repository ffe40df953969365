import { type AppleProblem, hasCode, says } from './apple-problem.ts'

/** Why a known key is refused, and with it who can mend it. */
export const ForbiddenReason = {
  /** An agreement waits to be accepted; the whole account is shut until the Account Holder does. */
  AGREEMENT_REQUIRED: 'AGREEMENT_REQUIRED',
  /** The key's role is too small for this endpoint; an Admin can make another key. */
  ROLE_INSUFFICIENT: 'ROLE_INSUFFICIENT',
  /** The developer membership has lapsed; the Account Holder can renew it. */
  MEMBERSHIP_EXPIRED: 'MEMBERSHIP_EXPIRED',
  /** Apple finds no developer team behind the account. */
  TEAM_NOT_FOUND: 'TEAM_NOT_FOUND',
  /** In words not seen before: show Apple's text. */
  OTHER: 'OTHER',
} as const
export type ForbiddenReason = (typeof ForbiddenReason)[keyof typeof ForbiddenReason]

interface Rule {
  reason: ForbiddenReason
  code: string
  /** Lower case; absent where the code alone decides. */
  phrase?: string
}

/**
 * Apple gives one code to most refusals, so its words decide; they are observed, not documented. The rows are
 * tried in order, those that shut the whole account first.
 */
const RULES: readonly Rule[] = [
  { reason: 'AGREEMENT_REQUIRED', code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED' },
  { reason: 'AGREEMENT_REQUIRED', code: 'FORBIDDEN', phrase: 'agree to latest program license agreement' },
  {
    reason: 'AGREEMENT_REQUIRED',
    code: 'FORBIDDEN',
    phrase: 'agree to the latest program license agreement',
  },
  {
    reason: 'MEMBERSHIP_EXPIRED',
    code: 'FORBIDDEN_ERROR',
    phrase: 'is not associated with an active membership',
  },
  {
    reason: 'TEAM_NOT_FOUND',
    code: 'FORBIDDEN_ERROR',
    phrase: 'unable to find a team with the given content provider id',
  },
  {
    reason: 'ROLE_INSUFFICIENT',
    code: 'FORBIDDEN_ERROR',
    phrase: 'api key in use does not allow this request',
  },
]

/** Reads the reason out of Apple's error document; unknown words, or none, are OTHER. */
export function forbiddenReason(problems: readonly AppleProblem[]): {
  reason: ForbiddenReason
  problem: AppleProblem | null
} {
  for (const rule of RULES) {
    const problem = problems.find(
      (each) => hasCode(each, rule.code) && (!rule.phrase || says(each, rule.phrase)),
    )
    if (problem) return { reason: rule.reason, problem }
  }
  return { reason: ForbiddenReason.OTHER, problem: problems[0] ?? null }
}
