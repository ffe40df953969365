import type { CodeChallenge } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import { attemptQueries, integrationQueries, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { sealDraft } from './draft.ts'

/** How long a code is good. Apple does not say; ten minutes is what public clients go by. */
const codeLifetimeMs = 10 * 60_000
/** How long to wait before another code is asked for. */
const resendAfterMs = 30_000

type Attempt = Parameters<typeof attemptQueries.moveAttempt>[2]

/** Changes the row of a sign-in and tells whoever looks; the integration's state follows. */
export async function moveSignIn(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  set: Attempt,
  also: (tx: Tx) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration || !(await attemptQueries.moveAttempt(tx, input.attemptId, set))) return
    await also(tx)
    await moveIntegration(tx, actor, integration, {
      evidence: {},
      transitionId: `attempt:${input.attemptId}:${integration.version}`,
      at: deps.now(),
    })
  })
}

/** Keeps what a sign-in holds, with the challenge that Apple set: from now on somebody is waited for. */
export async function noteChallenge(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  { held, challenge }: { held: string; challenge: CodeChallenge },
): Promise<void> {
  const nowMs = deps.now().getTime()
  const expiresAt = new Date(nowMs + codeLifetimeMs)
  const place = { workspaceId: input.workspaceId, id: input.attemptId }
  const isSent = challenge.kind !== 'CHOOSE'
  await moveSignIn(deps, actor, input, {
    stage: 'AWAITING_CODE',
    waitsFor: 'CODE',
    draft: await sealDraft(deps, place, { kind: 'HELD', held, challenge }),
    challengeKind: challenge.kind,
    challengeSentTo: challenge.sentTo,
    challengeDigits: challenge.digits,
    challengeExpiresAt: isSent ? expiresAt : null,
    nextResendAt: new Date(nowMs + (isSent ? resendAfterMs : 0)),
    challengePhones: challenge.phones.map(({ id, ...phone }) => ({ id: String(id), ...phone })),
    expiresAt,
    reasonCode: null,
    reasonParams: null,
  })
}

/** Back to waiting for a code, and why: the sign-in itself goes on. */
export const backToCode = (
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  reason: Reason,
  set: Attempt = {},
): Promise<void> =>
  moveSignIn(deps, actor, input, {
    ...set,
    stage: 'AWAITING_CODE',
    waitsFor: 'CODE',
    reasonCode: reason.code,
    reasonParams: reason.params,
  })
