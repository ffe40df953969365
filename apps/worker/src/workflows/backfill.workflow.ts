import { condition, continueAsNew, defineSignal, setHandler, sleep, workflowInfo } from '@temporalio/workflow'
import type { BackfillInput } from '@gatehouse/contracts'
import { rows } from './activities.ts'
import { fetchOrPostpone } from './fetch-or-postpone.ts'

export const pausedSignal = defineSignal('paused')
export const resumedSignal = defineSignal('resumed')

/** Brings home what the ledger lacks of a range, newest first, a few deliveries at a time, until it lacks nothing. */
export async function backfill(input: BackfillInput): Promise<void> {
  let paused = input.paused
  setHandler(pausedSignal, () => void (paused = true))
  setHandler(resumedSignal, () => void (paused = false))
  for (;;) {
    await condition(() => !paused)
    const batch = await rows.leaseDeliveries(input)
    if (batch.done) return
    if (batch.retryInMs > 0) await sleep(batch.retryInMs)
    await Promise.all(batch.deliveryIds.map((deliveryId) => fetchOrPostpone({ ...input, deliveryId })))
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof backfill>({ ...input, paused })
  }
}
