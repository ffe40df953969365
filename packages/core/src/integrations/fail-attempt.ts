import type { GainAccessInput } from '@gatehouse/contracts'
import { accessQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { dropKeyOfAttempt } from './integration-key.ts'
import { moveIntegration } from './move-integration.ts'

/**
 * Ends an attempt that did not gain access and says why. A first one leaves a DRAFT that can be continued; one that
 * was to renew an access that works leaves that as it is, with its key. An attempt that has ended stays as it ended.
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
    const ended = await accessQueries.moveAttempt(tx, input.attemptId, {
      stage: 'FAILED',
      waitsFor: null,
      draft: null,
      endedAt: at,
      reasonCode: reason.code,
      reasonParams: reason.params,
    })
    if (!ended) return
    await dropKeyOfAttempt(tx, integration, input.attemptId)
    const transitionId = `attempt:${input.attemptId}:failed`
    const works = integration.access === 'OPEN' || integration.access === 'LIMITED'
    const evidence = works ? {} : { reason }
    await moveIntegration(tx, actor, integration, { evidence, transitionId, at })
  })
}

/** Ends an attempt that could not be finished, since Apple did not answer for as long as was waited. */
export const giveUpAccess = (deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<void> =>
  failAttempt(deps, actor, input, { code: 'CHECK_UNANSWERED', params: {} })
