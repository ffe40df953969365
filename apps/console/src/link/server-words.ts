import { useTranslations } from 'use-intl'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { DiagnosisFindingFragment } from '../graphql/graphql.ts'

type Told = Pick<DiagnosisFindingFragment, 'check' | 'status' | 'message'>
type Hinted = Pick<DiagnosisFindingFragment, 'check' | 'status' | 'hint'>

/**
 * What the server says, in the reader's language: it sends codes beside its English sentences. Where the language has no
 * sentence for a code, the English one stands.
 */
export function useServerWords() {
  const t = useTranslations('link-server')
  const of = (key: string) => (t.has(key as never) ? t(key as never) : null) // keys come from the server
  return {
    finding: ({ check, status, message }: Told): string => of(`finding.${check}.${status}`) ?? message,
    hint: ({ check, status, hint }: Hinted): string | null => of(`hint.${check}.${status}`) ?? hint,
    problem: <Problem extends FieldProblem & { code?: string }>(problem: Problem): Problem => {
      const message = of(`problem.${problem.code ?? ''}.message`)
      if (message === null) return problem
      return { ...problem, message, hint: of(`problem.${problem.code ?? ''}.hint`) }
    },
  }
}
