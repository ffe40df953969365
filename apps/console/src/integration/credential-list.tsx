import { useTranslations } from 'use-intl'
import { CopyText } from '../design/copy-text.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** The sealed secrets by their fingerprints; the secrets themselves can be read by nobody. */
export function CredentialList({ credentials }: { credentials: IntegrationDetailFragment['credentials'] }) {
  const t = useTranslations('integration')
  if (credentials.length === 0) return <p className="text-muted">{t('credentials.none')}</p>
  return (
    <div className="grid gap-4">
      {credentials.map((credential) => (
        <dl key={credential.id} className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt className="text-muted">{t('credentials.slot', { slot: credential.slot })}</dt>
          <dd className="code font-medium">{credential.label}</dd>
          <dt className="text-muted">{t('credentials.fingerprint')}</dt>
          <dd>
            <CopyText text={credential.fingerprint} label={t('credentials.fingerprint')} />
          </dd>
          <dt className="text-muted">{t('credentials.created')}</dt>
          <dd>
            <When at={credential.createdAt} />
          </dd>
          <dt className="text-muted">{t('credentials.used')}</dt>
          <dd>
            {credential.lastUsedAt ? <When at={credential.lastUsedAt} ago /> : t('credentials.neverUsed')}
          </dd>
          <dt className="text-muted">{t('credentials.expires')}</dt>
          <dd>{credential.expiresAt ? <When at={credential.expiresAt} /> : t('credentials.neverExpires')}</dd>
        </dl>
      ))}
      <p className="text-sm text-muted">{t('credentials.note')}</p>
    </div>
  )
}
