import { useState } from 'react'
import { useMutation } from 'urql'
import { problemOf, useChange } from '../api/use-change.ts'
import type { FieldProblem } from '../design/problem-text.tsx'
import { ConnectAppleIdDocument, LookAtAppleIdDocument } from './apple-id.graphql.ts'

/** What Apple said of an address before a password was typed; `UNKNOWN` where it did not say. */
export type Looked = 'COMPANY' | 'PERSON' | 'UNKNOWN'
export type AppleIdProblems = Partial<Record<'email' | 'password' | 'form', FieldProblem>>

/** Looks at an address first, and then signs in with it. Problems stand at their field. */
export function useAppleId(unreachable: string) {
  const [problems, setProblems] = useState<AppleIdProblems>({})
  const [{ fetching: looking }, lookAt] = useMutation(LookAtAppleIdDocument)
  const { changing, change } = useChange(ConnectAppleIdDocument)
  const show = (problem: (FieldProblem & { field?: string | null }) | undefined) => {
    const field = problem?.field === 'email' || problem?.field === 'password' ? problem.field : 'form'
    setProblems(problem ? { [field]: problem } : {})
  }
  return {
    looking,
    sending: changing,
    problems,
    clear: () => setProblems({}),
    look: async (email: string): Promise<Looked | null> => {
      const { data } = await lookAt({ input: { email } })
      const [problem] = data?.lookAtAppleId.userErrors ?? []
      show(data ? problem : { message: unreachable })
      if (!data || problem) return null
      const { companySignIn } = data.lookAtAppleId
      return companySignIn === null ? 'UNKNOWN' : companySignIn ? 'COMPANY' : 'PERSON'
    },
    /** The integration whose sign-in runs now; null where it was refused. It is followed live, so nothing is waited for. */
    signIn: async (input: {
      clientId: string
      integrationId?: string | undefined
      email: string
      password: string
    }): Promise<string | null> => {
      const outcome = await change({ ...input, integrationId: input.integrationId ?? null, wait: false })
      show(problemOf(outcome, unreachable))
      return 'made' in outcome ? (outcome.made.integration?.id ?? null) : null
    },
  }
}
