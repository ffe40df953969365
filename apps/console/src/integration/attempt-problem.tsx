import { useTranslations } from 'use-intl'
import { ProblemCard } from './reason-card.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** What holds up a try to gain access that goes on, or why the last one failed where the access it was to renew goes on. */
export function AttemptProblem({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const { attempt, stateReason, state } = integration
  const problem = attempt?.problem
  if (!problem) return null
  if (!attempt.endedAt)
    // Anything else is said where it can be mended, as beside the box for a code.
    return problem.code === 'APPLE_AWAY' ? (
      <ProblemCard reason={{ ...problem, since: null }} tone="progress" title={null} />
    ) : null
  if (attempt.stage !== 'FAILED' || problem.code === stateReason?.code) return null
  const title = state === 'DRAFT' ? null : `${t('attempt.failed')}. ${t('attempt.kept')}`
  return <ProblemCard reason={{ ...problem, since: attempt.endedAt }} tone="warn" title={title} />
}
