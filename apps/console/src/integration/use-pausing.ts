import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { PauseIntegrationDocument, ResumeIntegrationDocument } from './lifecycle.graphql.ts'

/** Has nothing new fetched for an integration, or has it fetched again. */
export function usePausing({ id: integrationId, label }: { id: string; label: string }) {
  const t = useTranslations('integration')
  const pausing = useChange(PauseIntegrationDocument)
  const resuming = useChange(ResumeIntegrationDocument)
  const [problem, setProblem] = useState<FieldProblem>()
  const tell = (outcome: Awaited<ReturnType<typeof pausing.change>>, said: string) => {
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(said)
  }
  return {
    busy: pausing.changing || resuming.changing,
    problem,
    forget: () => setProblem(undefined),
    pause: async () => tell(await pausing.change({ integrationId }), t('paused.announce', { label })),
    resume: async () => tell(await resuming.change({ integrationId }), t('paused.resumed', { label })),
  }
}
