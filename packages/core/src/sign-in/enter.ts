import { AppleSignInError } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { signInOf } from './apple-sign-in.ts'
import { sealDraft, type Draft } from './draft.ts'
import { backToCode, moveSignIn } from './note-challenge.ts'
import { keepsSignIn, signInReason } from './sign-in-reason.pure.ts'

/** Enters a code. A wrong one, or no answer, leaves the sign-in as it was; it is for its person to try again. */
export async function enter(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  { held: { held }, code }: { held: Extract<Draft, { kind: 'HELD' }>; code: string },
): Promise<void> {
  const apple = await signInOf(deps, actor, { id: input.integrationId })
  try {
    const entered = await apple.enterCode(held, code)
    const place = { workspaceId: input.workspaceId, id: input.attemptId }
    const draft = await sealDraft(deps, place, { kind: 'HELD', held: entered.held, challenge: null })
    await moveSignIn(deps, actor, input, { stage: 'FINISHING', waitsFor: null, draft })
  } catch (error) {
    if (!(error instanceof AppleSignInError)) throw error
    if (error.retryable) return backToCode(deps, actor, input, { code: 'CODE_UNANSWERED', params: {} })
    if (!keepsSignIn(error)) throw error
    await backToCode(deps, actor, input, signInReason(error))
  }
}
