import { DomainError, type Problem } from '../problems/domain-error.ts'
import type { JobProblem, StepDone } from './job-kind.ts'

const rowsAtOnce = 10

/**
 * Does the next rows of a list that a job keeps in its input. What one refuses is told by `told`, and the others go on. The
 * cursor is how many rows are done.
 */
export async function stepList<Row>(
  list: readonly Row[],
  cursor: string | null,
  doOne: (row: Row) => Promise<unknown>,
  told: (row: Row, refused: Problem) => JobProblem,
): Promise<StepDone> {
  const from = Number(cursor ?? 0)
  const rows = list.slice(from, from + rowsAtOnce)
  const problems: JobProblem[] = []
  for (const row of rows) {
    const refused = await refusalOf(() => doOne(row))
    if (refused) problems.push(told(row, refused))
  }
  const done = from + rows.length
  return { cursor: String(done), done: rows.length, problems, ended: done >= list.length }
}

/** Why a row refused, or null. */
async function refusalOf(work: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.problems[0]
    throw error
  }
}
