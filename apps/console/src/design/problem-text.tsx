import type { Actor } from '../graphql/graphql.ts'
import { useTranslations } from 'use-intl'
import { OutLink } from './out-link.tsx'

/** What is wrong: a sentence, and where known a hint, the one who can mend it, and Apple's page. */
export interface FieldProblem {
  message: string
  hint?: string | null
  actor?: Actor | null
  page?: { label: string; url: string } | null
}

/** A problem beside its cause. Hint and actor come from the server and are shown as they are. */
export function ProblemText({ id, problem }: { id: string; problem: FieldProblem | undefined }) {
  return (
    <div id={id} className="text-sm text-broken empty:hidden">
      {problem ? <ProblemWords problem={problem} /> : null}
    </div>
  )
}

/** A problem that belongs to no field, read out as soon as it is there. */
export function ProblemAlert({ problem }: { problem: FieldProblem | undefined }) {
  if (!problem) return null
  return (
    <div role="alert" className="text-sm text-broken">
      <ProblemWords problem={problem} />
    </div>
  )
}

/** Message, hint, actor and page of a problem, in that order. */
export function ProblemWords({ problem }: { problem: FieldProblem }) {
  const t = useTranslations('states')
  return (
    <>
      <p className="font-medium">{problem.message}</p>
      {problem.hint ? <p className="text-ink">{problem.hint}</p> : null}
      {problem.page ? <PageLink page={problem.page} /> : null}
      {problem.actor && problem.actor !== 'YOU' && problem.actor !== 'NOBODY' ? (
        <p className="text-muted">{t('whoCanMend', { who: t(`actor.${problem.actor}`) })}</p>
      ) : null}
    </>
  )
}

/** A link to the page where something is done, mostly of Apple's. */
export function PageLink({ page }: { page: { label: string; url: string } }) {
  return (
    <p>
      <OutLink url={page.url}>{page.label}</OutLink>
    </p>
  )
}
