import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Ring } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import { RetryFailuresDocument } from '../graphql/graphql.ts'
import type { FailureCauseRowFragment, RetryFailuresMutation } from '../graphql/graphql.ts'

type Estimate = NonNullable<RetryFailuresMutation['retryFailures']['estimate']>

interface RetryDialogProps {
  cause: FailureCauseRowFragment
  onClose: () => void
  onStarted: () => void
}

/** So many clients are named; the others are counted. */
const NAMED = 5

/** Says what trying all of a cause again is about and takes, and then does it. */
export function RetryDialog({ cause, onClose, onStarted }: RetryDialogProps) {
  const t = useTranslations('operations.retry')
  const { change, changing } = useChange(RetryFailuresDocument)
  const [estimate, setEstimate] = useState<Estimate>()
  const [problem, setProblem] = useState<FieldProblem>()
  const filter = { cause: cause.id }
  const look = useEffectEvent(async () => {
    const outcome = await change({ filter, dryRun: true })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome && outcome.made.estimate) setEstimate(outcome.made.estimate)
  })
  useEffect(() => void look(), [])
  const start = async () => {
    const failed = problemOf(await change({ filter, dryRun: false }), t('unreachable'))
    setProblem(failed)
    if (failed) return
    announce(t('started'))
    onStarted()
    onClose()
  }
  return (
    <Dialog title={t('title')} open onClose={onClose}>
      <DialogForm
        submit={t('submit', { count: estimate?.count ?? cause.count })}
        keep={t('keep')}
        busy={changing && estimate !== undefined}
        incomplete={estimate === undefined}
        problem={problem}
        onSubmit={() => void start()}
        onClose={onClose}
      >
        <p>{cause.message}</p>
        {estimate ? (
          <Cost estimate={estimate} unit={cause.unit} />
        ) : problem ? null : (
          <p className="flex items-center gap-2 text-muted">
            <Ring /> {t('counting')}
          </p>
        )}
      </DialogForm>
    </Dialog>
  )
}

function Cost({ estimate, unit }: { estimate: Estimate; unit: FailureCauseRowFragment['unit'] }) {
  const t = useTranslations('operations.retry')
  const formats = useFormats()
  const { clients, count, requests, secondsLow, secondsHigh } = estimate
  const inMinutes = secondsHigh > 120
  const span = (seconds: number) => (inMinutes ? Math.ceil(seconds / 60) : seconds)
  return (
    <div className="grid gap-2">
      <p className="font-medium">{t(`of.${unit}`, { count, clients: clients.length })}</p>
      <ul className="grid gap-0.5 text-sm">
        {clients.slice(0, NAMED).map((client) => (
          <li key={client.id} className="flex justify-between gap-4">
            <span className="[overflow-wrap:anywhere]">{client.name}</span>
            <span className="numbers text-muted">{formats.number(client.count)}</span>
          </li>
        ))}
        {clients.length > NAMED ? (
          <li className="text-muted">{t('others', { count: clients.length - NAMED })}</li>
        ) : null}
      </ul>
      <p className="text-sm text-muted">
        {t(inMinutes ? 'costMinutes' : 'costSeconds', {
          requests,
          low: span(secondsLow),
          high: span(secondsHigh),
        })}
      </p>
    </div>
  )
}
