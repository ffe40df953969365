/** Why an intention could not be carried out: the engine is away, or refuses it, or this version does not know it. */
export const carryOutProblems = ['ENGINE_AWAY', 'REFUSED_BY_ENGINE', 'UNKNOWN_COMMAND', 'UNEXPECTED'] as const
export type CarryOutProblem = (typeof carryOutProblems)[number]

/** Thrown when an intention could not be carried out; it stays in the outbox and is tried again. */
export class CarryOutError extends Error {
  override name = 'CarryOutError'
  readonly problem: CarryOutProblem

  constructor(problem: CarryOutProblem, cause?: unknown) {
    super(`an intention could not be carried out: ${problem}`, { cause })
    this.problem = problem
  }
}
