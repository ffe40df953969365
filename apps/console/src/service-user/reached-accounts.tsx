import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'

/** The Apple accounts that the service user reaches, and for whom each is connected. */
export function ReachedAccounts({ accounts }: Pick<ServiceUserDetailFragment, 'accounts'>) {
  const t = useTranslations('service-user')
  if (accounts.length === 0) return <p className="p-4 text-muted">{t('settings.accountsNone')}</p>
  return (
    <ul className="divide-y divide-hairline">
      {accounts.map(({ id, name, seenAt, client }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-0.5 px-4 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto] sm:items-baseline"
        >
          <span className="font-medium">
            {name} <span className="code font-normal text-muted">{id}</span>
          </span>
          <span className={client ? '' : 'text-muted'}>{client?.name ?? t('settings.nobodys')}</span>
          <span className="text-sm text-muted">
            {t('settings.seen')} <When at={seenAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
