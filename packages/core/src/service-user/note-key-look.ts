import type { AscApp } from '@gatehouse/asc-client'
import {
  credentialQueries,
  integrationQueries,
  serviceUserQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { takeListedApps } from '../catalogue/take-listed-apps.ts'
import type { Deps } from '../deps.ts'
import type { Finding } from '../integrations/probe.ts'
import { recordDrift, storeFindings } from '../integrations/store-findings.ts'

/** What the key showed: the apps that it was asked about and sees, and what it may do. */
export interface KeyLook {
  /** The credential that was asked with. */
  credentialId: string
  seen: AscApp[]
  findings: Finding[]
  /** Why Apple refuses the key itself; null where it does not. */
  refusal: string | null
}

/**
 * Notes what the service user's API key showed of an account: it asks for the lists of that account from now on where it sees
 * any of its apps, and no longer where it sees none or is refused. A key that was replaced meanwhile says nothing.
 */
export async function noteKeyLook(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  { credentialId, seen, findings, refusal }: KeyLook,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    // The service user is held before an integration, as by whoever registers another key: so neither waits for the other.
    await serviceUserQueries.noteKeyRefusal(tx, credentialId, refusal)
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    const serviceUser = await serviceUserQueries.findServiceUser(tx)
    const isOurs = integration?.method === 'SERVICE_USER_INVITE' && integration.archivedAt === null
    if (!isOurs || serviceUser?.keyId !== credentialId) return
    await setSlot(tx, integration, seen.length > 0 ? credentialId : null)
    await takeListedApps(tx, integration, seen, at)
    const { drift } = await storeFindings(tx, integration, findings, { at, fresh: false })
    await recordDrift(tx, actor, integration, drift)
  })
}

async function setSlot(
  tx: Tx,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
  credentialId: string | null,
): Promise<void> {
  if (credentialId === null) return serviceUserQueries.emptySlot(tx, integrationId, 'APPS')
  const present = await credentialQueries.credentialInSlot(tx, integrationId, 'APPS')
  if (present?.id === credentialId) return
  await credentialQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'APPS', credentialId })
}
