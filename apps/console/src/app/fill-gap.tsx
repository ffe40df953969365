import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import { StartBackfillDocument } from '../integration/lifecycle.graphql.ts'
import { FillForecastDocument, FillingIntegrationDocument } from './fill.graphql.ts'

interface Days {
  from: string
  to: string
}

/** Whose days they are: an app's, which some integration of its account can fetch, or an integration's. */
type Whose = { appId: string } | { integration: { id: string; label: string } }

/** Asks Apple for missing days once more; what that costs is told before. */
export function FillGap({ whose, gap }: { whose: Whose; gap: Days }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const days = gap.from === gap.to ? formats.day(gap.from) : formats.dayRange(gap.from, gap.to)
  return (
    <>
      <Button aria-label={t('fill.named', { days })} onClick={() => setOpen(true)}>
        {t('fill.open')}
      </Button>
      <Dialog title={t('fill.title', { days })} open={open} onClose={() => setOpen(false)}>
        <FillForm whose={whose} gap={gap} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface FillFormProps {
  whose: Whose
  gap: Days
  onClose: () => void
}

function FillForm({ whose, gap: { from, to }, onClose }: FillFormProps) {
  const t = useTranslations('app')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(StartBackfillDocument)
  const [{ data }] = useQuery({
    query: FillingIntegrationDocument,
    variables: { app: 'appId' in whose ? whose.appId : '' },
    requestPolicy: 'network-only',
    pause: !('appId' in whose),
  })
  const filling = 'integration' in whose ? whose.integration : data?.integrations?.nodes[0]
  const submit = async () => {
    if (!filling) return
    const outcome = await change({ integrationId: filling.id, from, to })
    setProblem(problemOf(outcome, t('fill.unreachable')))
    if (!('made' in outcome)) return
    announce(t('fill.announce'))
    onClose()
  }
  return (
    <DialogForm
      submit={t('fill.submit')}
      keep={t('fill.keep')}
      busy={changing}
      incomplete={!filling}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {filling ? (
        <Cost integration={filling} from={from} to={to} />
      ) : (
        <p className="text-muted">{data ? t('fill.none') : t('fill.asking')}</p>
      )}
    </DialogForm>
  )
}

function Cost({ integration, from, to }: Days & { integration: { id: string; label: string } }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const [{ data }] = useQuery({
    query: FillForecastDocument,
    variables: { integrationId: integration.id, from, to },
    requestPolicy: 'network-only',
  })
  const cost = data?.backfillForecast
  if (!cost) return <p className="text-muted">{t('fill.asking')}</p>
  return (
    <div className="grid gap-2">
      <p>{t('fill.cost', { requests: cost.requests })}</p>
      <p>
        {t('fill.time', {
          low: Math.ceil(cost.secondsLow / 60),
          high: Math.ceil(cost.secondsHigh / 60),
          label: integration.label,
        })}
      </p>
      <p className="text-muted">
        {t('fill.home', { home: formats.number(cost.daysHome), total: formats.number(cost.daysTotal) })}
      </p>
    </div>
  )
}
