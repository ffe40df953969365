import { useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ProblemFragment } from '../graphql/graphql.ts'
import { ask } from './ask.ts'
import { useServerWords } from './server-words.ts'

type Problems = Partial<Record<string, FieldProblem>>

/** How giving something went. */
export type Submitted<Data> =
  { made: Data } | { problems: Problems } | { closed: true } | { unreachable: true }

/** Sends what somebody gives and waits for Apple's word; problems by field, those of no field of this form under `form`. */
export function useSubmit<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  errorsOf: (data: Data) => readonly ProblemFragment[],
  fields: readonly string[],
) {
  const [sending, setSending] = useState(false)
  const words = useServerWords()
  const submit = async (input: Input): Promise<Submitted<Data>> => {
    setSending(true)
    const data = await ask(document, { input })
    setSending(false)
    if (!data) return { unreachable: true }
    const errors = errorsOf(data)
    if (errors.length === 0) return { made: data }
    // Without a field it is the link that is not there any more.
    if (errors.some(({ code, field }) => code === 'NOT_FOUND' && !field)) return { closed: true }
    const problems: Problems = {}
    for (const problem of errors)
      problems[fields.includes(problem.field ?? '') ? (problem.field ?? '') : 'form'] ??=
        words.problem(problem)
    return { problems }
  }
  return { sending, submit }
}
