import { condition, defineSignal, setHandler } from '@temporalio/workflow'
import { attemptSignals, type GainAccessInput } from '@gatehouse/contracts'
import { signIn } from './activities.ts'

const signals = Object.values(attemptSignals).map((name) => defineSignal(name))

/**
 * Takes a sign-in to its end, step by step; between the steps it waits for a person, or until the code is too old. What is
 * wanted its row says; a signal only wakes it to look. Whether somebody is signed in.
 */
export async function signInToApple(input: GainAccessInput): Promise<boolean> {
  let told = false
  for (const signal of signals) setHandler(signal, () => void (told = true))
  for (;;) {
    told = false
    const step = await signIn.stepSignIn(input)
    if (step.done) return step.signedIn
    if (step.waitMs > 0) await condition(() => told, step.waitMs)
  }
}
