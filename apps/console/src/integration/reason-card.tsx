import { useTranslations } from 'use-intl'
import { toneOf } from '../design/glyph.tsx'
import type { Tone } from '../design/glyph.tsx'
import type { ReactNode } from 'react'
import { PageLink } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

const edges: Record<Tone, string> = {
  ok: 'border-s-ok',
  progress: 'border-s-progress',
  person: 'border-s-person',
  warn: 'border-s-warn',
  broken: 'border-s-broken',
  stopped: 'border-s-stopped',
}

type Reason = NonNullable<IntegrationDetailFragment['stateReason']>

/** Why it is like this, who can mend it, and where. */
export const ReasonCard = ({
  reason,
  state,
  children,
}: {
  reason: Reason
  state: string
  children?: ReactNode
}) => (
  <ProblemCard reason={reason} tone={toneOf(state)} title={null}>
    {children}
  </ProblemCard>
)

/** A cause with its person, its page and its time; `title` says of what. */
export function ProblemCard({
  reason,
  tone,
  title,
  children,
}: {
  /** `since` is null where it does not matter. */
  reason: Omit<Reason, '__typename' | 'since'> & { since: Reason['since'] | null }
  tone: Tone
  title: string | null
  children?: ReactNode
}) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  return (
    <section
      aria-label={title ?? t('reason.title')}
      className={`grid gap-2 rounded-card border border-hairline border-s-4 bg-surface px-4 py-3 ${edges[tone]}`}
    >
      {title ? <p className="text-sm text-muted">{title}</p> : null}
      <p className="max-w-[72ch] text-md font-medium">{reason.message}</p>
      {reason.hint ? <p className="max-w-[72ch]">{reason.hint}</p> : null}
      {reason.page ? <PageLink page={reason.page} /> : null}
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
        <div className="flex gap-1.5">
          <dt>{states('who')}</dt>
          <dd className="text-ink">{states(`actor.${reason.actor}`)}</dd>
        </div>
        {reason.since === null ? null : (
          <div className="flex gap-1.5">
            <dt>{t('since')}</dt>
            <dd className="text-ink">
              <When at={reason.since} />
            </dd>
          </div>
        )}
        <div className="flex gap-1.5">
          <dt>{t('reason.code')}</dt>
          <dd className="code">{reason.code}</dd>
        </div>
      </dl>
      {children}
    </section>
  )
}
