import type { Access } from '../integrations/state.pure.ts'
import type { Reason } from '../problems/apple-failure.ts'

/** Refusals of a token that a new one ends. */
const tokenEnded: readonly string[] = ['TOKEN_EXPIRED', 'TOKEN_REPLACED', 'TOKEN_REFUSED']

/** Whether a new token would end this. */
export const endsWithNewToken = (code: string): boolean => tokenEnded.includes(code)

/** What is known of that which makes the next token: a password for apps, or a sign-in. */
export type Renewal =
  /** NONE: nothing is kept that could make one. UNKNOWN: Apple did not answer, or its limits leave no room. */
  | { kind: 'NONE' | 'UNKNOWN' | 'LIVES' }
  /** Apple takes it no longer; what has to be made anew once the token has ended too. */
  | { kind: 'GONE'; reason: Reason }

/** What a look at a token found. */
export interface TokenVerdict {
  access: Extract<Access, 'OPEN' | 'LIMITED' | 'SHUT'>
  reason: Reason | null
}

/**
 * What that which makes the next token adds to what was found of the token (AV-10): gone, the token works until its last
 * day and then nothing renews it; where the token has ended too, it is the password or the sign-in that has to be made
 * anew. `before` is why access was limited until now; null where it was not.
 */
export function withRenewal(
  verdict: TokenVerdict,
  renewal: Renewal,
  { before, expiresOn }: { before: Reason | null; expiresOn: string | null },
): TokenVerdict {
  if (verdict.reason && endsWithNewToken(verdict.reason.code))
    return renewal.kind === 'GONE' ? { ...verdict, reason: renewal.reason } : verdict
  if (verdict.reason) return verdict
  if (renewal.kind === 'GONE') {
    const { code, params } = renewal.reason
    const until = expiresOn ? { expiresOn } : {}
    return {
      access: 'LIMITED',
      reason: { code: 'CANNOT_RENEW', params: { ...params, ...until, gone: code } },
    }
  }
  const doubted = renewal.kind === 'UNKNOWN' && before?.code === 'CANNOT_RENEW'
  return doubted ? { access: 'LIMITED', reason: before } : verdict
}
