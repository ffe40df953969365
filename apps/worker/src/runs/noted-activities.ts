import type { Info } from '@temporalio/activity'
import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import type { ApplicationFailure } from '@temporalio/common'
import { failureOf, waitOf, type RunNote } from '@gatehouse/core'
import { toFailure } from '../activities/to-failure.ts'
import { runOf } from './run-of.ts'
import type { RunNotes } from './run-notes.ts'

/** Notes how every activity ended, for those who watch runs. */
export const notedActivities =
  (notes: Pick<RunNotes, 'add'>): ActivityInterceptorsFactory =>
  ({ info }) => ({
    inbound: {
      async execute(input, next) {
        const execution = info.workflowExecution
        const run = execution && runOf(execution, info.workflowType ?? '', input.args[0])
        const step = { step: info.activityType, activityId: info.activityId }
        try {
          const answer = await next(input)
          const at = new Date()
          if (run) notes.add({ ...run, at, type: 'ANSWERED', ...step, wait: waitOf(step.step, answer, at) })
          return answer
        } catch (error) {
          const at = new Date()
          if (run) notes.add({ ...run, at, type: 'FAILED', ...step, ...retryOf(info, error, at) })
          throw error
        }
      },
    },
  })

/** The engine tells a policy in milliseconds, and so do we. */
const msOf = (duration: unknown): number | undefined => (typeof duration === 'number' ? duration : undefined)

type Failed = Pick<Extract<RunNote, { type: 'FAILED' }>, 'attempt' | 'nextAttemptAt' | 'failure'>

/** What failed, and when the engine tries again: by what was asked for, else by the policy that it was given. */
function retryOf({ attempt, retryPolicy }: Info, error: unknown, at: Date): Failed {
  const told: ApplicationFailure = toFailure(error)
  const most = retryPolicy?.maximumAttempts ?? 0
  const isLast = told.nonRetryable === true || (most > 0 && attempt >= most)
  const first = msOf(retryPolicy?.initialInterval) ?? 1_000
  const longest = msOf(retryPolicy?.maximumInterval) ?? first * 100
  const backOffMs = Math.min(longest, first * (retryPolicy?.backoffCoefficient ?? 2) ** (attempt - 1))
  const waitMs = msOf(told.nextRetryDelay) ?? backOffMs
  return {
    attempt,
    failure: failureOf(error),
    nextAttemptAt: isLast ? null : new Date(at.getTime() + waitMs),
  }
}
