import { ActivityFailure } from '@temporalio/workflow'
import type { SyncIntegrationInput } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'
import { fetchOrPostpone } from './fetch-or-postpone.ts'

/** Brings an integration in step with Apple: its apps, the days published since, and those that Apple was late with. */
export async function syncIntegration(input: SyncIntegrationInput): Promise<void> {
  const reached = await reach(input)
  if (reached) {
    const plan = await rows.planSync(input)
    for (const deliveryId of plan.deliveryIds) await fetchOrPostpone({ ...input, deliveryId })
  }
  await rows.finishSync({ ...input, reached })
}

async function reach(input: SyncIntegrationInput): Promise<boolean> {
  try {
    return (await apple.syncApps(input)).reached
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return false
  }
}
