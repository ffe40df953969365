import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import { useListFormat } from '../format/use-list-format.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { useServerWords } from './server-words.ts'

/** What people hear of: whether what was asked for can be read. The rest is for the agency. */
const shown = new Set(['SIGNATURE', 'APPS', 'SALES', 'FINANCE', 'ANALYTICS', 'REVIEWS', 'RIGHTS'])
const signs = { PASSED: 'yes', FAILED: 'no', ADVICE: 'advice', NOT_CHECKED: 'unknown' } as const

/** What was given: of a key how many apps it shows, and what it may; of anything else, which accounts. */
export function GivenAccess({
  given,
  agency,
  onAnother,
}: {
  given: NonNullable<OpenLinkFragment['given']>
  agency: string
  onAnother: () => void
}) {
  const t = useTranslations('link')
  const words = useServerWords()
  const list = useListFormat()
  const { method, keyId, seenAt } = given
  const waits = method === 'SERVICE_USER_INVITE' && !seenAt
  return (
    <section
      className={`grid gap-3 rounded-card border bg-surface px-4 py-4 ${waits ? 'border-control' : 'border-ok'}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 aria-live="polite" className={`font-semibold ${waits ? '' : 'text-ok'}`}>
          {t(waits ? 'given.waits' : `given.${method}`, { agency })}
        </h2>
        {keyId ? <span className="code text-base text-muted">{t('given.id', { keyId })}</span> : null}
      </div>
      <p>
        {keyId
          ? t('given.apps', { count: given.appCount })
          : t('given.accounts', { accounts: list(given.accounts), count: given.accounts.length })}
        {given.apps.length > 0 ? (
          <span className="block text-base text-muted">{given.apps.join(' · ')}</span>
        ) : null}
      </p>
      {waits ? <p className="text-muted">{t('given.waitsBody', { agency })}</p> : null}
      <ul className="grid gap-1.5 empty:hidden">
        {given.findings
          .filter(({ check }) => shown.has(check))
          .map((finding) => ({ ...finding, message: words.finding(finding)?.message ?? '' }))
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
        <Button onClick={onAnother}>{t(keyId ? 'given.another' : 'given.otherWay')}</Button>
      </p>
    </section>
  )
}
