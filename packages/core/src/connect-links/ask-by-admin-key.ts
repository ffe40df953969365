import {
  connectLinkQueries,
  credentialQueries,
  linkAdminKeyQueries,
  rotationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'

/**
 * Where a link brought an Admin's key beside the one that works now, has it ask for analytics once: a rotation of two keys
 * from it to the smaller one, which deletes it and looks until it was revoked. The smaller one serves all the while.
 */
export async function askByAdminKey(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
): Promise<void> {
  const link = await linkAdminKeyQueries.lockLinkWithAdminKey(tx, integrationId)
  const small = link && (await credentialQueries.credentialInSlot(tx, integrationId, 'A'))
  if (!link?.adminCredentialId || !small) return
  // Two rotations of one integration would share its second slot; the key then ends with its link.
  if (await rotationQueries.findOpenRotation(tx, integrationId)) return
  const { adminCredentialId: credentialId, createdByMemberId, confirmedByMemberId } = link
  await credentialQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'B', credentialId })
  const rotationId = await rotationQueries.insertRotation(tx, {
    workspaceId,
    clientId,
    integrationId,
    credentialId,
    newCredentialId: small.id,
    mode: 'PLANNED',
    requestsAnalytics: true,
    state: 'VERIFYING',
    startedByMemberId: confirmedByMemberId ?? createdByMemberId,
    startedAt: deps.now(),
  })
  await connectLinkQueries.moveLink(tx, link.id, ['CONFIRMED'], { adminLetGoAt: deps.now() })
  const target = { kind: 'integration', id: integrationId, clientId } as const
  await record(tx, actor, 'credential.rotation-begun', target)
  await dispatch(tx, actor, 'rotateCredential', { clientId, integrationId, rotationId, credentialId })
}
