import { credentialQueries, integrationQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { moveIntegration } from './move-integration.ts'

/**
 * Has the integrations that a credential serves looked at, but for one that is looked at already, so that what
 * changed at Apple shows without anybody's click;
 * `expiresAt` is their new forecast, where it is known.
 */
export async function lookSoon(
  tx: Tx,
  actor: Actor,
  of: { credentialId: string; exceptId: string | null },
  { expiresAt, at }: { expiresAt?: Date; at: Date },
): Promise<void> {
  const held = await credentialQueries.integrationsHolding(tx, [of.credentialId])
  // Always in the same order, so that two renewals wait for each other.
  for (const id of held.map(({ integrationId }) => integrationId).toSorted()) {
    const integration = id === of.exceptId ? null : await integrationQueries.lockIntegration(tx, id)
    if (!integration || integration.archivedAt || integration.access === 'NOT_YET') continue
    await moveIntegration(tx, actor, integration, {
      evidence: { nextWatchAt: at, ...(expiresAt && { expiresAt }) },
      transitionId: `renewed:${of.credentialId}:${integration.version}`,
      at,
    })
  }
}
