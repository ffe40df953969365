import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { RetryFailuresMutation } from '../graphql/graphql.ts'
import { RetryFailuresDocument } from './operations.graphql.ts'

/** What trying again is about, and what it takes. */
export type RetryEstimate = NonNullable<RetryFailuresMutation['retryFailures']['estimate']>

/** Trying all of a cause again: first it is told what that takes, and then it is done. */
export interface Retry {
  isOpen: boolean
  estimate: RetryEstimate | undefined
  problem: FieldProblem | undefined
  busy: boolean
  open: () => Promise<void>
  start: () => Promise<void>
  close: () => void
}

/** The two steps of trying all of a cause again; `onStarted` once its job is there. */
export function useRetry(cause: string, onStarted: () => void): Retry {
  const t = useTranslations('operations.retry')
  const { change, changing } = useChange(RetryFailuresDocument)
  const [isOpen, setOpen] = useState(false)
  const [estimate, setEstimate] = useState<RetryEstimate>()
  const [problem, setProblem] = useState<FieldProblem>()
  const filter = { cause }
  return {
    isOpen,
    estimate,
    problem,
    busy: changing && estimate !== undefined,
    open: async () => {
      setOpen(true)
      setEstimate(undefined)
      const outcome = await change({ filter, dryRun: true })
      setProblem(problemOf(outcome, t('unreachable')))
      if ('made' in outcome) setEstimate(outcome.made.estimate ?? undefined)
    },
    start: async () => {
      const failed = problemOf(await change({ filter, dryRun: false }), t('unreachable'))
      setProblem(failed)
      if (failed) return
      announce(t('started'))
      setOpen(false)
      onStarted()
    },
    close: () => setOpen(false),
  }
}
