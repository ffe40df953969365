import { useTranslations } from 'use-intl'

/** In days; null for ever. As docs/guides/retention.md says, and as the daily tidying does. */
const times = [
  { name: 'facts', days: null },
  { name: 'audit', days: null },
  { name: 'openings', days: 400 },
  { name: 'runs', days: 30 },
  { name: 'idempotency', days: 30 },
  { name: 'records', days: 7 },
] as const

/** What is kept for how long everywhere. */
export function FixedTimes() {
  const t = useTranslations('retention')
  return (
    <>
      <dl className="divide-y divide-hairline">
        {times.map(({ name, days }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-6 px-4 py-2.5">
            <dt>{t(`fixed.${name}`)}</dt>
            <dd className="numbers text-muted">
              {days === null ? t('fixed.ever') : t('fixed.days', { days })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="border-t border-hairline px-4 py-2.5 text-sm text-muted">{t('fixed.note')}</p>
    </>
  )
}
