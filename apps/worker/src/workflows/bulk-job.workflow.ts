import { condition, continueAsNew, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow'
import { jobSignals, type BulkJobInput } from '@gatehouse/contracts'
import { steps } from './activities.ts'

const signals = Object.values(jobSignals).map((name) => defineSignal(name))

/**
 * Does a job step by step until its rows are done. Where it stands, and whether it is paused or cancelled, its row says;
 * a signal only wakes it to look.
 */
export async function bulkJob(input: BulkJobInput): Promise<void> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  for (;;) {
    told = false
    const step = await steps.stepJob(input)
    if (step.done) return
    if (step.retryInMs > 0) await condition(() => told, step.retryInMs)
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof bulkJob>(input)
  }
}
