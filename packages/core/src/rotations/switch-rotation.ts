import type { RotateCredentialInput } from '@gatehouse/contracts'
import { credentialQueries, integrationQueries, rotationQueries, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { goOn } from '../deliveries/go-on.ts'
import type { Deps } from '../deps.ts'
import { limitOf } from '../integrations/capabilities.pure.ts'
import { labelFollowing } from '../integrations/label-following.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { storeFindings } from '../integrations/store-findings.ts'
import { firstLookMs } from '../integrations/watch-verdict.pure.ts'
import { afterAsking } from './after-asking.pure.ts'
import { leaveWitness } from './leave-witness.ts'
import type { FoundAt } from './verify-rotation.ts'

/** Lets the new credential take the old one's place everywhere, in one transaction; the old one waits in slot B. */
export async function switchRotation(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.lockOpenRotation(tx, input.rotationId)
    if (!rotation?.newCredentialId || rotation.state !== 'VERIFYING' || !rotation.verifiedAt) return
    if (rotation.requestsAnalytics && !rotation.analyticsRequestedAt) return
    const { clientId, integrationId: id, newCredentialId } = rotation
    for (const found of (rotation.findings ?? []) as FoundAt[])
      // written by verifyRotation alone
      await switchAt(deps, tx, actor, { ...input, newCredentialId }, afterAsking(found, rotation.analytics))
    const oldDroppedAt = rotation.requestsAnalytics ? await leaveWitness(deps, tx, actor, rotation) : null
    const switched = { state: 'SWITCHED', switchedAt: at, findings: null, oldDroppedAt }
    await rotationQueries.moveRotation(tx, rotation.id, switched)
    await record(tx, actor, 'credential.switched', { kind: 'integration', id, clientId })
  })
}

async function switchAt(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  { credentialId, newCredentialId, rotationId }: RotateCredentialInput & { newCredentialId: string },
  { integrationId, findings }: FoundAt,
): Promise<void> {
  const at = deps.now()
  const integration = await integrationQueries.lockIntegration(tx, integrationId)
  if (!integration || integration.archivedAt) return
  const of = { workspaceId: integration.workspaceId, clientId: integration.clientId, integrationId }
  await credentialQueries.fillSlot(tx, { ...of, slot: 'A', credentialId: newCredentialId })
  await credentialQueries.fillSlot(tx, { ...of, slot: 'B', credentialId })
  const { capabilities } = await storeFindings(tx, integration, findings, { at, fresh: true })
  const reason = limitOf(integration.method, capabilities)
  const moved = await moveIntegration(tx, actor, integration, {
    evidence: {
      access: reason ? 'LIMITED' : 'OPEN',
      reason,
      nextSyncAt: integration.nextSyncAt ?? at,
      nextWatchAt: new Date(at.getTime() + firstLookMs(capabilities)),
      ...(await labelFollowing(tx, integration, newCredentialId)),
    },
    transitionId: `rotation:${rotationId}:switched`,
    at,
  })
  if (integration.access === 'SHUT') await goOn(deps, tx, actor, moved)
}
