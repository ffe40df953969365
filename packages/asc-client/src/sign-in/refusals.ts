import { SignInProblem, type SignInStep } from './sign-in-error.ts'

/** Apple's numbers. Undocumented: where public clients disagree, the one that blames the password. */
const BY_CODE: Readonly<Record<string, SignInProblem>> = {
  '-20101': SignInProblem.PASSWORD_REFUSED,
  '-20283': SignInProblem.PASSWORD_REFUSED,
  '-20751': SignInProblem.PASSWORD_REFUSED,
  '-22406': SignInProblem.PASSWORD_REFUSED,
  '-20209': SignInProblem.ACCOUNT_LOCKED,
  '-20210': SignInProblem.ACCOUNT_INACTIVE,
  '-22320': SignInProblem.FEDERATED,
  '-21669': SignInProblem.CODE_WRONG,
  '-22979': SignInProblem.RESEND_LIMIT,
  '-22981': SignInProblem.RESEND_LIMIT,
  '-22982': SignInProblem.CODES_BLOCKED,
  '-28248': SignInProblem.NUMBER_UNREACHABLE,
}

const BEHIND_A_SESSION: readonly SignInStep[] = ['SESSION', 'SWITCH', 'AGREEMENTS', 'ACCESS_KEY']

/** What a refusal means: by Apple's number, else by the status and the step. */
export function problemOf(said: {
  step: SignInStep
  status: number
  code: string | null
  json: unknown
}): SignInProblem {
  const { step, status, code } = said
  const known = code === null ? undefined : BY_CODE[code]
  if (known !== undefined) return known
  if (status === 429 || status === 408 || status >= 500) return SignInProblem.UNAVAILABLE
  if (status === 412) return promptOf(said.json)
  if (status === 423) return SignInProblem.CODES_BLOCKED
  if (BEHIND_A_SESSION.includes(step)) {
    if (status === 401) return SignInProblem.SESSION_ENDED
    return status === 403 ? SignInProblem.NOT_IN_A_TEAM : SignInProblem.UNEXPECTED
  }
  // Apple: 401 without a number is a session of the page that went stale (kei).
  if (status === 401 || status === 421) return SignInProblem.SIGN_IN_LOST
  return status === 403 ? SignInProblem.REFUSED : SignInProblem.UNEXPECTED
}

/** Apple: 412 asks for an acknowledgement, or, of an account without a second factor (`sa`), for that. */
function promptOf(json: unknown): SignInProblem {
  const authType = typeof json === 'object' && json !== null && 'authType' in json ? json.authType : null
  return authType === 'sa' || authType === 'non-sa'
    ? SignInProblem.NO_SECOND_FACTOR
    : SignInProblem.PROMPT_PENDING
}
