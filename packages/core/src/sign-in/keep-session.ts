import { randomUUID } from 'node:crypto'
import type { WebAccessKey, WebProvider } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import {
  attemptQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  reporterQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { lookSoon } from '../integrations/look-soon.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { AccountBehind } from '../reporter/ask-reporter.ts'
import { credentialOf } from '../reporter/store-reporter.ts'
import { connectTeams } from './connect-teams.ts'
import { forecastTrust } from './trust-forecast.pure.ts'
import { lastedDays } from './trust-history.ts'

/** A team with its account as Reporter names it. */
export interface TeamRead {
  team: WebProvider
  account: AccountBehind
}

/** What a sign-in came to. */
export interface SignedIn {
  email: string
  /** The browser's cookies; secret. */
  held: string
  key: WebAccessKey
  own: TeamRead
  /** Teams that were chosen beside it: each becomes an integration of its own. */
  others: TeamRead[]
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
    const kept = await attemptQueries.giveCredential(tx, input.attemptId, tokenId)
    if (!kept) return
    await attemptQueries.moveAttempt(tx, input.attemptId, {
      stage: 'VERIFYING',
      waitsFor: null,
      draft: null,
      reasonCode: null,
      reasonParams: null,
    })
    const sessionId = await storeSession(deps, tx, integration, signedIn, endsAt)
    const providerId = await providerOf(tx, integration, signedIn.own)
    await moveIntegration(tx, actor, integration, {
      evidence: { providerId, method: apple, expiresAt: endsAt },
      transitionId: `attempt:${input.attemptId}:signed-in`,
      at,
    })
    const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
    await record(tx, actor, 'integration.signedIn', target, [
      { field: 'appleId', from: null, to: signedIn.email },
    ])
    await connectTeams(deps, tx, actor, integration, {
      ...signedIn,
      attemptId: input.attemptId,
      tokenId,
      sessionId,
    })
    await lookSoon(
      tx,
      actor,
      { credentialId: sessionId, exceptId: integration.id },
      { expiresAt: endsAt, at },
    )
  })
}

/** The token's one credential. What else asks with an earlier token of the same person, which is dead, asks with it too. */
async function storeToken(
  deps: Deps,
  tx: Tx,
  { workspaceId, clientId }: IntegrationRecord,
  { email, key }: SignedIn,
): Promise<string> {
  const client = { workspaceId, id: clientId, ...(await reporterQueries.personOfClient(tx, clientId)) }
  const tokenId = await credentialOf(deps, tx, client, {
    kind: 'REPORTER_TOKEN',
    secret: key.token,
    label: `Reporter token of ${email}`,
    appleId: email,
    appleLabel: null,
    // Its last day is Pacific time; noon there is within it.
    expiresAt: key.expiresOn === null ? null : new Date(`${key.expiresOn}T20:00:00Z`),
  })
  await reporterQueries.replaceTokenOf(tx, { appleId: email, by: tokenId, client })
  return tokenId
}

/** The session takes the place of the one before: in its row, which may serve other teams, where the same person signed in. */
async function storeSession(
  deps: Deps,
  tx: Tx,
  { workspaceId, clientId, id: integrationId }: IntegrationRecord,
  { email, held }: SignedIn,
  expiresAt: Date,
): Promise<string> {
  const before = await credentialQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
  if (before?.kind === 'APPLE_SESSION' && before.appleId === email) {
    const sealed = await deps.vault.seal({ workspaceId, credentialId: before.id }, held)
    await reporterQueries.updateCredential(tx, before.id, { sealed, expiresAt })
    return before.id
  }
  const id = randomUUID()
  await credentialQueries.insertCredential(tx, {
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
  await credentialQueries.fillSlot(tx, {
    workspaceId,
    clientId,
    integrationId,
    slot: 'RENEWAL',
    credentialId: id,
  })
  if (before) await credentialQueries.dropSecret(tx, before.id)
  return id
}

/** The team as a provider: one that another method made known before, else the integration's own, which learns who it is. */
async function providerOf(
  tx: Tx,
  { clientId, providerId }: IntegrationRecord,
  { team, account }: TeamRead,
): Promise<string> {
  const known = await providerQueries.findProviderByIssuer(tx, clientId, team.issuerId)
  const own = await providerQueries.findProvider(tx, known?.id ?? providerId)
  const vendorNumbers = [...new Set([...(own?.vendorNumbers ?? []), ...account.vendorNumbers])]
  await providerQueries.updateProvider(tx, known?.id ?? providerId, {
    vendorNumbers,
    reporterAccount: account.number,
    issuerId: team.issuerId,
    name: team.name,
  })
  return known?.id ?? providerId
}
