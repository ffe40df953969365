import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { When } from '../design/when.tsx'
import { ActivityChainDocument } from './chain.graphql.ts'

/** Whether nothing was taken out of the log, and when that was looked at. */
export function ChainLine() {
  const t = useTranslations('activity')
  const [{ data }, ask] = useQuery({ query: ActivityChainDocument })
  useRereading(ask)
  const chain = data?.auditLog?.chain
  if (!chain) return null
  const { ok, checkedAt, brokenAt } = chain
  if (ok === null || !checkedAt) return <p className="text-sm text-muted">{t('chain.unchecked')}</p>
  if (ok)
    return (
      <p className="text-sm text-muted">
        {t('chain.ok')} <When at={checkedAt} ago />
      </p>
    )
  return (
    <p className="text-sm font-medium text-broken">
      {t('chain.broken')} <When at={brokenAt ?? checkedAt} />
    </p>
  )
}
