import { useTranslations } from 'use-intl'
import { CopyText } from '../design/copy-text.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { FindingFragment } from '../graphql/graphql.ts'

/** What one thing that Apple said means: cause, next step, person, page. */
export function FindingCard({ finding }: { finding: FindingFragment }) {
  const t = useTranslations('explain')
  const states = useTranslations('states')
  const doubt = finding.code === 'UNKNOWN' ? t('unknown') : finding.certain ? null : t('uncertain')
  return (
    <section className="grid gap-2 rounded-card border border-hairline bg-surface px-4 py-3">
      <p className="max-w-[72ch] text-md font-medium">{finding.message}</p>
      {finding.hint ? <p className="max-w-[72ch]">{finding.hint}</p> : null}
      {doubt ? <p className="max-w-[72ch] text-sm text-muted">{doubt}</p> : null}
      {finding.page ? <PageLink page={finding.page} /> : null}
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
        <div className="flex gap-1.5">
          <dt>{t('who')}</dt>
          <dd className="text-ink">{states(`actor.${finding.actor}`)}</dd>
        </div>
        <div className="flex gap-1.5">
          <dt>{t('code')}</dt>
          <dd className="code">{finding.code}</dd>
        </div>
        {finding.requestId ? (
          <div className="flex gap-1.5">
            <dt>{t('requestId')}</dt>
            <dd>
              <CopyText text={finding.requestId} label={t('requestId')} />
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
