import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { useNow } from '../design/clock.ts'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { IntegrationSyncQuery } from '../graphql/graphql.ts'
import { SyncIntegrationDocument } from './integration-tabs.graphql.ts'
import { useRest } from './use-rest.ts'

/** Has what is new at Apple fetched at once. While it is under way or rests, the button says so and does nothing. */
export function SyncNow({ integration }: { integration: NonNullable<IntegrationSyncQuery['integration']> }) {
  const t = useTranslations('sync.now')
  const tell = useTranslations('integration')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SyncIntegrationDocument)
  const restSeconds = useRest(integration.syncableAt)
  const isUnderWay = useIsDue(integration.nextSyncAt)
  const ask = async () => {
    const outcome = await change({ integrationId: integration.id })
    setProblem(problemOf(outcome, tell('unreachable')))
    if ('made' in outcome) announce(t('asked'))
  }
  return (
    <div className="grid gap-2">
      <Button busy={changing} disabled={isUnderWay || restSeconds > 0} onClick={() => void ask()}>
        {isUnderWay
          ? t('underWay')
          : restSeconds > 0
            ? t('in', { minutes: Math.ceil(restSeconds / 60) })
            : t('ask')}
      </Button>
      <ProblemAlert problem={problem} />
    </div>
  )
}

/** Whether an instant has come. */
function useIsDue(at: string | null): boolean {
  const nowMs = useNow()
  return at !== null && Date.parse(at) <= nowMs
}
