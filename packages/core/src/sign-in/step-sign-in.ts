import { AppleSignInError } from '@gatehouse/asc-client'
import type { GainAccessInput, SignInStep } from '@gatehouse/contracts'
import { attemptQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { failAttempt } from '../integrations/fail-attempt.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { askForCode } from './ask-for-code.ts'
import { enter } from './enter.ts'
import { finish } from './finish.ts'
import { prove } from './prove.ts'
import { send } from './send.ts'
import { mayAskAgain, signInReason } from './sign-in-reason.pure.ts'
import { takeTask, type SignInTask } from './take-task.ts'

const goOn: SignInStep = { done: false, signedIn: false, waitMs: 0 }
const over: SignInStep = { done: true, signedIn: false, waitMs: 0 }

/** Whether an attempt needs somebody to sign in to Apple before it has anything to ask with. */
export async function waitsForSignIn(deps: Deps, actor: SystemActor, attemptId: string): Promise<boolean> {
  const attempt = await deps.db.read(reachOf(actor), (tx) => attemptQueries.findAttempt(tx, attemptId))
  return attempt?.appleId != null && attempt.credentialId === null && attempt.endedAt === null
}

/**
 * Does the one thing that a sign-in wants next, by its row: proves the password, asks for a code, sends another, enters one,
 * opens the session. What Apple counts (a password, a code) is taken out of the row before Apple is asked, so that it is never tried
 * twice; what it does not count is tried again by the engine.
 */
export async function stepSignIn(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<SignInStep> {
  const task = await deps.db.write(reachOf(actor), (tx) => takeTask(deps, tx, input.attemptId))
  if (task.kind === 'ENDED') return { ...over, signedIn: task.signedIn }
  if (task.kind === 'WAIT') return { ...goOn, waitMs: task.waitMs }
  if (task.kind === 'FAIL') return end(deps, actor, input, task.reason)
  try {
    await carryOut(deps, actor, input, task)
    return goOn
  } catch (error) {
    const reason = endingOf(error)
    if (!reason) throw error
    return end(deps, actor, input, reason)
  }
}

type Doing = Exclude<SignInTask, { kind: 'ENDED' | 'WAIT' | 'FAIL' }>

async function carryOut(deps: Deps, actor: SystemActor, input: GainAccessInput, task: Doing): Promise<void> {
  switch (task.kind) {
    case 'PROVE':
      return prove(deps, actor, input, task)
    case 'CHALLENGE':
      return askForCode(deps, actor, input, task)
    case 'SEND':
      return send(deps, actor, input, task)
    case 'ENTER':
      return enter(deps, actor, input, task)
    case 'FINISH':
      return finish(deps, actor, input, task)
  }
}

/** Why a sign-in ends with this; null where the engine is to try the same again. */
function endingOf(error: unknown): Reason | null {
  if (error instanceof CannotAskAppleError) return { code: error.code, params: {} }
  if (!(error instanceof AppleSignInError)) return null
  return mayAskAgain(error) ? null : signInReason(error)
}

async function end(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  reason: Reason,
): Promise<SignInStep> {
  await failAttempt(deps, actor, input, reason)
  return over
}
