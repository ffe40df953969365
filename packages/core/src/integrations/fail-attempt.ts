import type { GainAccessInput } from '@gatehouse/contracts'
import { attemptQueries, integrationQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { accessAfter } from './access-evidence.pure.ts'
import { dropKeyOfAttempt, isRecheck } from './integration-key.ts'
import { moveIntegration, type NewEvidence } from './move-integration.ts'

/**
 * Ends an attempt that did not gain access and says why. A first one leaves a DRAFT that can be continued; one that
 * was to renew an access that works leaves that as it is, with its key, unless it asked about that very key. An attempt
 * that has ended stays as it ended.
 */
export async function failAttempt(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  reason: Reason,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration) return
    const ended = await attemptQueries.moveAttempt(tx, input.attemptId, {
      stage: 'FAILED',
      waitsFor: null,
      draft: null,
      code: null,
      endedAt: at,
      reasonCode: reason.code,
      reasonParams: reason.params,
    })
    if (!ended) return
    await dropKeyOfAttempt(tx, integration, input.attemptId)
    const transitionId = `attempt:${input.attemptId}:failed`
    const recheck = await isRecheck(tx, input)
    const evidence = evidenceAfter(integration, reason, recheck)
    await moveIntegration(tx, actor, integration, { evidence, transitionId, at })
  })
}

/** What a failure says of the access itself: nothing where another key was tried, or Apple did not answer. */
function evidenceAfter({ access }: IntegrationRecord, reason: Reason, recheck: boolean): NewEvidence {
  if (access === 'NOT_YET') return { reason }
  const after = accessAfter(reason.code)
  if (recheck && reason.code !== unanswered) return { access: after, reason }
  // Shut for what shuts: of another key it is told why, and what only limits stands at the attempt alone.
  return access === 'SHUT' && after === 'SHUT' ? { reason } : {}
}

const unanswered = 'CHECK_UNANSWERED'

/** Ends an attempt that could not be finished, since Apple did not answer for as long as was waited. */
export async function giveUpAccess(deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<void> {
  const attempt = await deps.db.read(reachOf(actor), (tx) => attemptQueries.findAttempt(tx, input.attemptId))
  const isSigningIn = attempt?.appleId != null && attempt.credentialId === null
  await failAttempt(deps, actor, input, { code: isSigningIn ? 'SIGN_IN_UNANSWERED' : unanswered, params: {} })
}
