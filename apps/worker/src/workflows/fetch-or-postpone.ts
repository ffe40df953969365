import { ActivityFailure, sleep } from '@temporalio/workflow'
import type { FetchOutcome, IntegrationRef } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'

/** Fetches a delivery, in Apple's time: while its limits leave no room, it sleeps here and takes nobody's place. One that Apple does not answer for is put off, so that it never holds up the others. */
export async function fetchOrPostpone(input: IntegrationRef & { deliveryId: string }): Promise<void> {
  try {
    for (;;) {
      // Histories of 0.1.0 have no outcome.
      const outcome: FetchOutcome | undefined = await apple.fetchDelivery(input)
      if (!outcome || outcome.retryInMs === 0) return
      await sleep(outcome.retryInMs)
    }
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    await rows.postponeDelivery(input)
  }
}
