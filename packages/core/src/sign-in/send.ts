import { AppleSignInError, type CodeWish } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { signInOf } from './apple-sign-in.ts'
import type { Draft } from './draft.ts'
import { backToCode, noteChallenge } from './note-challenge.ts'
import { keepsSignIn, signInReason } from './sign-in-reason.pure.ts'

/** Apple is asked for no more codes sooner than this after it refused to send one. */
const afterRefusalMs = 60_000

const unanswered = { code: 'RESEND_UNANSWERED', params: {} } as const

/** Has another code sent; the one before is worth nothing then. Refused, the one before stays good. */
export async function send(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  { held: { held, challenge }, wish }: { held: Extract<Draft, { kind: 'HELD' }>; wish: CodeWish },
): Promise<void> {
  if (!challenge) return
  const apple = await signInOf(deps, actor, { id: input.integrationId })
  try {
    const sent = await apple.sendCode(held, wish, challenge)
    await noteChallenge(deps, actor, input, { held: sent.held, challenge: sent.result })
  } catch (error) {
    if (!(error instanceof AppleSignInError) || !(keepsSignIn(error) || error.retryable)) throw error
    const nextResendAt = new Date(deps.now().getTime() + afterRefusalMs)
    const reason = error.retryable ? unanswered : signInReason(error)
    await backToCode(deps, actor, input, reason, { nextResendAt })
  }
}
