import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import type { RevocationDetailFragment } from '../graphql/graphql.ts'
import { useKind } from './revocation-list.tsx'

/** How a client takes its access back by itself, as a text that can be sent to it. */
export function EndByClient({ revocations }: { revocations: readonly RevocationDetailFragment[] }) {
  const t = useTranslations('offboarding')
  const kindOf = useKind()
  const own = revocations.filter(({ shared }) => !shared)
  const text = () =>
    t('self.message', {
      steps: own
        .map(({ kind, keyId, label, appleId, page }) =>
          t('self.step', {
            kind: kindOf(kind),
            name: keyId ?? (kind === 'USER' && appleId ? appleId : label),
            page: page.label,
            url: page.url,
          }),
        )
        .map((step, index) => `${index + 1}. ${step}`)
        .join('\n'),
    })
  return (
    <Card title={t('self.title')}>
      <div className="grid justify-items-start gap-4">
        <p className="max-w-[72ch] text-muted">{t('self.intro')}</p>
        {own.length > 0 ? <CopyButton label={t('self.copy')} text={text} /> : null}
      </div>
    </Card>
  )
}
