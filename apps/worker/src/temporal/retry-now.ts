import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client'

/** gRPC: NOT_FOUND and FAILED_PRECONDITION. */
const goneBy = new Set([5, 9])

/**
 * Has the activities of a workflow that fail tried again at once, as if for the first time; none where it has ended.
 * The engine schedules what was paused anew when it goes on, and nothing else lets it do so before the time.
 */
export async function retryNow(client: Client, workflowId: string): Promise<void> {
  const { namespace, identity } = client.options
  const of = { namespace, identity, execution: { workflowId } }
  try {
    const { raw } = await client.workflow.getHandle(workflowId).describe()
    const failing = (raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 1) > 1)
    for (const { activityId: id } of failing) {
      if (!id) continue
      await client.workflowService.pauseActivity({ ...of, id })
      await client.workflowService.unpauseActivity({ ...of, id, resetAttempts: true })
    }
  } catch (error) {
    if (!(isGrpcServiceError(error) && goneBy.has(error.code)) && !(error instanceof WorkflowNotFoundError))
      throw error
  }
}
