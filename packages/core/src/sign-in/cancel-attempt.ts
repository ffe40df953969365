import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { cancelOpenAttempt } from '../integrations/cancel-open-attempt.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
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
    await cancelOpenAttempt(tx, actor, integration, attempt.id, at)
    return integration.id
  })
  return (await signInView(deps, actor, integrationId, null)).integration
}
