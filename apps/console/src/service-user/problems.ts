import type { FieldProblem } from '../design/problem-text.tsx'
import type { ProblemFragment } from '../graphql/graphql.ts'

/** Problems by field; `form` holds what belongs to no field. */
export type Problems<Name extends string> = Partial<Record<Name | 'form', FieldProblem>>

/** The first problem of each field of a form. */
export function byField<Name extends string>(
  found: readonly ProblemFragment[],
  fields: readonly Name[],
): Problems<Name> {
  const sorted: Problems<Name> = {}
  for (const problem of found) {
    const name: Name | 'form' = fields.find((each) => each === problem.field) ?? 'form'
    sorted[name] ??= problem
  }
  return sorted
}
