import { useState } from 'react'
import { useMutation } from 'urql'
import type { FieldProblem } from '../design/problem-text.tsx'
import { AddClientDocument } from '../graphql/graphql.ts'
import type { AddClientMutation } from '../graphql/graphql.ts'

/** A client that was just added. */
export type AddedClient = NonNullable<AddClientMutation['addClient']['client']>

/** How adding went: the client, a problem with the name, or no answer at all. */
export type AddClientOutcome = { client: AddedClient } | { problem: FieldProblem } | { unreachable: true }

/**
 * Adds a client by name. The key that makes a second click join the first is kept until one has worked, so a retry
 * after a lost answer never makes two.
 */
export function useAddClient(): { adding: boolean; add: (name: string) => Promise<AddClientOutcome> } {
  const [{ fetching }, mutate] = useMutation(AddClientDocument)
  const [attempt, setAttempt] = useState({ name: '', key: '' })
  return {
    adding: fetching,
    async add(name) {
      const key = attempt.name === name && attempt.key ? attempt.key : crypto.randomUUID()
      setAttempt({ name, key })
      const { data } = await mutate({ input: { name, idempotencyKey: key } })
      if (!data) return { unreachable: true }
      const { client, userErrors } = data.addClient
      if (client) {
        setAttempt({ name: '', key: '' })
        return { client }
      }
      const problem = userErrors[0]
      setAttempt({ name: '', key: '' })
      return problem ? { problem } : { unreachable: true }
    },
  }
}
