import { SignInProblem, type AppleSignInError } from '@gatehouse/asc-client'
import type { Reason } from '../problems/apple-failure.ts'
import type { ReasonCode } from '../problems/reasons.ts'

const codes: Record<SignInProblem, ReasonCode> = {
  PASSWORD_REFUSED: 'SIGN_IN_REFUSED',
  REFUSED: 'SIGN_IN_REFUSED',
  ACCOUNT_LOCKED: 'ACCOUNT_LOCKED',
  ACCOUNT_INACTIVE: 'ACCOUNT_INACTIVE',
  FEDERATED: 'COMPANY_ACCOUNT',
  MANAGED: 'MANAGED_ACCOUNT',
  SECURITY_KEY: 'SECURITY_KEY_ONLY',
  TWO_STEP: 'TWO_STEP_ONLY',
  NO_SECOND_FACTOR: 'NO_SECOND_FACTOR',
  PROMPT_PENDING: 'APPLE_PROMPT',
  CODE_WRONG: 'CODE_WRONG',
  CODES_BLOCKED: 'CODES_BLOCKED',
  RESEND_LIMIT: 'CODE_NOT_RESENT',
  NUMBER_UNREACHABLE: 'PHONE_NOT_SERVED',
  SIGN_IN_LOST: 'SIGN_IN_LOST',
  SESSION_ENDED: 'SESSION_ENDED',
  NOT_IN_A_TEAM: 'NOT_IN_A_TEAM',
  UNAVAILABLE: 'SIGN_IN_UNANSWERED',
  UNEXPECTED: 'SIGN_IN_CHANGED',
}

/** Why Apple's sign-in did not go on, as it is stored. */
export function signInReason({ problem, step, code }: AppleSignInError): Reason {
  const params = problem === 'UNAVAILABLE' || problem === 'UNEXPECTED' ? { step, number: code ?? '' } : {}
  return { code: codes[problem], params }
}

/**
 * Whether the engine may ask the same again by itself: where Apple did not answer, and counts nothing. It counts proofs of a
 * password; what became of one that it did not answer nobody knows.
 */
export const mayAskAgain = ({ retryable, step }: AppleSignInError): boolean => retryable && step !== 'PROOF'

const backToCode: readonly SignInProblem[] = [
  SignInProblem.CODE_WRONG,
  SignInProblem.RESEND_LIMIT,
  SignInProblem.NUMBER_UNREACHABLE,
]

/** Whether the sign-in goes on after this, with the code that was sent last, or another. */
export const keepsSignIn = ({ problem }: AppleSignInError): boolean => backToCode.includes(problem)
