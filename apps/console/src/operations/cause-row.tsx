import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { Progress } from '../design/progress.tsx'
import { When } from '../design/when.tsx'
import type { FailureCauseRowFragment } from '../graphql/graphql.ts'
import { IgnoreCauseDocument } from './operations.graphql.ts'
import { RetryDialog } from './retry-dialog.tsx'
import { useRetry } from './use-retry.ts'

/** What lies with Gatehouse, and a newer version may mend. */
const mendable = new Set<string>(['OURS', 'UNKNOWN'] satisfies FailureCauseRowFragment['class'][])

const dayMs = 24 * 60 * 60_000

interface CauseRowProps {
  cause: FailureCauseRowFragment
  workspace: string
  onChanged: () => void
}

/** One cause of failures: what it is, how much and since when, whom it waits for, and what can be done about all of it. */
export function CauseRow({ cause, workspace, onChanged }: CauseRowProps) {
  const t = useTranslations('operations')
  const retry = useRetry(cause.id, onChanged)
  const { changing, change } = useChange(IgnoreCauseDocument)
  const [problem, setProblem] = useState<FieldProblem>()
  const isIgnored = Boolean(cause.ignoredUntil)
  const ignore = async () => {
    const until = isIgnored ? null : new Date(Date.now() + dayMs).toISOString()
    setProblem(problemOf(await change({ cause: cause.id, until }), t('unreachable')))
    onChanged()
  }
  const isTried = cause.retry ? cause.retry.state !== 'DONE' && cause.retry.state !== 'CANCELLED' : false
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className={`grid min-w-0 grow basis-80 gap-0.5 ${isIgnored ? 'text-muted' : ''}`}>
        <p className="font-medium">{cause.message}</p>
        {cause.hint ? <p className="text-sm">{cause.hint}</p> : null}
        <Counted cause={cause} />
        {cause.retry ? <Retried retry={cause.retry} /> : null}
        <ProblemAlert problem={problem} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {cause.unit === 'RUNS' ? (
          <Link
            to="/w/$workspace/operations/workflows"
            params={{ workspace }}
            search={{ cause: cause.id }}
            className="px-1 underline underline-offset-2"
          >
            {t('causes.show')}
          </Link>
        ) : null}
        {mendable.has(cause.class) ? (
          <CopyButton label={t('causes.copy')} text={() => forIssue(cause)} />
        ) : null}
        <Button busy={changing} onClick={() => void ignore()}>
          {isIgnored ? t('causes.watch') : t('causes.ignore')}
        </Button>
        {cause.retryable && !isTried ? (
          <Button onClick={() => void retry.open()}>{t('causes.retry', { count: cause.count })}</Button>
        ) : null}
      </div>
      <RetryDialog cause={cause} retry={retry} />
    </li>
  )
}

function Counted({ cause }: { cause: FailureCauseRowFragment }) {
  const t = useTranslations('operations')
  const states = useTranslations('states')
  return (
    <p className="text-sm text-muted">
      {t(`causes.count.${cause.unit}`, { count: cause.count, clients: cause.clientCount })} {'·'}{' '}
      {t('causes.since')} <When at={cause.since} />
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
  )
}

/** How far trying all of it again is; once done, how much of it could not be tried. */
function Retried({ retry }: { retry: NonNullable<FailureCauseRowFragment['retry']> }) {
  const t = useTranslations('operations')
  const { done, total, problemCount } = retry
  const isOver = retry.state === 'DONE' || retry.state === 'CANCELLED'
  const text = t(isOver ? 'causes.tried' : 'causes.trying', { done, total })
  return (
    <div className="grid max-w-80 gap-1 pt-1">
      <p className="numbers text-sm">
        {text}
        {problemCount > 0 ? (
          <span className="text-broken"> {t('causes.couldNot', { count: problemCount })}</span>
        ) : null}
      </p>
      {isOver ? null : <Progress done={done} total={total} label={t('causes.retrying')} text={text} />}
    </div>
  )
}

/** What somebody who mends Gatehouse needs; no client is in it. */
const forIssue = ({ id, class: kind, message, count, clientCount, since }: FailureCauseRowFragment): string =>
  [
    `Cause: ${id} (${kind})`,
    message,
    `${count} failures at ${clientCount} clients since ${since}`,
    `Browser: ${navigator.userAgent}`,
  ].join('\n')
