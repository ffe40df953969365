import { accessQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dropKeyOfAttempt } from '../integrations/integration-key.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { attemptToChange, type AttemptTarget } from './attempt-target.ts'
import { signInView } from './connect-apple-id.ts'

/**
 * Ends an attempt that runs: what was typed is forgotten at once. A first one leaves a DRAFT that can be continued; an
 * access that works goes on working.
 * @throws {DomainError} NOT_FOUND, CONFLICT when it has ended, FORBIDDEN.
 */
export async function cancelAttempt(
  deps: Deps,
  actor: MemberActor,
  input: AttemptTarget,
): Promise<IntegrationView> {
  authorise(actor, 'integration.connect')
  const at = deps.now()
  const integrationId = await deps.db.write(reachOf(actor), async (tx) => {
    const { attempt, integration } = await attemptToChange(tx, input)
    const { clientId } = integration
    const forgotten = { draft: null, code: null, codeWish: null, waitsFor: null }
    await accessQueries.moveAttempt(tx, attempt.id, { ...forgotten, stage: 'CANCELLED', endedAt: at })
    await dropKeyOfAttempt(tx, integration, attempt.id)
    const transitionId = `attempt:${attempt.id}:cancelled`
    await moveIntegration(tx, actor, integration, { evidence: {}, transitionId, at })
    await record(tx, actor, 'integration.attemptCancelled', {
      kind: 'integration',
      id: integration.id,
      clientId,
    })
    await dispatch(tx, actor, 'attemptCancelled', {
      clientId,
      integrationId: integration.id,
      attemptId: attempt.id,
    })
    return integration.id
  })
  return (await signInView(deps, actor, integrationId, null)).integration
}
