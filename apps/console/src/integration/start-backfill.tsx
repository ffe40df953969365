import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { appleToday } from '../format/day.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { StartBackfillDocument } from './lifecycle.graphql.ts'

/** Apple: daily sales are kept for 365 days. */
const YEAR_DAYS = 365

type Asked = { days: number } | { from: string; to?: string }

/** Asks for a year of history, or for two days and all between them. What is here is not asked for again. */
export function StartBackfill({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const [choosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState<FieldProblem & { field?: string | null }>()
  const { changing, change } = useChange(StartBackfillDocument)
  const start = async (asked: Asked) => {
    const outcome = await change({ integrationId: integration.id, ...asked })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    setChoosing(false)
    announce(t('backfill.start.announce'))
  }
  const close = () => {
    setProblem(undefined)
    setChoosing(false)
  }
  return (
    <div className="grid gap-2">
      <p className="max-w-[64ch] text-sm text-muted">{t('backfill.start.body')}</p>
      <div className="flex flex-wrap gap-2">
        <Button busy={changing && !choosing} onClick={() => void start({ days: YEAR_DAYS })}>
          {t('backfill.start.year')}
        </Button>
        <Button kind="quiet" onClick={() => setChoosing(true)}>
          {t('backfill.start.choose')}
        </Button>
      </div>
      <ProblemAlert problem={choosing ? undefined : problem} />
      <Dialog title={t('backfill.start.title')} open={choosing} onClose={close}>
        <RangeForm problem={problem} busy={changing} onAsk={(asked) => void start(asked)} onClose={close} />
      </Dialog>
    </div>
  )
}

interface RangeFormProps {
  problem: (FieldProblem & { field?: string | null }) | undefined
  busy: boolean
  onAsk: (asked: Asked) => void
  onClose: () => void
}

function RangeForm({ problem, busy, onAsk, onClose }: RangeFormProps) {
  const t = useTranslations('integration')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  const elsewhere = problem && problem.field !== 'from' && problem.field !== 'to' ? problem : undefined
  const today = appleToday()
  return (
    <DialogForm
      submit={t('backfill.start.submit')}
      keep={t('backfill.start.cancel')}
      busy={busy}
      incomplete={!from}
      problem={elsewhere}
      onSubmit={() => onAsk({ from, ...(to && { to }) })}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('backfill.start.from')}
          type="date"
          max={today}
          value={from}
          problem={at('from')}
          onChange={(event) => setFrom(event.target.value)}
        />
        <Field
          label={t('backfill.start.to')}
          type="date"
          max={today}
          value={to}
          problem={at('to')}
          help={t('backfill.start.toHelp')}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </DialogForm>
  )
}
