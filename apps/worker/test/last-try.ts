import { vi } from 'vitest'
import { withEngine } from './engine.ts'
import type { House } from './house.ts'

/**
 * As if the half hour had passed for which Apple is asked: the next failure of what is tried again and again is the last.
 * `before` is done as soon as the first has failed.
 */
export const giveLastTry = (
  house: House,
  workflowId: string,
  before: () => Promise<unknown> = async () => undefined,
): Promise<void> =>
  withEngine(house, async (client) => {
    const { namespace } = client.options
    const handle = client.workflow.getHandle(workflowId)
    const failing = await vi.waitFor(
      async () => {
        const { raw } = await handle.describe()
        const found = raw.pendingActivities?.find(({ attempt }) => (attempt ?? 1) > 1)
        if (!found?.activityId) throw new Error('nothing has failed yet')
        return found.activityId
      },
      { timeout: 180_000, interval: 50 },
    )
    await before()
    await client.workflowService.updateActivityOptions({
      namespace,
      execution: { workflowId },
      id: failing,
      activityOptions: { retryPolicy: { maximumAttempts: 1 } },
      updateMask: { paths: ['retry_policy.maximum_attempts'] },
    })
  })
