import { ActivityFailure } from '@temporalio/workflow'
import type { GainAccessInput } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'

/** Gains access with the key of an attempt: asks Apple what it can do, takes in the apps, and opens access or says why not. */
export async function gainAccess(input: GainAccessInput): Promise<void> {
  try {
    const verdict = await apple.verifyAccess(input)
    if (!verdict.granted) return
    await apple.syncApps(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return rows.giveUpAccess(input)
  }
  await rows.openAccess(input)
}
