import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import type { OpenLinkFragment } from '../graphql/link/graphql.ts'

/** What people hear of: whether what was asked for can be read. The rest is for the agency. */
const shown = new Set(['SIGNATURE', 'APPS', 'SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS', 'RIGHTS'])
const signs = { PASSED: 'yes', FAILED: 'no', ADVICE: 'advice', NOT_CHECKED: 'unknown' } as const

/** Apple took the key: how many apps it shows, and what it may. */
export function GivenKey({
  given,
  onAnother,
}: {
  given: NonNullable<OpenLinkFragment['given']>
  onAnother: () => void
}) {
  const t = useTranslations('link')
  return (
    <section className="grid gap-3 rounded-card border border-ok bg-surface px-4 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold text-ok">{t('given.title')}</h2>
        <span className="code text-base text-muted">{t('given.id', { keyId: given.keyId })}</span>
      </div>
      <p>
        {t('given.apps', { count: given.appCount })}
        {given.apps.length > 0 ? (
          <span className="block text-base text-muted">{given.apps.join(' · ')}</span>
        ) : null}
      </p>
      <ul className="grid gap-1.5">
        {given.findings
          .filter(({ check }) => shown.has(check))
          .map(({ check, status, message }) => (
            <li key={`${check}:${message}`} className="grid grid-cols-[1.25rem_1fr] gap-x-2 text-base">
              <span className="grid h-5 place-items-center">
                <VerdictSign verdict={signs[status]} />
              </span>
              {message}
            </li>
          ))}
      </ul>
      <p className="no-print">
        <Button onClick={onAnother}>{t('given.another')}</Button>
      </p>
    </section>
  )
}
