import { useEffect, useEffectEvent } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Progress } from '../design/progress.tsx'
import { BulkJobDocument } from './bulk.graphql.ts'

interface BulkProgressProps {
  jobId: string
  onChanged: () => void
  onClose: () => void
}

/** How often a change that works is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_000

/** How far a change of many rows is, and what rows refused it. It goes on where nobody looks. */
export function BulkProgress({ jobId, onChanged, onClose }: BulkProgressProps) {
  const t = useTranslations('list')
  const [{ data }, ask] = useQuery({
    query: BulkJobDocument,
    variables: { id: jobId },
    requestPolicy: 'cache-and-network',
  })
  const job = data?.job
  const isOver = job?.state === 'DONE' || job?.state === 'CANCELLED'
  const problems = job?.problems
  useEffect(() => {
    if (isOver) return
    const looking = setInterval(() => ask({ requestPolicy: 'network-only' }), LOOK_EVERY_MS)
    return () => clearInterval(looking)
  }, [isOver, ask])
  const tell = useEffectEvent(() => {
    announce(t('bulk.done', { done: job?.done ?? 0, refused: problems?.totalCount ?? 0 }))
    onChanged()
  })
  useEffect(() => {
    if (isOver) tell()
  }, [isOver])
  const text = isOver
    ? t('bulk.done', { done: job.done, refused: problems?.totalCount ?? 0 })
    : t('bulk.progress', { done: job?.done ?? 0, total: job?.total ?? 0 })
  return (
    <div className="grid gap-4">
      <Progress done={job?.done ?? 0} total={job?.total ?? 0} label={t('bulk.title')} text={text} />
      <p className="numbers">{text}</p>
      {problems && problems.nodes.length > 0 ? (
        <ul className="grid max-h-48 gap-1 overflow-y-auto text-sm text-broken">
          {problems.nodes.map(({ target, message }) => (
            <li key={target.id}>{message}</li>
          ))}
        </ul>
      ) : null}
      {isOver ? null : <p className="text-sm text-muted">{t('bulk.goesOn')}</p>}
      <div className="text-end">
        <Button kind="primary" onClick={onClose}>
          {t('bulk.close')}
        </Button>
      </div>
    </div>
  )
}
