import {
  credentialQueries,
  integrationQueries,
  serviceUserQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce, record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'

// What an account was connected with before the service user took over: it waits in a slot of its own, so that nothing is
// lost should the first file not come, and goes with the first that does (MA-16).

const slots = ['BOOTSTRAP', 'RENEWAL'] as const

/** Keeps what asks now until the service user has proved itself. `tokenId` is the service user's own, which is never dropped. */
export async function keepBootstrap(
  tx: Tx,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
  tokenId: string,
): Promise<void> {
  const present = await credentialQueries.credentialInSlot(tx, integrationId, 'A')
  if (!present || present.id === tokenId) return
  const of = { workspaceId, clientId, integrationId }
  await credentialQueries.fillSlot(tx, { ...of, slot: 'BOOTSTRAP', credentialId: present.id })
}

/** Takes what was kept out of its slots, and its secret with it, unless it serves others; the fingerprints. */
export async function dropBootstrap(
  tx: Tx,
  integrationId: string,
  which: readonly string[] = slots,
): Promise<string[]> {
  const dropped: string[] = []
  for (const slot of which) {
    const credential = await credentialQueries.credentialInSlot(tx, integrationId, slot)
    if (!credential) continue
    await serviceUserQueries.emptySlot(tx, integrationId, slot)
    await credentialQueries.dropSecret(tx, credential.id)
    dropped.push(credential.fingerprint)
  }
  return dropped
}

/**
 * Notes that the service user's first file is here, and drops what the account was connected with before. Asked again it
 * does nothing; where this process is killed before, the next file that comes does it.
 */
export async function proveInvitation(
  deps: Deps,
  actor: SystemActor,
  { id, clientId, providerId, method }: IntegrationRecord,
): Promise<void> {
  if (method !== 'SERVICE_USER_INVITE') return
  const proved = await deps.db.write(reachOf(actor), async (tx) => {
    const invite = await serviceUserQueries.lockUnproved(tx, id)
    if (!invite?.seenAt || !(await serviceUserQueries.cameSince(tx, providerId, invite.seenAt))) return false
    const at = deps.now()
    const dropped = await dropBootstrap(tx, id)
    const bootstrapDroppedAt = dropped.length > 0 ? at : null
    await serviceUserQueries.updateInvite(tx, id, { checkedAt: at, bootstrapDroppedAt })
    const target = { kind: 'integration', id, clientId } as const
    await announce(tx, actor, target)
    if (dropped.length === 0) return true
    const changes = dropped.map((fingerprint) => ({ field: 'credential', from: fingerprint, to: null }))
    await record(tx, actor, 'integration.bootstrapDropped', target, changes)
    return true
  })
  if (proved) await deps.db.write(reachOf(actor), (tx) => lookByKeySoon(tx, actor, id, deps.now()))
}

/** Reports have named apps by now: where the service user has an API key, it shows at once whether that sees them. */
async function lookByKeySoon(tx: Tx, actor: SystemActor, id: string, at: Date): Promise<void> {
  const integration = await integrationQueries.lockIntegration(tx, id)
  if (!integration || !(await serviceUserQueries.findServiceUser(tx))?.keyId) return
  const change = { evidence: { nextWatchAt: at }, transitionId: `firstFile:${integration.version}`, at }
  await moveIntegration(tx, actor, integration, change)
}
