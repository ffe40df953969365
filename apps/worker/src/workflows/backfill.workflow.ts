import { condition, continueAsNew, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow'
import { backfillSignals, type BackfillInput } from '@gatehouse/contracts'
import { rows } from './activities.ts'
import { fetchOrPostpone } from './fetch-or-postpone.ts'

const signals = Object.values(backfillSignals).map((name) => defineSignal(name))

/**
 * Brings home what the ledger lacks of a range, newest first, a few deliveries at a time, until it lacks nothing.
 * Whether it is paused or cancelled its row says; a signal only wakes it to look, so that their order means nothing.
 */
export async function backfill(input: BackfillInput): Promise<void> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  for (;;) {
    told = false
    const batch = await rows.leaseDeliveries(input)
    if (batch.done) return
    if (batch.retryInMs > 0) await condition(() => told, batch.retryInMs)
    await Promise.all(batch.deliveryIds.map((deliveryId) => fetchOrPostpone({ ...input, deliveryId })))
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof backfill>(input)
  }
}
