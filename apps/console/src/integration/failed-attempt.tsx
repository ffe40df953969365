import { useTranslations } from 'use-intl'
import { ProblemCard } from './reason-card.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** Why the last try to renew access failed, where the access it was to renew goes on. */
export function FailedAttempt({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const { attempt, stateReason, state } = integration
  const problem = attempt?.stage === 'FAILED' ? attempt.problem : null
  if (!problem || !attempt?.endedAt || problem.code === stateReason?.code) return null
  const title = state === 'DRAFT' ? null : `${t('attempt.failed')}. ${t('attempt.kept')}`
  return <ProblemCard reason={{ ...problem, since: attempt.endedAt }} tone="warn" title={title} />
}
