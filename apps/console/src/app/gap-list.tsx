import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { useFormats } from '../format/use-formats.ts'
import { useMay } from '../shell/use-may.ts'
import type { Sales } from './sales-query.ts'

type Gap = Omit<Sales['gaps'][number], '__typename'>

interface GapListProps {
  gaps: readonly Gap[]
  /** How Apple is asked for a gap once more; without it the list only tells. */
  fill?: (gap: Gap) => ReactNode
}

/** Why days have no figures, and who can mend that. */
export function GapList({ gaps, fill }: GapListProps) {
  const mayFill = useMay()('backfill.manage')
  const t = useTranslations('app')
  const states = useTranslations('states')
  const formats = useFormats()
  if (gaps.length === 0) return null
  return (
    <Card title={t('gaps.title')} flush>
      <ul>
        {gaps.map((gap) => (
          <li
            key={`${gap.from} ${gap.to} ${gap.reason}`}
            className="grid gap-0.5 border-b border-hairline px-4 py-3 last:border-0 sm:grid-cols-[12rem_1fr]"
          >
            <p className="numbers font-medium">
              {gap.from === gap.to ? formats.day(gap.from) : formats.dayRange(gap.from, gap.to)}
            </p>
            <div className="max-w-[72ch]">
              <p>{gap.reason}</p>
              {gap.hint ? <p className="text-sm text-muted">{gap.hint}</p> : null}
              {gap.actor === 'NOBODY' ? null : (
                <p className="text-sm text-muted">
                  {states('whoCanMend', { who: states(`actor.${gap.actor}`) })}
                </p>
              )}
              {gap.fillable && mayFill && fill ? <p className="pt-1">{fill(gap)}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
