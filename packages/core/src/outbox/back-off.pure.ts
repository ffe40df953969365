import type { CarryOutProblem } from './carry-out-error.ts'

const firstMs = 1_000
const longestMs = 5 * 60_000

/**
 * How long an intention waits that failed `failures` times, this one included. An engine that is away is nobody's
 * fault: what waits for it goes out soon after it is back.
 */
export function backOffMs(problem: CarryOutProblem, failures: number): number {
  if (problem === 'ENGINE_AWAY') return firstMs
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 20))
}
