import {
  attemptQueries,
  capabilityQueries,
  credentialQueries,
  serviceUserQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { NewEvidence } from '../integrations/move-integration.ts'
import { rulesOf } from '../methods/method-rules.pure.ts'
import { dropBootstrap, keepBootstrap } from './bootstrap.ts'

/**
 * Where an attempt puts the service user's token to work, what an integration was connected with waits until that has brought
 * a file, and the integration is by service user from now on: its method, what that can do, its name where it was the old
 * key's. Where an attempt puts anything else to work, nothing waits any more, and the service user's API key asks here no
 * longer.
 */
export async function takeOver(
  tx: Tx,
  integration: IntegrationRecord,
  attemptId: string,
  at: Date,
): Promise<Pick<NewEvidence, 'method' | 'label'>> {
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  const tokenId = (await serviceUserQueries.findServiceUser(tx))?.tokenId
  if (!attempt?.credentialId || attempt.credentialId !== tokenId) {
    await dropBootstrap(tx, integration.id, ['BOOTSTRAP'])
    await serviceUserQueries.emptySlot(tx, integration.id, 'APPS')
    return {}
  }
  const method = 'SERVICE_USER_INVITE'
  await keepBootstrap(tx, integration, tokenId)
  const before = await credentialQueries.credentialInSlot(tx, integration.id, 'BOOTSTRAP')
  await forgetCapabilities(tx, integration, rulesOf(method).unlocks, at)
  const [known] = await serviceUserQueries.invitesOf(tx, [integration.id])
  const ofKey = before?.keyId && integration.label.includes(before.keyId)
  return { method, ...(known && ofKey ? { label: known.invite.accountName } : {}) }
}

/** What the credential before could do and this one is never asked for is not known any more. */
async function forgetCapabilities(
  tx: Tx,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
  unlocks: readonly string[],
  checkedAt: Date,
): Promise<void> {
  const stored = await capabilityQueries.capabilitiesOf(tx, [integrationId])
  const others = stored.filter(({ name }) => !unlocks.includes(name))
  const unknown = { status: 'UNKNOWN', reasonCode: null, reasonParams: null, appleSaid: null, provedAt: null }
  await capabilityQueries.upsertCapabilities(
    tx,
    others.map(({ name }) => ({ workspaceId, clientId, integrationId, name, checkedAt, ...unknown })),
  )
}
