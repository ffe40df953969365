import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Card } from '../design/card.tsx'
import { useNow } from '../design/clock.ts'
import { Progress } from '../design/progress.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

type Backfill = NonNullable<IntegrationDetailFragment['backfill']>

/** How far the history is: done of total, pace, last step, and a span in which it ends. */
export function BackfillCard({ backfill, children }: { backfill: Backfill; children?: ReactNode }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const { deliveriesDone: done, deliveriesTotal: total, state } = backfill
  const share = formats.percent(total > 0 ? Math.floor((done / total) * 100) / 100 : 0)
  const counts = { done: formats.number(done), total: formats.number(total) }
  useAnnouncements(backfill)
  return (
    <Card
      title={t('backfill.title')}
      aside={state === 'DONE' && total === 0 ? t('backfill.none') : t(`backfill.state.${state}`)}
    >
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
            {t('backfill.days', {
              home: formats.number(backfill.daysHome),
              total: formats.number(backfill.daysTotal),
            })}
            {' · '}
            {t('backfill.span', {
              from: formats.day(backfill.oldestDay),
              to: formats.day(backfill.newestDay),
            })}
          </p>
        ) : null}
        {children}
      </div>
    </Card>
  )
}

function Running({ backfill }: { backfill: Backfill }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const { lastStepAt, ratePerMinute, limitedBy, stalled } = backfill
  if (stalled) return <Stalled stalled={stalled} />
  return (
    <ul className="numbers flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {ratePerMinute ? (
        <li>{t('backfill.pace', { pace: formats.number(Math.max(1, Math.round(ratePerMinute))) })}</li>
      ) : null}
      {lastStepAt ? (
        <li>
          {t('backfill.lastStep')} <When at={lastStepAt} ago />
        </li>
      ) : null}
      <Outlook backfill={backfill} />
      {limitedBy && limitedBy !== 'NOTHING' ? <li>{t(`backfill.limitedBy.${limitedBy}`)}</li> : null}
    </ul>
  )
}

/** A span in which it is likely done: a point in time would promise more than is known. */
function Outlook({ backfill: { estimateLow, estimateHigh } }: { backfill: Backfill }) {
  const t = useTranslations('integration')
  const formats = useFormats()
  const nowMs = useNow()
  if (!estimateLow || !estimateHigh) return null
  if (Date.parse(estimateHigh) - nowMs < 60_000) return <li>{t('backfill.soon')}</li>
  const from = formats.instant(wholeMinute(estimateLow), nowMs)
  const to = formats.instant(wholeMinute(estimateHigh), nowMs)
  return <li>{t('backfill.range', { from, to })}</li>
}

const wholeMinute = (at: string) => new Date(Math.ceil(Date.parse(at) / 60_000) * 60_000).toISOString()

function Stalled({ stalled }: { stalled: NonNullable<Backfill['stalled']> }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  return (
    <div className="grid gap-0.5">
      <p className="text-warn">
        {t('backfill.stalled')} <When at={stalled.since} ago />
      </p>
      <p className="max-w-[64ch]">{stalled.message}</p>
      {stalled.hint ? <p className="max-w-[64ch] text-sm text-muted">{stalled.hint}</p> : null}
      {stalled.actor === 'NOBODY' ? null : (
        <p className="text-sm text-muted">
          {states('whoCanMend', { who: states(`actor.${stalled.actor}`) })}
        </p>
      )}
    </div>
  )
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
