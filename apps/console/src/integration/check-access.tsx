import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { ProblemWords, type FieldProblem } from '../design/problem-text.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { RenewAccessDocument } from './lifecycle.graphql.ts'
import { useRest } from './use-rest.ts'

/** Asks Apple whether what is here still works. Between two questions it rests, and says how long. */
export function CheckAccess({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RenewAccessDocument)
  const restSeconds = useRest(integration.renewableAt)
  const ask = async () => {
    const outcome = await change({ integrationId: integration.id })
    if ('made' in outcome) return announce(t('check.asked'))
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <>
      <Button busy={changing} disabled={restSeconds > 0} onClick={() => void ask()}>
        {restSeconds === 0
          ? t('check.ask')
          : restSeconds < 120
            ? t('check.inSeconds', { seconds: restSeconds })
            : t('check.inMinutes', { minutes: Math.ceil(restSeconds / 60) })}
      </Button>
      <Dialog title={t('check.failed')} open={problem !== undefined} onClose={() => setProblem(undefined)}>
        {problem ? <ProblemWords problem={problem} /> : null}
      </Dialog>
    </>
  )
}
