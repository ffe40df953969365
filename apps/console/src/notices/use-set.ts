import { useState } from 'react'
import { useMutation, type TypedDocumentNode } from 'urql'
import { useTranslations } from 'use-intl'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ProblemFragment } from '../graphql/graphql.ts'

interface Payload {
  userErrors: readonly ProblemFragment[]
}

const context = { additionalTypenames: ['NoticeSettings', 'NoticePreference', 'NoticeChannel', 'QuietHours'] }

/** A setting that saves by itself: setting it twice is once. What is wrong is kept until it was set. */
export function useSet<Data extends object, Input>(document: TypedDocumentNode<Data, { input: Input }>) {
  const t = useTranslations('notices')
  const [{ fetching }, mutate] = useMutation(document)
  const [problem, setProblem] = useState<FieldProblem & { field?: string | null }>()
  return {
    busy: fetching,
    problem,
    /** The answer, or null where it was refused. */
    set: async (input: Input): Promise<Extract<Data[keyof Data], Payload> | null> => {
      const { data } = await mutate({ input }, context)
      const payload = data
        ? Object.values(data).find(isPayload<Extract<Data[keyof Data], Payload>>)
        : undefined
      const wrong = payload ? payload.userErrors[0] : { message: t('unreachable') }
      setProblem(wrong)
      return wrong || !payload ? null : payload
    },
  }
}

const isPayload = <Made extends Payload>(value: unknown): value is Made =>
  typeof value === 'object' && value !== null && 'userErrors' in value
