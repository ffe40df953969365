import { ActivityFailure } from '@temporalio/workflow'
import type { IntegrationRef } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'

/** Fetches a delivery. One that Apple does not answer for is put off, so that it never holds up the others. */
export async function fetchOrPostpone(input: IntegrationRef & { deliveryId: string }): Promise<void> {
  try {
    await apple.fetchDelivery(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    await rows.postponeDelivery(input)
  }
}
