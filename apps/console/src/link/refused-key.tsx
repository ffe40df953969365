import { useTranslations } from 'use-intl'
import { PageLink, ProblemWords } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { LinkFindingFragment } from '../graphql/graphql.ts'
import { useServerWords } from './server-words.ts'

/** Why a key was not taken: what belongs to none of its fields, and what Apple says of it. Nothing where nothing is said. */
export function NotTaken({
  problem,
  findings,
}: {
  problem: FieldProblem | undefined
  findings: readonly LinkFindingFragment[]
}) {
  return (
    <>
      {problem ? (
        <div role="alert" className="rounded-card bg-broken-tint px-4 py-3 text-broken">
          <ProblemWords problem={problem} />
        </div>
      ) : null}
      {findings.length > 0 ? <RefusedKey findings={findings} /> : null}
    </>
  )
}

/** What stands in the way, and what to do about it. */
function RefusedKey({ findings }: { findings: readonly LinkFindingFragment[] }) {
  const t = useTranslations('link')
  const words = useServerWords()
  const told = findings.filter(({ status }) => status === 'FAILED' || status === 'NOT_CHECKED')
  return (
    <section role="alert" className="grid gap-3 rounded-card bg-broken-tint px-4 py-3">
      <p className="font-medium text-broken">{t('refused')}</p>
      {told
        .map(({ check, page, texts }) => ({ check, page, ...words.finding({ texts }) }))
        .map(({ check, message, hint, page }) => (
          <div key={`${check}:${message}`} className="grid gap-1">
            <p>{message}</p>
            {hint ? <p className="text-base">{hint}</p> : null}
            {page ? <PageLink page={page} /> : null}
          </div>
        ))}
    </section>
  )
}
