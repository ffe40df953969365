import { Context } from '@temporalio/activity'

/** The id of the workflow for which this activity runs; undefined outside of one. */
export function runAtWork(): string | undefined {
  try {
    return Context.current().info.workflowExecution?.workflowId
  } catch {
    return undefined
  }
}
