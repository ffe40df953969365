import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { WorkflowAction } from '../graphql/graphql.ts'
import {
  CancelWorkflowDocument,
  PauseWorkflowDocument,
  ResumeWorkflowDocument,
  RetryWorkflowDocument,
} from './operations.graphql.ts'

interface WorkflowActionsProps {
  id: string
  actions: readonly WorkflowAction[]
  onChanged: () => void
}

/** What may be done to a workflow as it is; nothing where it has ended. */
export function WorkflowActions({ id, actions, onChanged }: WorkflowActionsProps) {
  const t = useTranslations('operations')
  const [problem, setProblem] = useState<FieldProblem>()
  const changes = {
    RETRY: useChange(RetryWorkflowDocument),
    PAUSE: useChange(PauseWorkflowDocument),
    RESUME: useChange(ResumeWorkflowDocument),
    CANCEL: useChange(CancelWorkflowDocument),
  }
  if (actions.length === 0) return null
  const act = async (action: WorkflowAction) => {
    setProblem(problemOf(await changes[action].change({ id }), t('unreachable')))
    onChanged()
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {actions.map((action) => (
          <Button key={action} busy={changes[action].changing} onClick={() => void act(action)}>
            {t(`action.${action}`)}
          </Button>
        ))}
      </div>
      <ProblemAlert problem={problem} />
    </div>
  )
}
