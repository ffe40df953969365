import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client'
import { taskQueue, workflowIds } from '@gatehouse/contracts'

/** Makes sure that the one schedule exists: the planner, every minute, never two at once. */
export async function ensurePlanner(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: workflowIds.planner,
      spec: { intervals: [{ every: '1 minute' }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP },
      action: {
        type: 'startWorkflow',
        workflowType: 'planner',
        workflowId: workflowIds.planner,
        taskQueue,
        args: [],
      },
    })
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
  }
}
