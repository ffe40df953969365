import {
  attemptQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  vaultQueries,
  workspaceQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Counted } from '../apple-budget/lease-request.ts'
import { meterRequests } from '../apple-budget/request-meter.ts'
import type { Deps } from '../deps.ts'
import { openWay, serviceOf } from '../methods/open-way.ts'
import type { Way } from '../methods/way.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { addressOf } from './apple-host.ts'

/**
 * A way to Apple with the credential in an integration's first slot, or with the one that an attempt is to prove. The
 * opened secret lives as long as the way. Every request is leased from Apple's budget first: from the share of people
 * where an attempt is proved, since somebody waits for that. A request without room throws `BudgetSpentError`. Work that
 * makes many requests leases `lotSize` at a time, and gives back by `close` what it did not make.
 * @throws {CannotAskAppleError | VaultError}
 */
export async function connectToApple(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  attemptId: string | null = null,
  lotSize = 1,
  /** Another credential than those, as a rotation asks with. */
  otherCredentialId: string | null = null,
): Promise<{
  way: Way
  integration: IntegrationRecord
  /** Of the secret that asks: it tells later whether that has been replaced meanwhile. */
  fingerprint: string
  /** How many requests were made with it so far. */
  requestsMade: () => number
  close: () => Promise<void>
}> {
  const at = deps.now()
  const found = await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    const credential = integration
      ? await credentialFor(tx, integration.id, attemptId, otherCredentialId)
      : null
    if (!integration || !credential?.sealed) return null
    await credentialQueries.touchCredential(tx, credential.id, at)
    const { workspaceId, id: credentialId } = credential
    await vaultQueries.noteOpening(tx, { workspaceId, credentialId, run: actor.run }, at)
    const workspace = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
    const provider = await providerQueries.findProvider(tx, integration.providerId)
    const reporterAccount = provider?.reporterAccount ?? null
    const { demo } = workspace
    return { integration, credential: { ...credential, sealed: credential.sealed }, demo, reporterAccount }
  })
  if (!found) throw new CannotAskAppleError('KEY_UNUSABLE')
  const { integration, credential, demo, reporterAccount } = found
  const secret = await deps.vault.open(
    { workspaceId: actor.workspaceId, credentialId: credential.id },
    credential.sealed,
  )
  const baseUrl = addressOf(deps, demo, serviceOf(credential.kind))
  const counted = { host: new URL(baseUrl).host, fingerprint: credential.fingerprint }
  const meter = meterRequests(deps, counted, attemptId === null ? 'WORK' : 'PEOPLE', lotSize)
  const way = openWay(credential.kind, {
    method: integration.method,
    baseUrl,
    secret,
    keyId: credential.keyId,
    issuerId: credential.issuerId,
    reporterAccount,
    beforeRequest: () => meter.beforeRequest(),
    onRateLimit: (seen) => meter.onRateLimit(seen),
    onClock: deps.onClock,
    onOutcome: (outcome) => deps.calls?.note(integration, outcome, deps.now()),
  })
  return {
    way,
    integration,
    fingerprint: credential.fingerprint,
    requestsMade: () => meter.made(),
    close: () => meter.close(),
  }
}

/** Whom an integration's requests are counted against; null where it has no key to ask with. */
export async function countedFor(
  deps: Deps,
  tx: Tx,
  of: { workspaceId: string; integrationId: string; attemptId?: string | null },
): Promise<Counted | null> {
  const credential = await credentialFor(tx, of.integrationId, of.attemptId ?? null)
  if (!credential) return null
  const { demo } = await workspaceQueries.getWorkspace(tx, of.workspaceId)
  return {
    host: new URL(addressOf(deps, demo, serviceOf(credential.kind))).host,
    fingerprint: credential.fingerprint,
  }
}

async function credentialFor(
  tx: Tx,
  integrationId: string,
  attemptId: string | null,
  credentialId: string | null = null,
) {
  if (credentialId !== null) return credentialQueries.findCredential(tx, credentialId)
  if (attemptId === null) return credentialQueries.credentialInSlot(tx, integrationId, 'A')
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  return attempt?.integrationId === integrationId && attempt.credentialId !== null
    ? credentialQueries.findCredential(tx, attempt.credentialId)
    : null
}
