import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { CancelAttemptDocument } from './code.graphql.ts'

/** Ends a sign-in that waits for somebody. Needs the words of `code`. */
export function CancelSignIn({ attemptId }: { attemptId: string }) {
  const t = useTranslations('code')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(CancelAttemptDocument)
  const cancel = async () => {
    const outcome = await change({ attemptId })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('cancelled'))
  }
  return (
    <>
      <Button kind="quiet" busy={changing} onClick={() => void cancel()}>
        {t('cancel')}
      </Button>
      <ProblemAlert problem={problem} />
    </>
  )
}
