import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Found } from './use-reporter.ts'

/** What was connected: team and vendor numbers of each account, what it covers, and what happens next. */
export function ReporterDone({
  integrations,
  accounts,
  workspace,
}: {
  integrations: NonNullable<Found['integrations']>
  accounts: NonNullable<Found['accounts']>
  workspace: string
}) {
  const t = useTranslations('reporter')
  return (
    <div className="grid gap-4">
      <ul className="grid gap-2">
        {integrations.map(({ id, label }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-hairline bg-surface px-4 py-3"
          >
            <span className="font-medium">
              {label}
              <span className="block text-sm font-normal text-muted">
                {t('done.covers', {
                  vendors: accounts.find(({ name }) => name === label)?.vendorNumbers.join(', ') ?? '–',
                })}
              </span>
            </span>
            <Link
              to="/w/$workspace/connect/$id/verify"
              params={{ workspace, id }}
              className="text-accent underline"
            >
              {t('done.follow', { label })}
            </Link>
          </li>
        ))}
      </ul>
      <p className="max-w-[72ch] text-muted">{t('done.next')}</p>
    </div>
  )
}
