import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { attemptSignals, type GainAccessInput, type InvitationStep } from '@gatehouse/contracts'
import { apple } from './activities.ts'

const signals = Object.values(attemptSignals).map((name) => defineSignal(name))

/** While Apple does not answer at all, it is asked this often: a client may take weeks, and nothing is given up for it. */
const appleAwayMs = 15 * 60_000

/**
 * Waits until a client has accepted the workspace's own Apple user: looks, sleeps, looks again. A signal only wakes it to look.
 * Whether the account is there; false where the attempt has ended.
 */
export async function awaitInvitation(input: GainAccessInput): Promise<boolean> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  for (;;) {
    told = false
    const step = await look(input)
    if (step.done) return step.seen
    await condition(() => told, step.waitMs)
    if (!told && workflowInfo().continueAsNewSuggested) await continueAsNew(input)
  }
}

async function look(input: GainAccessInput): Promise<InvitationStep> {
  try {
    return await apple.stepInvitation(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return { done: false, seen: false, waitMs: appleAwayMs }
  }
}
