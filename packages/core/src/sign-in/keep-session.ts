import { randomUUID } from 'node:crypto'
import type { WebAccessKey, WebSession } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import { accessQueries, integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { forecastTrust } from './trust-forecast.pure.ts'
import { lastedDays } from './trust-history.ts'

/** The account behind a token, as Reporter names it. */
export interface ReportedAccount {
  number: string
  vendorNumbers: string[]
}

/** What a sign-in came to. */
export interface SignedIn {
  email: string
  /** The browser's cookies; secret. */
  held: string
  session: WebSession
  key: WebAccessKey
  account: ReportedAccount
}

const dayMs = 86_400_000
const apple = 'APPLE_ID_2FA'

/**
 * Keeps what a sign-in came to: the session in slot RENEWAL, the Reporter token for the attempt to verify, the team as the
 * integration's provider. From now on the attempt has something to ask with, and nothing of the sign-in lies with it.
 */
export async function keepSession(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  signedIn: SignedIn,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration) return
    const forecast = forecastTrust(await lastedDays(tx, integration.id))
    const endsAt = new Date(at.getTime() + forecast.days * dayMs)
    const tokenId = await storeToken(deps, tx, integration, signedIn)
    const kept = await accessQueries.giveCredential(tx, input.attemptId, tokenId)
    if (!kept) return
    await accessQueries.moveAttempt(tx, input.attemptId, {
      stage: 'VERIFYING',
      waitsFor: null,
      draft: null,
      reasonCode: null,
      reasonParams: null,
    })
    await storeSession(deps, tx, integration, signedIn, endsAt)
    const providerId = await providerOf(tx, integration, signedIn)
    await moveIntegration(tx, actor, integration, {
      evidence: { providerId, method: apple, expiresAt: endsAt },
      transitionId: `attempt:${input.attemptId}:signed-in`,
      at,
    })
    const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
    await record(tx, actor, 'integration.signedIn', target, [
      { field: 'appleId', from: null, to: signedIn.email },
    ])
  })
}

async function storeToken(
  deps: Deps,
  tx: Tx,
  { workspaceId, clientId }: IntegrationRecord,
  { email, key }: SignedIn,
): Promise<string> {
  const id = randomUUID()
  await accessQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId,
    kind: 'REPORTER_TOKEN',
    label: `Reporter token of ${email}`,
    fingerprint: deps.vault.fingerprint(workspaceId, key.token),
    appleId: email,
    // Its last day is Pacific time; noon there is within it.
    expiresAt: key.expiresOn === null ? null : new Date(`${key.expiresOn}T20:00:00Z`),
    sealed: await deps.vault.seal({ workspaceId, credentialId: id }, key.token),
  })
  return id
}

/** The session takes the place of the one before, which loses its secret. */
async function storeSession(
  deps: Deps,
  tx: Tx,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
  { email, held }: SignedIn,
  expiresAt: Date,
): Promise<void> {
  const id = randomUUID()
  const before = await accessQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
  await accessQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId,
    kind: 'APPLE_SESSION',
    label: `Sign-in of ${email}`,
    fingerprint: deps.vault.fingerprint(workspaceId, id),
    appleId: email,
    expiresAt,
    sealed: await deps.vault.seal({ workspaceId, credentialId: id }, held),
  })
  await accessQueries.fillSlot(tx, {
    workspaceId,
    clientId,
    integrationId,
    slot: 'RENEWAL',
    credentialId: id,
  })
  if (before) await accessQueries.dropSecret(tx, before.id)
}

/** The team as a provider: one that another method made known before, else the integration's own, which learns who it is. */
async function providerOf(
  tx: Tx,
  { clientId, providerId }: IntegrationRecord,
  { session: { current }, account }: SignedIn,
): Promise<string> {
  const known = await accessQueries.findProviderByIssuer(tx, clientId, current.issuerId)
  const own = await accessQueries.findProvider(tx, known?.id ?? providerId)
  const vendorNumbers = [...new Set([...(own?.vendorNumbers ?? []), ...account.vendorNumbers])]
  await accessQueries.updateProvider(tx, known?.id ?? providerId, {
    vendorNumbers,
    reporterAccount: account.number,
    issuerId: current.issuerId,
    name: current.name,
  })
  return known?.id ?? providerId
}
