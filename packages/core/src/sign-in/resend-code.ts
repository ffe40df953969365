import { attemptQueries, type Tx } from '@gatehouse/db'
import type { CodeWish } from '@gatehouse/asc-client'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import { attemptToChange, type AttemptTarget } from './attempt-target.ts'
import { toChallenge, type ChallengeView } from './challenge-view.ts'
import { readWish, wishText } from './code-wish.pure.ts'
import { untilAttempt, type AttemptRow } from './until-attempt.ts'

export interface ResendCodeInput extends AttemptTarget {
  to: 'DEVICES' | 'TEXT' | 'CALL'
  /** Of the challenge's numbers; for TEXT and CALL. */
  phoneId?: string | null | undefined
}

/**
 * Has Apple send another code, which makes the one before worthless, and waits until it is on its way.
 * @throws {DomainError} CODE_REFUSED with Apple's reason; CONFLICT before Apple may be asked again; INVALID, NOT_FOUND.
 */
export async function resendCode(
  deps: Deps,
  actor: MemberActor,
  input: ResendCodeInput,
): Promise<ChallengeView | null> {
  authorise(actor, 'integration.connect')
  const { id } = await deps.db.write(reachOf(actor), (tx) => leaveWish(deps, tx, actor, input))
  const after = await untilAttempt(
    deps,
    actor,
    id,
    ({ codeWish, nextResendAt, endedAt }) => codeWish === null && (nextResendAt !== null || endedAt !== null),
  )
  if (after?.reasonCode) throw refused(after.reasonCode)
  return after && toChallenge(after)
}

async function leaveWish(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: ResendCodeInput,
): Promise<AttemptRow> {
  const { attempt, integration } = await attemptToChange(tx, input)
  const wish = wishOf(input, attempt)
  if (attempt.stage !== 'AWAITING_CODE')
    throw problem('CONFLICT', 'Apple waits for no code here.', { hint: 'Look at the sign-in again.' })
  const waitSeconds = Math.ceil(((attempt.nextResendAt?.getTime() ?? 0) - deps.now().getTime()) / 1_000)
  if (waitSeconds > 0)
    throw problem('CONFLICT', `Another code can be asked for in ${waitSeconds} s.`, {
      hint: 'The one that was sent last is still valid.',
    })
  // Without the time of the next one, whoever waits knows that Apple has not been asked yet.
  const set = { codeWish: wishText(wish), nextResendAt: null, reasonCode: null, reasonParams: null }
  await attemptQueries.moveAttempt(tx, attempt.id, set)
  const { clientId, id: integrationId } = integration
  await record(tx, actor, 'integration.codeWanted', { kind: 'integration', id: integrationId, clientId })
  await dispatch(tx, actor, 'codeWanted', { clientId, integrationId, attemptId: attempt.id })
  return attempt
}

/** @throws {DomainError} INVALID for a number that Apple did not name, or a text to a landline. */
function wishOf({ to, phoneId }: ResendCodeInput, { challengePhones }: AttemptRow): CodeWish {
  if (to === 'DEVICES') return { to }
  const phone = (challengePhones ?? []).find(({ id }) => id === phoneId)
  const wish = phone && readWish(`${to}:${phone.id}`)
  if (!wish) throw problem('INVALID', 'Apple named no such number.', { field: 'phoneId' })
  if (to === 'TEXT' && phone.callsOnly === true)
    throw problem('INVALID', 'Apple calls this number and sends it no texts.', { field: 'to' })
  return wish
}

function refused(code: string) {
  const { message, hint, actor, page } = describeReason(code, null)
  return problem('CODE_REFUSED', message, { ...(hint ? { hint } : {}), actor, ...(page ? { page } : {}) })
}
