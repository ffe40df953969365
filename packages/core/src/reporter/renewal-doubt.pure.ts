import type { Access } from '../integrations/state.pure.ts'
import type { Reason } from '../problems/apple-failure.ts'

/** Refusals of a token that a password for apps can make good. */
const tokenEnded: readonly string[] = ['TOKEN_EXPIRED', 'TOKEN_REPLACED', 'TOKEN_REFUSED']

/** Whether a new token would end this. */
export const endsWithNewToken = (code: string): boolean => tokenEnded.includes(code)

/** What a look at a token found. */
export interface TokenVerdict {
  access: Extract<Access, 'OPEN' | 'LIMITED' | 'SHUT'>
  reason: Reason | null
}

/**
 * What the password behind a token adds to what was found of the token (AV-10): revoked, the token works until its last day
 * and then nothing renews it; where the token has ended too, it is the password that has to be made anew.
 */
export function withPassword(
  verdict: TokenVerdict,
  password: 'NONE' | 'REVOKED' | 'UNKNOWN' | 'LIVES',
  { before, expiresOn }: { before: string | null; expiresOn: string | null },
): TokenVerdict {
  if (verdict.reason && endsWithNewToken(verdict.reason.code))
    return password === 'REVOKED' ? { ...verdict, reason: { code: 'PASSWORD_REVOKED', params: {} } } : verdict
  if (verdict.reason) return verdict
  const doubted = password === 'REVOKED' || (password === 'UNKNOWN' && before === 'CANNOT_RENEW')
  if (!doubted) return verdict
  return { access: 'LIMITED', reason: { code: 'CANNOT_RENEW', params: expiresOn ? { expiresOn } : {} } }
}
