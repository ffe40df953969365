import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** What is plainly so about an integration. */
export function Facts({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  const { provider, owner, method, lastSyncedAt, nextSyncAt, expiresAt } = integration
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      <Fact name={t('facts.team')}>{provider.name}</Fact>
      <Fact name={t('facts.vendors')}>
        <span className="code">{provider.vendorNumbers.join(', ') || states('nothing')}</span>
      </Fact>
      <Fact name={t('facts.method')}>{states(`method.${method}`)}</Fact>
      <Fact name={t('facts.owner')}>{owner?.name ?? t('facts.unowned')}</Fact>
      <Fact name={t('facts.synced')}>{lastSyncedAt ? <When at={lastSyncedAt} ago /> : t('facts.never')}</Fact>
      <Fact name={t('facts.next')}>{nextSyncAt ? <When at={nextSyncAt} /> : states('nothing')}</Fact>
      {expiresAt ? (
        <Fact name={t('facts.expires')}>
          <When at={expiresAt} />
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
