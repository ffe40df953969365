import { useTranslations } from 'use-intl'
import type { FieldProblem } from '../design/problem-text.tsx'
import { useLanguage } from './language.ts'

/**
 * What the server says, in the reader's language: a finding comes in each language of this page, a problem as a code beside its
 * English sentence, which stands where the language has none for the code.
 */
export function useServerWords() {
  const t = useTranslations('link-server')
  const { language } = useLanguage()
  const of = (key: string) => (t.has(key as never) ? t(key as never) : null) // keys come from the server
  return {
    finding: <Text extends { language: string }>({ texts }: { texts: readonly Text[] }): Text | undefined =>
      texts.find((each) => each.language === language) ?? texts[0],
    problem: <Problem extends FieldProblem & { code?: string }>(problem: Problem): Problem => {
      const message = of(`problem.${problem.code ?? ''}.message`)
      if (message === null) return problem
      return { ...problem, message, hint: of(`problem.${problem.code ?? ''}.hint`) }
    },
  }
}
