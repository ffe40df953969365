import { useRef } from 'react'
import { useMutation, type TypedDocumentNode } from 'urql'
import type { ProblemFragment } from '../graphql/graphql.ts'

/** The part of a mutation's answer that says what it made, or why not. */
interface Payload {
  userErrors: readonly ProblemFragment[]
}

/** What a mutation answers under its own name. */
type PayloadOf<Data> = Extract<Data[keyof Data], Payload>

/** How a change went: done, a problem to mend, or no answer at all. */
export type ChangeOutcome<Made> = { made: Made } | { problem: ProblemFragment } | { unreachable: true }

/**
 * A change that a click makes. The key that makes a second click join the first is kept until there is an answer, so
 * a retry after a lost one changes nothing twice.
 */
export function useChange<Data extends object, Input extends { idempotencyKey?: string | null | undefined }>(
  document: TypedDocumentNode<Data, { input: Input }>,
): {
  changing: boolean
  change: (input: Omit<Input, 'idempotencyKey'>) => Promise<ChangeOutcome<PayloadOf<Data>>>
} {
  const [{ fetching }, mutate] = useMutation(document)
  const unanswered = useRef<{ input: string; key: string }>(undefined)
  return {
    changing: fetching,
    async change(input) {
      const same = JSON.stringify(input)
      const key = unanswered.current?.input === same ? unanswered.current.key : crypto.randomUUID()
      unanswered.current = { input: same, key }
      const { data } = await mutate({ input: { ...input, idempotencyKey: key } as Input }) // the two parts of an input
      const payload = data ? Object.values(data).find(isPayload<PayloadOf<Data>>) : undefined
      if (!payload) return { unreachable: true }
      unanswered.current = undefined
      const [problem] = payload.userErrors
      return problem ? { problem } : { made: payload }
    },
  }
}

/** What to say of a change that was not made; `unreachable` where there was no answer at all. */
export function problemOf<Made>(
  outcome: ChangeOutcome<Made>,
  unreachable: string,
): ProblemFragment | { message: string } | undefined {
  if ('made' in outcome) return undefined
  return 'problem' in outcome ? outcome.problem : { message: unreachable }
}

const isPayload = <Made extends Payload>(value: unknown): value is Made =>
  typeof value === 'object' && value !== null && 'userErrors' in value
