/** Why something from outside was not taken in. */
export const EgressProblem = {
  /** The address is not on the list of hosts, or not https. */
  HOST_NOT_ALLOWED: 'HOST_NOT_ALLOWED',
  /** The other side answered with another status than 200. */
  REFUSED: 'REFUSED',
  /** What came is of another type than expected. */
  WRONG_TYPE: 'WRONG_TYPE',
  TOO_LARGE: 'TOO_LARGE',
  TIMEOUT: 'TIMEOUT',
  /** No connection, or one that broke off. */
  UNREACHABLE: 'UNREACHABLE',
} as const
export type EgressProblem = (typeof EgressProblem)[keyof typeof EgressProblem]

/** Problems that a later try may not have. */
const passing = new Set<EgressProblem>([EgressProblem.TIMEOUT, EgressProblem.UNREACHABLE])

/** Thrown when something from outside was not taken in. Holds the host and never the whole address. */
export class EgressError extends Error {
  override name = 'EgressError'
  readonly problem: EgressProblem
  readonly status: number | null
  /** Whether the same request may succeed later by itself. */
  readonly retryable: boolean

  constructor(problem: EgressProblem, host: string, status: number | null = null, options?: ErrorOptions) {
    super(`${host}: ${problem}${status === null ? '' : ` (${status})`}`, options)
    this.problem = problem
    this.status = status
    this.retryable = passing.has(problem) || status === 429 || (status ?? 0) >= 500
  }
}
