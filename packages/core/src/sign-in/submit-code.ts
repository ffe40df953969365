import { attemptQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import { checkCode } from './apple-id-input.ts'
import { attemptToChange, type AttemptTarget } from './attempt-target.ts'
import { signInView, type SignInView } from './connect-apple-id.ts'
import { sealCode } from './draft.ts'
import { untilAttempt, type AttemptRow } from './until-attempt.ts'

export interface SubmitCodeInput extends AttemptTarget {
  /** Six digits; spaces and dashes are taken off. */
  code: string
}

/** Stages after a code was given, until it is known what became of it. */
const underWay: readonly string[] = ['ENTERING_CODE', 'FINISHING', 'VERIFYING']

/**
 * Enters the code that Apple sent, and waits for Apple's word. It is sealed for the worker, which takes it out before it
 * asks, so that no code is used twice.
 * @throws {DomainError} CODE_INVALID before Apple is asked; CODE_REFUSED with Apple's reason; NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export async function submitCode(
  deps: Deps,
  actor: MemberActor,
  input: SubmitCodeInput,
): Promise<SignInView> {
  authorise(actor, 'integration.connect')
  const before = await deps.db.write(reachOf(actor), (tx) => leaveCode(deps, tx, actor, input))
  const after = await untilAttempt(
    deps,
    actor,
    before.id,
    ({ code, stage, tries, reasonCode, endedAt }) =>
      endedAt !== null ||
      (code === null && tries > before.tries && (reasonCode !== null || !underWay.includes(stage))),
  )
  // Behind the code, that Apple is away says nothing of the code.
  const isTaken = after?.endedAt === null && underWay.includes(after.stage)
  if (after?.reasonCode && after.stage !== 'SUCCEEDED' && !isTaken) throw refused(after, after.reasonCode)
  return signInView(deps, actor, before.integrationId, null)
}

async function leaveCode(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: SubmitCodeInput,
): Promise<AttemptRow> {
  const { attempt, integration } = await attemptToChange(tx, input)
  const code = checkCode(input.code, attempt.challengeDigits ?? 6)
  if (attempt.stage !== 'AWAITING_CODE' || attempt.challengeKind === 'CHOOSE') throw notWaiting(attempt)
  await attemptQueries.moveAttempt(tx, attempt.id, { code: await sealCode(deps, attempt, code) })
  const { clientId, id: integrationId } = integration
  await record(tx, actor, 'integration.codeEntered', { kind: 'integration', id: integrationId, clientId })
  await dispatch(tx, actor, 'codeEntered', { clientId, integrationId, attemptId: attempt.id })
  return attempt
}

const notWaiting = ({ stage, challengeKind }: AttemptRow) =>
  challengeKind === 'CHOOSE'
    ? problem('CONFLICT', 'No code has been sent yet: Apple asks which number it is to go to.', {
        hint: 'Choose a number first.',
      })
    : problem(
        'CONFLICT',
        stage === 'ENTERING_CODE' ? 'A code is with Apple right now.' : 'Apple waits for no code here.',
        { hint: 'Look at the sign-in again in some seconds.' },
      )

/** What Apple said of the code, with the count of tries: Apple blocks codes after several wrong ones. */
function refused({ tries }: AttemptRow, code: string) {
  const { message, hint, actor, page } = describeReason(code, { tries })
  return problem('CODE_REFUSED', message, {
    field: 'code',
    ...(hint ? { hint } : {}),
    actor,
    ...(page ? { page } : {}),
  })
}
