import type { AscRequestName } from '../errors/asc-error.ts'
import { AscError } from '../errors/asc-error.ts'
import { AscNotFoundError } from '../errors/errors.ts'
import { ReporterCode } from '../reporter/reporter-code.ts'
import { ReporterError } from '../reporter/reporter-error.ts'
import { absenceOf } from '../sales/absence.ts'

/** How one request ended. */
export interface RequestOutcome extends AscRequestName {
  /** Null where Apple answered what was asked; that there is no such report is an answer. */
  error: AscError | ReporterError | null
  /** Until the headers were here; of a refusal, until it was read. */
  durationMs: number
}

/** Called for every request that ended; requests that were never sent are not told. */
export type OnOutcome = (outcome: RequestOutcome) => void

/** Asks, and tells how that ended. */
export async function told<Answer>(
  onOutcome: OnOutcome | undefined,
  name: AscRequestName,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const begunAt = performance.now()
  const tell = (error: RequestOutcome['error']) =>
    onOutcome?.({ ...name, error, durationMs: performance.now() - begunAt })
  try {
    const answer = await ask()
    tell(null)
    return answer
  } catch (error) {
    if (error instanceof AscError || error instanceof ReporterError) tell(isAnswer(error) ? null : error)
    throw error
  }
}

const reporterAnswers = new Set<number | null>([
  ReporterCode.NO_SALES,
  ReporterCode.NOT_YET,
  ReporterCode.NO_LONGER_KEPT,
  ReporterCode.VERSION_MISSING,
])

const isAnswer = (error: AscError | ReporterError): boolean =>
  error instanceof ReporterError
    ? reporterAnswers.has(error.code)
    : error instanceof AscNotFoundError && absenceOf(error) !== null
