import { useRef } from 'react'
import { useMutation } from 'urql'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ProblemFragment } from '../graphql/graphql.ts'
import { fieldOf, toInput } from './connect-input.ts'
import type { ConnectDraft, ConnectField } from './connect-input.ts'
import { ConnectApiKeyDocument } from './connect.graphql.ts'

/** Problems by field; `form` holds what belongs to no field. */
export type ConnectProblems = Partial<Record<ConnectField | 'form', FieldProblem>>

/** How sending went: an integration to watch, problems to mend, or no answer. */
export type ConnectOutcome = { integrationId: string } | { problems: ConnectProblems } | { unreachable: true }

interface Sending {
  draft: ConnectDraft
  clientId: string
  /** Continue this integration instead of making a new one. */
  integrationId: string | undefined
}

/** Sends a key. The same draft, sent again after a lost answer, joins the first instead of making a second integration. */
export function useConnect(): { sending: boolean; send: (input: Sending) => Promise<ConnectOutcome> } {
  const [{ fetching }, mutate] = useMutation(ConnectApiKeyDocument)
  const last = useRef<{ draft: ConnectDraft; key: string }>(undefined)
  return {
    sending: fetching,
    async send({ draft, clientId, integrationId }) {
      const idempotencyKey = last.current?.draft === draft ? last.current.key : crypto.randomUUID()
      last.current = { draft, key: idempotencyKey }
      const more = { idempotencyKey, ...(integrationId && { integrationId }) }
      const { data } = await mutate({ input: toInput(draft, clientId, more) })
      if (!data) return { unreachable: true }
      last.current = undefined
      const { integration, userErrors } = data.connectApiKey
      if (userErrors.length > 0) return { problems: byField(userErrors) }
      return integration ? { integrationId: integration.id } : { unreachable: true }
    },
  }
}

/** The first problem of each field. */
export function byField(problems: readonly ProblemFragment[]): ConnectProblems {
  const sorted: ConnectProblems = {}
  for (const problem of problems) sorted[fieldOf(problem.field) ?? 'form'] ??= problem
  return sorted
}
