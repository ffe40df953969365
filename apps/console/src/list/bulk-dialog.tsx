import { useEffect, useEffectEvent, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ChangeOutcome } from '../api/use-change.ts'
import { problemOf } from '../api/use-change.ts'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { BulkOutcomeFragment } from '../graphql/graphql.ts'
import { BulkProgress } from './bulk-progress.tsx'

/** What a change would do, or does, to how many rows. */
type Plan = Pick<NonNullable<BulkOutcomeFragment['change']>, 'changed' | 'same' | 'refused' | 'job'>

interface BulkDialogProps {
  title: string
  /** Verb and object, as "Archive 12 clients". */
  submit: string
  /** What is lost or goes on, in a sentence. */
  note: string
  /** Changes with what was filled in; null while something is missing. `dryRun` only says what would happen. */
  change: ((dryRun: boolean) => Promise<ChangeOutcome<{ change: Plan | null }>>) | null
  /** What tells one question from another. */
  asked: string
  onClose: () => void
  /** Rows were changed. */
  onChanged: () => void
  children?: ReactNode
}

/** How long typing rests before it is asked what would happen, in milliseconds. */
const REST_MS = 250

/** One change of many rows: what would happen to how many, then what happens, row by row. */
export function BulkDialog({
  title,
  submit,
  note,
  change,
  asked,
  onClose,
  onChanged,
  children,
}: BulkDialogProps) {
  const t = useTranslations('list')
  const [told, setTold] = useState<{ asked: string; plan: Plan }>()
  const [problem, setProblem] = useState<FieldProblem>()
  const [busy, setBusy] = useState(false)
  const [jobId, setJobId] = useState<string>()
  const ask = async (dryRun: boolean) => {
    if (!change) return
    if (!dryRun) setBusy(true)
    const outcome = await change(dryRun)
    setBusy(false)
    setProblem(problemOf(outcome, t('bulk.unreachable')))
    const plan = 'made' in outcome ? outcome.made.change : null
    if (!plan) return
    setTold({ asked, plan })
    if (plan.job) setJobId(plan.job.id)
  }
  const askWhat = useEffectEvent(() => void ask(true))
  const isReady = change !== null && jobId === undefined
  useEffect(() => {
    if (!isReady) return
    const rest = setTimeout(() => askWhat(), REST_MS)
    return () => clearTimeout(rest)
  }, [isReady, asked])
  const plan = told?.asked === asked ? told.plan : undefined
  return (
    <Dialog title={title} open onClose={onClose}>
      {jobId ? (
        <BulkProgress jobId={jobId} onChanged={onChanged} onClose={onClose} />
      ) : (
        <DialogForm
          submit={submit}
          keep={t('bulk.keep')}
          busy={busy}
          incomplete={!plan || plan.changed === 0}
          problem={problem}
          onSubmit={() => void ask(false)}
          onClose={onClose}
        >
          {children}
          <p className="text-muted">{note}</p>
          <output className="numbers min-h-6">
            {plan ? t('bulk.plan', { changed: plan.changed, same: plan.same, refused: plan.refused }) : null}
          </output>
        </DialogForm>
      )}
    </Dialog>
  )
}
