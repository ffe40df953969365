import { ActivityFailure } from '@temporalio/workflow'
import type { GainAccessInput } from '@gatehouse/contracts'
import { apple, rows } from './activities.ts'
import { awaitInvitation } from './await-invitation.ts'
import { signInToApple } from './sign-in.ts'

/**
 * Gains access with what an attempt has to ask with: asks Apple what it can do, takes in the apps, and opens access or says
 * why not. Where somebody has to sign in first, or a client to accept the workspace's own Apple user, it waits for that.
 */
export async function gainAccess(input: GainAccessInput): Promise<void> {
  try {
    let verdict = await apple.verifyAccess(input)
    if (verdict.invited) {
      if (!(await awaitInvitation(input))) return
      verdict = await apple.verifyAccess(input)
    }
    if (verdict.signIn) {
      if (!(await signInToApple(input))) return
      verdict = await apple.verifyAccess(input)
    }
    if (!verdict.granted) return
    await apple.syncApps(input)
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error
    return rows.giveUpAccess(input)
  }
  await rows.openAccess(input)
}
