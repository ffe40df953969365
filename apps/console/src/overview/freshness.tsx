import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { OverviewQuery } from '../graphql/graphql.ts'

const PARTS = [
  { name: 'current', bar: 'bg-ok', dot: 'bg-ok rounded-full' },
  { name: 'late', bar: 'bg-warn', dot: 'border-2 border-warn rounded-full' },
  { name: 'broken', bar: 'bg-broken', dot: 'bg-broken' },
] as const

/** How many integrations bring daily sales on time, late, or not at all. */
export function Freshness({ counts }: { counts: NonNullable<OverviewQuery['overview']>['freshness'] }) {
  const t = useTranslations('overview')
  const formats = useFormats()
  const total = counts.current + counts.late + counts.broken
  if (total === 0) return <p className="text-muted">{t('fresh.none')}</p>
  return (
    <div className="grid gap-3">
      <div className="flex h-2 gap-0.5 overflow-hidden rounded-control" aria-hidden="true">
        {PARTS.map(({ name, bar }) =>
          counts[name] > 0 ? <div key={name} className={bar} style={{ flexGrow: counts[name] }} /> : null,
        )}
      </div>
      <ul aria-label={t('fresh.lead')} className="flex flex-wrap gap-x-6 gap-y-1">
        {PARTS.map(({ name, dot }) => (
          <li key={name} className="flex items-center gap-2">
            <span className={`size-2.5 ${dot}`} aria-hidden="true" />
            <span className="numbers font-medium">{formats.number(counts[name])}</span>
            <span className="text-muted">{t(`fresh.${name}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
