import { integrationQueries, serviceUserQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { Reason } from '../problems/apple-failure.ts'

/** Notes which accounts Apple named. What asks at one that it names no longer is looked at as soon as somebody looks. */
export async function noteReach(
  tx: Tx,
  actor: Actor,
  accounts: readonly { number: string; name: string }[],
  at: Date,
): Promise<void> {
  const numbers = await serviceUserQueries.noteReached(tx, actor.workspaceId, accounts, at)
  if (numbers.length === 0) return
  for (const id of await serviceUserQueries.integrationsBy(tx, { numbers })) {
    const integration = await integrationQueries.lockIntegration(tx, id)
    if (!integration || integration.nextWatchAt <= at) continue
    const change = { evidence: { nextWatchAt: at }, transitionId: `gone:${integration.version}`, at }
    await moveIntegration(tx, actor, integration, change)
  }
}

/**
 * Whom an account removed, it removed for all: every other integration of the workspace that asks there as the service user is
 * shut for the same reason (MA-14).
 */
export async function shutAlike(
  tx: Tx,
  actor: Actor,
  { id, providerId, method }: IntegrationRecord,
  reason: Reason,
  at: Date,
): Promise<void> {
  if (method !== 'SERVICE_USER_INVITE' || reason.code !== 'USER_REMOVED') return
  for (const other of await serviceUserQueries.integrationsBy(tx, { providerId })) {
    const integration = other === id ? null : await integrationQueries.lockIntegration(tx, other)
    if (!integration || (integration.access !== 'OPEN' && integration.access !== 'LIMITED')) continue
    await moveIntegration(tx, actor, integration, {
      evidence: { access: 'SHUT', reason },
      transitionId: `removed:${integration.version}`,
      at,
    })
  }
}
