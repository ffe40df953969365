import type { Failure } from './failure-of.pure.ts'
import type { RunWait } from './wait-of.pure.ts'

/** Whose run it is. */
export interface RunOf {
  workspaceId: string
  /** Both null for what is of the whole workspace. */
  clientId: string | null
  integrationId: string | null
  workflowId: string
  /** The engine's id of the execution. */
  runId: string
  kind: string
}

/** What became of a step, or of the whole run, as its worker saw it. */
export type RunNote = RunOf & { at: Date } & (
    | { type: 'ANSWERED'; step: string; activityId: string; wait: RunWait | null }
    | {
        type: 'FAILED'
        step: string
        activityId: string
        attempt: number
        /** Null where it is not tried again: its workflow decides what next. */
        nextAttemptAt: Date | null
        failure: Failure
      }
    | { type: 'ENDED'; how: 'DONE' | 'FAILED' | 'CANCELLED' }
  )
