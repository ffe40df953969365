import { ActivityFailure } from '@temporalio/workflow'
import type { FetchedLot, IntegrationRef } from '@gatehouse/contracts'
import { lots } from './activities.ts'
import { fetchOrPostpone } from './fetch-or-postpone.ts'

const fewAtOnce = 4

/**
 * Fetches deliveries together, and those that failed one by one, so that one never holds up the others. How long to stay
 * away when Apple's limits leave no room, in milliseconds; 0 where they do.
 */
export async function fetchLot(input: IntegrationRef & { deliveryIds: string[] }): Promise<number> {
  const { retryInMs, failedIds } = await together(input)
  await Promise.all(failedIds.map((deliveryId) => fetchOrPostpone({ ...input, deliveryId })))
  return retryInMs
}

async function together(input: IntegrationRef & { deliveryIds: string[] }): Promise<FetchedLot> {
  try {
    return await lots.fetchDeliveries(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return { retryInMs: 0, failedIds: input.deliveryIds.slice(0, fewAtOnce) }
  }
}
