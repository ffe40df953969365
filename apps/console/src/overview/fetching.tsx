import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNow } from '../design/clock.ts'
import { Progress } from '../design/progress.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OverviewQuery } from '../graphql/graphql.ts'

type Run = NonNullable<OverviewQuery['fetching']>['nodes'][number]

/** Histories on their way: how far each is, and when it is likely done. */
export function Fetching({ runs, workspace }: { runs: readonly Run[]; workspace: string }) {
  const t = useTranslations('overview')
  const formats = useFormats()
  return (
    <ul className="grid gap-3">
      {runs.flatMap(({ id, client, backfill }) => {
        if (!backfill) return []
        const { deliveriesDone: done, deliveriesTotal: total } = backfill
        const share = formats.percent(total > 0 ? Math.floor((done / total) * 100) / 100 : 0)
        return [
          <li key={id} className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                to="/w/$workspace/integrations/$id/summary"
                params={{ workspace, id }}
                className="font-medium underline-offset-2 hover:underline"
              >
                {client.name}
              </Link>
              <span className="numbers text-sm text-muted">
                {share} <Outlook backfill={backfill} />
              </span>
            </div>
            <Progress
              done={done}
              total={total}
              label={client.name}
              text={t('fetching.reader', {
                share,
                done: formats.number(done),
                total: formats.number(total),
              })}
            />
          </li>,
        ]
      })}
    </ul>
  )
}

/** A span in which it is likely done: a point in time would promise more than is known. */
function Outlook({ backfill: { estimateLow, estimateHigh } }: { backfill: NonNullable<Run['backfill']> }) {
  const t = useTranslations('overview')
  const formats = useFormats()
  const nowMs = useNow()
  if (!estimateLow || !estimateHigh) return null
  if (Date.parse(estimateHigh) - nowMs < 60_000) return t('fetching.soon')
  return t('fetching.range', {
    from: formats.instant(estimateLow, nowMs),
    to: formats.instant(estimateHigh, nowMs),
  })
}
