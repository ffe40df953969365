import type { Context } from '@temporalio/activity'
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker'
import type { Logger } from 'pino'
import { describeError } from '../log.ts'
import { toFailure } from './to-failure.ts'

const beatEveryMs = 1_000

/** Beats while an activity runs, so that a killed worker is missed soon, and hides from the engine what it must not keep. */
export const activityInterceptor =
  (log: Logger) =>
  (context: Context): { inbound: ActivityInboundCallsInterceptor } => ({
    inbound: {
      execute: async (input, next) => {
        const beating = setInterval(() => context.heartbeat(), beatEveryMs)
        try {
          return await next(input)
        } catch (error) {
          const { activityType, attempt, workflowExecution } = context.info
          log.warn(
            { activityType, attempt, workflow: workflowExecution?.workflowId, error: describeError(error) },
            'activity failed',
          )
          throw toFailure(error)
        } finally {
          clearInterval(beating)
        }
      },
    },
  })
