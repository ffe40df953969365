import { condition, continueAsNew, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow'
import { backfillSignals, type BackfillInput } from '@gatehouse/contracts'
import { rows } from './activities.ts'
import { fetchLot } from './fetch-lot.ts'

const signals = Object.values(backfillSignals).map((name) => defineSignal(name))

/**
 * Brings home what the ledger lacks of a range, newest first, for about a second at a time, until it lacks nothing.
 * Whether it is paused or cancelled its row says; a signal only wakes it to look, so that their order means nothing.
 */
export async function backfill(input: BackfillInput): Promise<void> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  for (;;) {
    told = false
    const batch = await rows.leaseDeliveries(input)
    if (batch.done) return
    const { deliveryIds } = batch
    const retryInMs = deliveryIds.length > 0 ? await fetchLot({ ...input, deliveryIds }) : batch.retryInMs
    if (retryInMs > 0) await condition(() => told, retryInMs)
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof backfill>(input)
  }
}
