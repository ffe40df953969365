import { ActivityFailure } from '@temporalio/workflow'
import type { SyncIntegrationInput } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'
import { bringCatalogue } from './bring-catalogue.ts'
import { fetchOrPostpone } from './fetch-or-postpone.ts'

/**
 * Brings an integration in step with Apple: its apps, the days published since, those that Apple was late with, and
 * last its products, which can take long and hold nothing up.
 */
export async function syncIntegration(input: SyncIntegrationInput): Promise<void> {
  const reached = await reach(input)
  if (reached) {
    const plan = await rows.planSync(input)
    for (const deliveryId of plan.deliveryIds) await fetchOrPostpone({ ...input, deliveryId })
  }
  await rows.finishSync({ ...input, reached })
  if (reached) await bringCatalogue(input)
}

async function reach(input: SyncIntegrationInput): Promise<boolean> {
  try {
    return (await apple.syncApps(input)).reached
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return false
  }
}
