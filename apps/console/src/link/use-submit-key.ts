import { useState } from 'react'
import type { FieldProblem } from '../design/problem-text.tsx'
import { LinkSubmitDocument } from '../graphql/link/graphql.ts'
import type {
  ConnectLinkSubmitInput,
  DiagnosisFindingFragment,
  OpenLinkFragment,
} from '../graphql/link/graphql.ts'
import { ask } from './ask.ts'

/** How giving a key went. */
export type SubmitOutcome =
  | { link: OpenLinkFragment }
  | { findings: readonly DiagnosisFindingFragment[] }
  | { problems: Partial<Record<string, FieldProblem>> }
  | { closed: true }
  | { unreachable: true }

const fields = new Set(['privateKey', 'keyId', 'issuerId', 'vendorNumbers'])

/** Sends a key and waits for Apple's word. */
export function useSubmitKey() {
  const [sending, setSending] = useState(false)
  const submit = async (input: ConnectLinkSubmitInput): Promise<SubmitOutcome> => {
    setSending(true)
    const data = await ask(LinkSubmitDocument, { input })
    setSending(false)
    if (!data) return { unreachable: true }
    const { link, findings, userErrors } = data.connectLinkSubmit
    if (link) return { link }
    if (userErrors.some(({ code }) => code === 'NOT_FOUND')) return { closed: true }
    if (userErrors.length === 0) return { findings: findings ?? [] }
    const problems: Partial<Record<string, FieldProblem>> = {}
    for (const problem of userErrors)
      problems[
        problem.field !== null && fields.has(problem.field ?? '') ? (problem.field ?? 'form') : 'form'
      ] ??= problem
    return { problems }
  }
  return { sending, submit }
}
