import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageLink } from '../design/problem-text.tsx'
import type { AdviceDetailFragment } from '../graphql/graphql.ts'

/** What would be better, though nothing is broken; `children` are what can be done here. */
export function AdviceCard({ advice, children }: { advice: AdviceDetailFragment; children?: ReactNode }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  return (
    <section
      aria-label={t('advice')}
      className="grid gap-1 rounded-card border border-hairline border-s-4 border-s-stopped bg-surface px-4 py-3"
    >
      <p className="max-w-[72ch] font-medium">{advice.message}</p>
      {advice.hint ? <p className="max-w-[72ch]">{advice.hint}</p> : null}
      {advice.page ? <PageLink page={advice.page} /> : null}
      <p className="text-sm text-muted">{states('whoCanMend', { who: states(`actor.${advice.actor}`) })}</p>
      {children}
    </section>
  )
}
