import type { AscRequestName } from '../errors/asc-error.ts'
import { AscError } from '../errors/asc-error.ts'
import { AscNotFoundError } from '../errors/errors.ts'
import { ReporterCode } from '../reporter/reporter-code.ts'
import { ReporterError } from '../reporter/reporter-error.ts'
import { AppleSignInError, SignInProblem } from '../sign-in/sign-in-error.ts'
import { absenceOf } from '../sales/absence.ts'

/** How one request ended. */
export interface RequestOutcome extends Pick<AscRequestName, 'path'> {
  /** Null where Apple answered what was asked; that there is no such report, or that a code was mistyped, is an answer. */
  error: AscError | ReporterError | AppleSignInError | null
  /** Until the headers were here; of a refusal, until it was read. */
  durationMs: number
}

/** Called for every request that ended; requests that were never sent are not told. */
export type OnOutcome = (outcome: RequestOutcome) => void

/** Asks, and tells how that ended. */
export async function told<Answer>(
  onOutcome: OnOutcome | undefined,
  { path }: Pick<AscRequestName, 'path'>,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const begunAt = performance.now()
  const tell = (error: RequestOutcome['error']) =>
    onOutcome?.({ path, error, durationMs: performance.now() - begunAt })
  try {
    const answer = await ask()
    tell(null)
    return answer
  } catch (error) {
    if (isFailure(error)) tell(isAnswer(error) ? null : error)
    throw error
  }
}

const reporterAnswers = new Set<number | null>([
  ReporterCode.NO_SALES,
  ReporterCode.NOT_YET,
  ReporterCode.NO_LONGER_KEPT,
  ReporterCode.VERSION_MISSING,
])

/** What Apple's sign-in does not say of whoever signs in: everything else is its answer to a person. */
const signInFaults = new Set<SignInProblem>([
  SignInProblem.UNAVAILABLE,
  SignInProblem.UNEXPECTED,
  SignInProblem.SESSION_ENDED,
  SignInProblem.ACCOUNT_LOCKED,
])

type Failure = NonNullable<RequestOutcome['error']>

const isFailure = (error: unknown): error is Failure =>
  error instanceof AscError || error instanceof ReporterError || error instanceof AppleSignInError

function isAnswer(error: Failure): boolean {
  if (error instanceof ReporterError) return reporterAnswers.has(error.code)
  if (error instanceof AppleSignInError) return !signInFaults.has(error.problem)
  return error instanceof AscNotFoundError && absenceOf(error) !== null
}
