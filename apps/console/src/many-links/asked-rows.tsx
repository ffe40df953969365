import { useTranslations } from 'use-intl'
import type { ConnectLinkAsked } from '../graphql/graphql.ts'

interface AskedRowsProps {
  rows: readonly {
    name: string
    outcome: ConnectLinkAsked
    contactEmail?: string | null | undefined
    message?: string | null | undefined
  }[]
}

const SHOWN = 50

/** What would become of each client of a list; those first that are refused. */
export function AskedRows({ rows }: AskedRowsProps) {
  const t = useTranslations('connect-link.page')
  if (rows.length === 0) return null
  const refused = rows.filter(({ outcome }) => outcome === 'REFUSED')
  const shown = [...refused, ...rows.filter(({ outcome }) => outcome !== 'REFUSED')].slice(0, SHOWN)
  return (
    <section aria-label={t('asking.rows')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <ul tabIndex={0} className="max-h-48 overflow-y-auto rounded-control border border-hairline">
        {shown.map(({ name, outcome, contactEmail, message }) => (
          <li
            key={name}
            className="flex flex-wrap justify-between gap-x-4 border-b border-hairline px-3 py-1.5 last:border-0"
          >
            <span className="font-medium">{name}</span>
            <span className={outcome === 'REFUSED' ? 'text-broken' : 'text-muted'}>
              {message ?? t(`asking.outcome.${outcome}`)}
              {outcome === 'LINK' || outcome === 'CLIENT_AND_LINK'
                ? `, ${contactEmail ? t('asking.mailed', { contact: contactEmail }) : t('asking.unmailed')}`
                : null}
            </span>
          </li>
        ))}
        {rows.length > SHOWN ? (
          <li className="px-3 py-1.5 text-muted">{t('asking.more', { count: rows.length - SHOWN })}</li>
        ) : null}
      </ul>
    </section>
  )
}
