import {
  attemptQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  reporterQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { offerCredential } from '../integrations/integration-key.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { dispatch } from '../outbox/dispatch.ts'
import type { AccountBehind } from './ask-reporter.ts'
import type { ConnectedClient } from './store-reporter.ts'

/** What accounts are connected with. */
export interface ReporterBy {
  method: 'REPORTER_TOKEN' | 'APP_SPECIFIC_PASSWORD'
  tokenId: string
  /** What makes the next token; null where a token alone was typed. */
  passwordId: string | null
  /** Of whom the password is. */
  appleId: string | null
  /** Who connects, and answers for what is made. */
  ownerMemberId: string
}

/** Connects accounts behind a token, each an integration of its own under the one credential; their ids. */
export async function connectAccounts(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  client: ConnectedClient,
  accounts: readonly AccountBehind[],
  by: ReporterBy,
): Promise<string[]> {
  const made: string[] = []
  for (const account of accounts) made.push(await connectAccount(deps, tx, actor, client, account, by))
  const { appleId, tokenId } = by
  // One Apple Account has one token: what asked with the one before asks with this one from now on.
  if (appleId) await reporterQueries.replaceTokenOf(tx, { appleId, by: tokenId, client })
  const token = await credentialQueries.findCredential(tx, tokenId)
  const changes = [{ field: 'credential', from: null, to: token?.fingerprint ?? null }]
  const target = { kind: 'client', id: client.id, clientId: client.id } as const
  await record(tx, actor, 'credential.stored', target, changes)
  return made
}

/** Makes the integration of an account behind a token, or renews the one that is there, in place; its id. */
async function connectAccount(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  client: ConnectedClient,
  account: AccountBehind,
  { method, tokenId, passwordId, ownerMemberId }: ReporterBy,
): Promise<string> {
  const { workspaceId, id: clientId } = client
  const providerId = await providerOfAccount(tx, client, account)
  const present = await integrationQueries.lockReporterIntegration(tx, providerId)
  const integration =
    present ??
    (await integrationQueries.insertIntegration(tx, {
      workspaceId,
      clientId,
      providerId,
      method,
      label: account.name,
      ownerMemberId,
      access: 'NOT_YET',
      state: 'DRAFT',
      stateAt: deps.now(),
    }))
  if (await joinsRunning(tx, integration, tokenId)) return integration.id
  await offerCredential(tx, integration, tokenId)
  const of = { workspaceId, clientId, integrationId: integration.id }
  if (passwordId) await credentialQueries.fillSlot(tx, { ...of, slot: 'RENEWAL', credentialId: passwordId })
  const attemptId = await attemptQueries.insertAttempt(tx, {
    ...of,
    credentialId: tokenId,
    startedByMemberId: ownerMemberId,
    stage: 'QUEUED',
  })
  await moveIntegration(tx, actor, integration, {
    // Why an earlier token was refused says nothing of this one.
    evidence: { method, ...(integration.access === 'NOT_YET' ? { reason: null } : {}) },
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  await record(tx, actor, 'integration.connected', { kind: 'integration', id: integration.id, clientId })
  await dispatch(tx, actor, 'gainAccess', { clientId, integrationId: integration.id, attemptId })
  return integration.id
}

/** A second click joins the attempt of the first. */
async function joinsRunning(tx: Tx, { id }: IntegrationRecord, tokenId: string): Promise<boolean> {
  return (await attemptQueries.findOpenAttempt(tx, id))?.credentialId === tokenId
}

/**
 * The provider that an account is, by its number; else the one that has its vendor numbers, which belong to one account
 * alone: so what an API key and Reporter bring is one. Else a new one.
 */
export async function providerOfAccount(
  tx: Tx,
  client: Pick<ConnectedClient, 'workspaceId' | 'id'>,
  account: AccountBehind,
): Promise<string> {
  const { workspaceId, id: clientId } = client
  const { number: reporterAccount, name, vendorNumbers } = account
  const known = await reporterQueries.findProviderByAccount(tx, clientId, { reporterAccount, vendorNumbers })
  if (!known)
    return providerQueries.insertProvider(tx, { workspaceId, clientId, name, reporterAccount, vendorNumbers })
  const all = [...new Set([...known.vendorNumbers, ...vendorNumbers])]
  await providerQueries.updateProvider(tx, known.id, { reporterAccount, vendorNumbers: all })
  return known.id
}
