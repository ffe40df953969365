import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Glyph } from '../design/glyph.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import { IgnoreCauseDocument } from '../graphql/graphql.ts'
import type { FailureCauseRowFragment } from '../graphql/graphql.ts'

const dayMs = 24 * 60 * 60_000

interface CausesListProps {
  causes: readonly FailureCauseRowFragment[]
  workspace: string
  onChanged: () => void
}

/** What fails now, one entry for each cause, with whom it waits for. */
export function CausesList({ causes, workspace, onChanged }: CausesListProps) {
  const t = useTranslations('operations')
  if (causes.length === 0)
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Glyph state="ACTIVE" />
        {t('causes.none')}
      </p>
    )
  return (
    <ul>
      {causes.map((cause) => (
        <Cause key={cause.id} cause={cause} workspace={workspace} onChanged={onChanged} />
      ))}
    </ul>
  )
}

function Cause({
  cause,
  workspace,
  onChanged,
}: {
  cause: FailureCauseRowFragment
  workspace: string
  onChanged: () => void
}) {
  const t = useTranslations('operations')
  const states = useTranslations('states')
  const { changing, change } = useChange(IgnoreCauseDocument)
  const [problem, setProblem] = useState<FieldProblem>()
  const isIgnored = cause.ignoredUntil !== null && cause.ignoredUntil !== undefined
  const ignore = async () => {
    const until = isIgnored ? null : new Date(Date.now() + dayMs).toISOString()
    setProblem(problemOf(await change({ cause: cause.id, until }), t('unreachable')))
    onChanged()
  }
  const counted = t(`causes.count.${cause.unit}`, { count: cause.count, clients: cause.clientCount })
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className={`grid min-w-0 grow basis-80 gap-0.5 ${isIgnored ? 'text-muted' : ''}`}>
        <p className="font-medium">{cause.message}</p>
        {cause.hint ? <p className="text-sm">{cause.hint}</p> : null}
        <p className="text-sm text-muted">
          {counted} {'·'} {t('causes.since')} <When at={cause.since} />
          {cause.actor === 'NOBODY' ? null : (
            <>
              {' · '}
              {states(`actor.${cause.actor}`)}
            </>
          )}
          {cause.ignoredUntil ? (
            <>
              {' · '}
              {t('causes.ignoredUntil')} <When at={cause.ignoredUntil} />
            </>
          ) : null}
        </p>
        <ProblemAlert problem={problem} />
      </div>
      {cause.unit === 'RUNS' ? (
        <Link
          to="/w/$workspace/operations/workflows"
          params={{ workspace }}
          search={{ cause: cause.id }}
          className="underline-offset-2 hover:underline"
        >
          {t('causes.show')}
        </Link>
      ) : null}
      <Button busy={changing} onClick={() => void ignore()}>
        {isIgnored ? t('causes.watch') : t('causes.ignore')}
      </Button>
    </li>
  )
}
