import { useTranslations } from 'use-intl'
import { PageLink } from '../design/problem-text.tsx'
import type { DiagnosisFindingFragment } from '../graphql/link/graphql.ts'
import { useServerWords } from './server-words.ts'

/** Why Apple does not take a key: what stands in the way, and what to do about it. */
export function RefusedKey({ findings }: { findings: readonly DiagnosisFindingFragment[] }) {
  const t = useTranslations('link')
  const words = useServerWords()
  const told = findings.filter(({ status }) => status === 'FAILED' || status === 'NOT_CHECKED')
  return (
    <section role="alert" className="grid gap-3 rounded-card bg-broken-tint px-4 py-3">
      <p className="font-medium text-broken">{t('refused')}</p>
      {told.map(({ check, status, message, hint, page }) => (
        <div key={`${check}:${message}`} className="grid gap-1">
          <p>{words.finding({ check, status, message })}</p>
          {hint ? <p className="text-base">{words.hint({ check, status, hint })}</p> : null}
          {page ? <PageLink page={page} /> : null}
        </div>
      ))}
    </section>
  )
}
