import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Card } from '../design/card.tsx'
import { useNow } from '../design/clock.ts'
import { Progress } from '../design/progress.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { addSample, doneBetween, isStalled, perMinute } from './pace.ts'
import type { Sample } from './pace.ts'

type Backfill = NonNullable<IntegrationDetailFragment['backfill']>

/** How far the history is: done of total, pace, last step, and a span in which it ends. */
export function BackfillCard({ backfill }: { backfill: Backfill }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const { deliveriesDone: done, deliveriesTotal: total, state } = backfill
  const share = formats.percent(total > 0 ? Math.floor((done / total) * 100) / 100 : 0)
  const counts = { done: formats.number(done), total: formats.number(total) }
  useAnnouncements(backfill)
  return (
    <Card title={t('backfill.title')} aside={t(`backfill.state.${state}`)}>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="numbers text-lg font-semibold">{t('backfill.share', { share })}</p>
          <p className="numbers text-muted">{t('backfill.counts', counts)}</p>
        </div>
        <Progress
          done={done}
          total={total}
          label={t('backfill.label')}
          text={t('backfill.reader', { share, ...counts })}
        />
        {state === 'RUNNING' ? <Running backfill={backfill} /> : null}
        {backfill.oldestDay && backfill.newestDay ? (
          <p className="text-sm text-muted">
            {t('backfill.span', {
              from: formats.day(backfill.oldestDay),
              to: formats.day(backfill.newestDay),
            })}
          </p>
        ) : null}
      </div>
    </Card>
  )
}

function Running({ backfill }: { backfill: Backfill }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const nowMs = useNow()
  const pace = usePace(backfill.deliveriesDone)
  const { estimatedDoneAt, lastStepAt } = backfill
  const span = estimatedDoneAt ? doneBetween(estimatedDoneAt, nowMs) : null
  if (isStalled(lastStepAt, pace, nowMs)) return <p className="text-warn">{t('backfill.stalled')}</p>
  return (
    <ul className="numbers flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {pace ? <li>{t('backfill.pace', { pace: formats.number(Math.round(pace)) })}</li> : null}
      {lastStepAt ? (
        <li>
          {t('backfill.lastStep')} <When at={lastStepAt} ago />
        </li>
      ) : null}
      {estimatedDoneAt ? (
        <li>
          {span
            ? t('backfill.range', {
                from: formats.instant(span.from, nowMs),
                to: formats.instant(span.to, nowMs),
              })
            : t('backfill.soon')}
        </li>
      ) : null}
    </ul>
  )
}

function usePace(done: number): number | null {
  const nowMs = useNow()
  const [seen, setSeen] = useState<{ done: number; samples: readonly Sample[] }>({ done: -1, samples: [] })
  if (seen.done !== done) setSeen({ done, samples: addSample(seen.samples, { atMs: nowMs, done }) })
  return perMinute(seen.samples)
}

/** Speaks at each quarter and at the end, and never for what was already there. */
function useAnnouncements({ deliveriesDone, deliveriesTotal, state }: Backfill): void {
  const t = useTranslations('integration')
  const formats = useFormats()
  const quarter = deliveriesTotal > 0 ? Math.floor((deliveriesDone / deliveriesTotal) * 4) : 0
  const spoken = useRef({ quarter, state })
  useEffect(() => {
    const before = spoken.current
    spoken.current = { quarter, state }
    if (state === 'DONE' && before.state !== 'DONE') announce(t('backfill.announceDone'))
    else if (quarter > before.quarter && quarter < 4)
      announce(t('backfill.announce', { share: formats.percent(quarter / 4) }))
  }, [quarter, state, t, formats])
}
