import type { Context } from '@temporalio/activity'
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker'
import type { Logger } from 'pino'
import { describeError } from '../log.ts'
import { sitOut } from './sit-out.ts'
import { toFailure } from './to-failure.ts'

const beatEveryMs = 1_000

/**
 * Beats while an activity runs, so that a killed worker is missed soon, sits out a Postgres that is away, and hides from the
 * engine what it must not keep.
 */
export const activityInterceptor =
  (log: Logger, database: { ping: () => Promise<void> }) =>
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
          throw (
            (await sitOut(error, { ping: database.ping, sleep: (ms) => context.sleep(ms) })) ??
            toFailure(error)
          )
        } finally {
          clearInterval(beating)
        }
      },
    },
  })
