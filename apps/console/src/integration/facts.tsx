import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** What is plainly so about an integration. */
export function Facts({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  const rows: [string, ReactNode][] = [
    [t('facts.team'), integration.provider.name],
    [
      t('facts.vendors'),
      <span className="code">{integration.provider.vendorNumbers.join(', ') || states('nothing')}</span>,
    ],
    [t('facts.method'), states(`method.${integration.method}`)],
    [t('facts.owner'), integration.owner?.name ?? t('facts.unowned')],
    [
      t('facts.synced'),
      integration.lastSyncedAt ? <When at={integration.lastSyncedAt} ago /> : t('facts.never'),
    ],
    [t('facts.next'), integration.nextSyncAt ? <When at={integration.nextSyncAt} /> : states('nothing')],
  ]
  if (integration.expiresAt) rows.push([t('facts.expires'), <When at={integration.expiresAt} />])
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
