import { useState } from 'react'
import { useMutation } from 'urql'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ConnectReporterInput, ConnectReporterMutation } from '../graphql/graphql.ts'
import { ConnectReporterDocument } from './reporter.graphql.ts'

/** What Apple answered: what is behind, and what was connected. */
export type Found = Omit<ConnectReporterMutation['connectReporter'], 'userErrors'>
export type ReporterField = 'accessToken' | 'email' | 'appSpecificPassword' | 'onExistingToken' | 'accountIds'
export type ReporterProblems = Partial<Record<ReporterField | 'form', FieldProblem>>

const FIELDS: readonly string[] = [
  'accessToken',
  'email',
  'appSpecificPassword',
  'onExistingToken',
  'accountIds',
]

/** Asks what is behind a secret, and connects what is chosen; problems by field. */
export function useReporter(unreachable: string) {
  const [{ fetching }, mutate] = useMutation(ConnectReporterDocument)
  const [problems, setProblems] = useState<ReporterProblems>({})
  return {
    asking: fetching,
    problems,
    clear: () => setProblems({}),
    ask: async (input: ConnectReporterInput): Promise<Found | null> => {
      const { data } = await mutate({ input })
      if (!data) {
        setProblems({ form: { message: unreachable } })
        return null
      }
      const { userErrors, ...found } = data.connectReporter
      const sorted: ReporterProblems = {}
      for (const problem of userErrors)
        sorted[FIELDS.includes(problem.field ?? '') ? (problem.field as ReporterField) : 'form'] ??= problem // one of FIELDS, just looked up
      setProblems(sorted)
      return userErrors.length > 0 ? null : found
    },
  }
}
