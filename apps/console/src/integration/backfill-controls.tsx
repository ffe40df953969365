import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { CancelBackfillDocument, PauseBackfillDocument, ResumeBackfillDocument } from './lifecycle.graphql.ts'
import { isReady } from './ready-states.ts'
import { StartBackfill } from './start-backfill.tsx'

type Backfill = NonNullable<IntegrationDetailFragment['backfill']>

const OPEN: readonly string[] = ['QUEUED', 'RUNNING', 'PAUSED']

/** Whether a history can be asked for: access is there, and the key reads sales. */
const mayStart = ({ state, capabilities }: IntegrationDetailFragment): boolean =>
  isReady(state) && capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED')

/** Whether there is anything to do with the history of an integration. */
export const hasBackfillControls = (integration: IntegrationDetailFragment): boolean =>
  OPEN.includes(integration.backfill?.state ?? '') || mayStart(integration)

/** Pausing, going on and ending a history that is under way; else beginning another. */
export function BackfillControls({ integration }: { integration: IntegrationDetailFragment }) {
  const { backfill } = integration
  if (backfill && OPEN.includes(backfill.state)) return <Steering key={backfill.id} backfill={backfill} />
  return mayStart(integration) ? <StartBackfill integration={integration} /> : null
}

function Steering({ backfill }: { backfill: Backfill }) {
  const t = useTranslations('integration')
  const [problem, setProblem] = useState<FieldProblem>()
  const [ending, setEnding] = useState(false)
  const pause = useChange(PauseBackfillDocument)
  const resume = useChange(ResumeBackfillDocument)
  const isPaused = backfill.state === 'PAUSED'
  const steer = async ({ change }: typeof pause | typeof resume) => {
    const outcome = await change({ id: backfill.id })
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {isPaused ? (
          <Button kind="primary" busy={resume.changing} onClick={() => void steer(resume)}>
            {t('backfill.resume')}
          </Button>
        ) : (
          <Button busy={pause.changing} onClick={() => void steer(pause)}>
            {t('backfill.pause')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setEnding(true)}>
          {t('backfill.cancel.open')}
        </Button>
      </div>
      <ProblemAlert problem={problem} />
      <Dialog title={t('backfill.cancel.title')} open={ending} onClose={() => setEnding(false)}>
        <CancelForm backfill={backfill} onClose={() => setEnding(false)} />
      </Dialog>
    </div>
  )
}

/** Asks first: the days left are not fetched by themselves any more. */
function CancelForm({ backfill, onClose }: { backfill: Backfill; onClose: () => void }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(CancelBackfillDocument)
  const left = backfill.deliveriesTotal - backfill.deliveriesDone
  const submit = async () => {
    const outcome = await change({ id: backfill.id })
    if ('made' in outcome) return onClose()
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <DialogForm
      submit={t('backfill.cancel.submit')}
      keep={t('backfill.cancel.keep')}
      busy={changing}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('backfill.cancel.loses', { count: left })}</p>
      <p className="text-muted">
        {t('backfill.cancel.stays', { done: formats.number(backfill.deliveriesDone) })}
      </p>
    </DialogForm>
  )
}
