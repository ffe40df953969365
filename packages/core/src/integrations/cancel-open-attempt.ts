import { attemptQueries, integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { endAttempt } from './end-work.ts'
import { moveIntegration } from './move-integration.ts'

/** Ends an attempt by somebody's choice: a first one leaves a DRAFT, an access that works goes on. */
export async function cancelOpenAttempt(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  attemptId: string,
  at: Date,
): Promise<void> {
  const { id: integrationId, clientId } = integration
  await endAttempt(tx, integration, attemptId, at)
  const transitionId = `attempt:${attemptId}:cancelled`
  await moveIntegration(tx, actor, integration, { evidence: {}, transitionId, at })
  await record(tx, actor, 'integration.attemptCancelled', {
    kind: 'integration',
    id: integrationId,
    clientId,
  })
  await dispatch(tx, actor, 'attemptCancelled', { clientId, integrationId, attemptId })
}

/** Ends an invitation that pends at an integration, since another way is taken there: nobody has to wait for a client first. */
export async function endInvitation(tx: Tx, actor: Actor, integrationId: string, at: Date): Promise<void> {
  const integration = isUuid(integrationId)
    ? await integrationQueries.lockIntegration(tx, integrationId)
    : null
  const open = integration ? await attemptQueries.findOpenAttempt(tx, integration.id) : null
  if (!integration || integration.archivedAt || open?.stage !== 'PENDING' || open.credentialId) return
  await cancelOpenAttempt(tx, actor, integration, open.id, at)
}
