/** Everything that can go wrong when somebody signs in to Apple, by what has to follow from it. */
export const SignInProblem = {
  /** Wrong Apple ID or password; a password for apps does not work here either. */
  PASSWORD_REFUSED: 'PASSWORD_REFUSED',
  ACCOUNT_LOCKED: 'ACCOUNT_LOCKED',
  ACCOUNT_INACTIVE: 'ACCOUNT_INACTIVE',
  /** A company signs this account in. */
  FEDERATED: 'FEDERATED',
  /** A company or a school manages this account. */
  MANAGED: 'MANAGED',
  /** Its second factor is a hardware key, which sends no code. */
  SECURITY_KEY: 'SECURITY_KEY',
  /** The old two-step verification with four digits. */
  TWO_STEP: 'TWO_STEP',
  NO_SECOND_FACTOR: 'NO_SECOND_FACTOR',
  /** Apple wants its person to accept something in a browser first. */
  PROMPT_PENDING: 'PROMPT_PENDING',
  CODE_WRONG: 'CODE_WRONG',
  /** Too many wrong codes; Apple takes none for a while. */
  CODES_BLOCKED: 'CODES_BLOCKED',
  /** No more codes are sent; the last one stays good. */
  RESEND_LIMIT: 'RESEND_LIMIT',
  NUMBER_UNREACHABLE: 'NUMBER_UNREACHABLE',
  /** The sign-in has to begin again. */
  SIGN_IN_LOST: 'SIGN_IN_LOST',
  /** Apple ended a session that was open. */
  SESSION_ENDED: 'SESSION_ENDED',
  NOT_IN_A_TEAM: 'NOT_IN_A_TEAM',
  /** Apple said no without saying why. */
  REFUSED: 'REFUSED',
  /** Apple is down, or asks to wait; the same may work later. */
  UNAVAILABLE: 'UNAVAILABLE',
  /** An answer of another shape than any that was met. */
  UNEXPECTED: 'UNEXPECTED',
} as const
export type SignInProblem = (typeof SignInProblem)[keyof typeof SignInProblem]

/** Which message it was. */
export type SignInStep =
  | 'PAGE'
  | 'FEDERATION'
  | 'OFFER'
  | 'PROOF'
  | 'CHALLENGE'
  | 'SEND_CODE'
  | 'ENTER_CODE'
  | 'TRUST'
  | 'SESSION'
  | 'SWITCH'
  | 'AGREEMENTS'
  | 'ACCESS_KEY'

/**
 * Thrown when Apple's sign-in did not go on. `code` is Apple's number (`-20101`), `status` the true one of the answer. Holds
 * neither password nor code nor cookie, so it may be logged.
 */
export class AppleSignInError extends Error {
  readonly problem: SignInProblem
  readonly step: SignInStep
  readonly status: number | null
  readonly code: string | null

  constructor(
    problem: SignInProblem,
    at: { step: SignInStep; status?: number | null; code?: string | null; cause?: unknown },
  ) {
    super(
      `Apple's sign-in stopped at ${at.step}: ${problem}`,
      at.cause === undefined ? undefined : { cause: at.cause },
    )
    this.name = 'AppleSignInError'
    this.problem = problem
    this.step = at.step
    this.status = at.status ?? null
    this.code = at.code ?? null
  }

  /** Whether the same message may be taken later by itself. */
  get retryable(): boolean {
    return this.problem === SignInProblem.UNAVAILABLE
  }
}
