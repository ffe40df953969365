import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import { rotationSignals, type RotateCredentialInput } from '@gatehouse/contracts'
import { apple, rows, steps } from './activities.ts'

const signals = Object.values(rotationSignals).map((name) => defineSignal(name))

/**
 * Puts one credential in another's place: proves the new one, has the old one ask for what it alone may, switches, and looks at the old one until Apple refuses it.
 * How far it has come its row says; a signal only wakes it to look.
 */
export async function rotateCredential(input: RotateCredentialInput): Promise<void> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  try {
    const { verified, asksAnalytics } = await apple.verifyRotation(input)
    if (!verified) return
    if (asksAnalytics) await askAnalytics(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return rows.giveUpRotation(input)
  }
  await rows.switchRotation(input)
  for (;;) {
    told = false
    const look = await steps.watchRevocation(input)
    if (look.done) return
    await condition(() => told, look.retryInMs)
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof rotateCredential>(input)
  }
}

async function askAnalytics(input: RotateCredentialInput): Promise<void> {
  for (;;) {
    const { done, retryInMs } = await apple.requestAnalytics(input)
    if (done) return
    if (retryInMs > 0) await sleep(retryInMs)
  }
}
