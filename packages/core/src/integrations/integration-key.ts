import { randomUUID } from 'node:crypto'
import { attemptQueries, credentialQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import type { CheckedApiKey } from './api-key-input.ts'

// An integration asks with the key in its slot A. Where that one works, a new key waits in its attempt until Apple has
// accepted it: a mistake in a renewal costs nothing.

/** A key that was checked: as text, sealed already for the credential that it becomes, or in a credential already. */
export type StorableKey = Omit<CheckedApiKey, 'pem'> &
  ({ pem: string } | { sealed: string; credentialId: string } | { storedId: string })

/** Seals a key for an integration; the credential's id. */
export async function storeKey(
  deps: Deps,
  tx: Tx,
  integration: IntegrationRecord,
  key: StorableKey,
): Promise<string> {
  const { workspaceId, clientId } = integration
  if ('storedId' in key) {
    await offerCredential(tx, integration, key.storedId)
    return key.storedId
  }
  const id = 'sealed' in key ? key.credentialId : randomUUID()
  await credentialQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId,
    kind: 'API_KEY',
    label: `AuthKey_${key.keyId}.p8`,
    fingerprint: key.fingerprint,
    keyId: key.keyId,
    issuerId: key.issuerId,
    sealed: 'sealed' in key ? key.sealed : await deps.vault.seal({ workspaceId, credentialId: id }, key.pem),
  })
  await offerCredential(tx, integration, id)
  return id
}

/** Whether an attempt asks about a credential that Apple accepted here before, so that its refusal tells of the present access. */
export async function isRecheck(
  tx: Tx,
  { integrationId, attemptId }: { integrationId: string; attemptId: string },
): Promise<boolean> {
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  if (!attempt?.credentialId) return false
  const { credentialId } = attempt
  return attemptQueries.wasAccepted(tx, { integrationId, credentialId, exceptAttemptId: attemptId })
}

/** Puts a credential to work at once where there is no better one; else it waits in its attempt. */
export async function offerCredential(
  tx: Tx,
  integration: IntegrationRecord,
  credentialId: string,
): Promise<void> {
  const works = integration.access === 'OPEN' || integration.access === 'LIMITED'
  if (!works) await putInSlot(tx, integration, credentialId)
}

/** Asks with the key of an attempt from now on, since Apple accepted it; its credential, where the attempt has one. */
export async function useKeyOfAttempt(
  tx: Tx,
  integration: IntegrationRecord,
  attemptId: string,
): Promise<string | null> {
  const credentialId = (await attemptQueries.findAttempt(tx, attemptId))?.credentialId ?? null
  if (credentialId !== null) await putInSlot(tx, integration, credentialId)
  return credentialId
}

/** Forgets the key of an attempt that failed, unless the integration has no better one. */
export async function dropKeyOfAttempt(
  tx: Tx,
  integration: IntegrationRecord,
  attemptId: string,
): Promise<void> {
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  const present = await credentialQueries.credentialInSlot(tx, integration.id, 'A')
  if (attempt?.credentialId && present && present.id !== attempt.credentialId)
    await credentialQueries.dropSecret(tx, attempt.credentialId)
}

/**
 * Whether an integration asks with another secret by now, so that Apple's answer to the one of this fingerprint means
 * nothing: another credential took its place, or its own was renewed in its row.
 */
export async function isReplaced(tx: Tx, integrationId: string, fingerprint: string): Promise<boolean> {
  const present = await credentialQueries.credentialInSlot(tx, integrationId, 'A')
  return present !== null && present.fingerprint !== fingerprint
}

/** What was in the slot loses its secret, unless it serves others too. */
async function putInSlot(tx: Tx, integration: IntegrationRecord, credentialId: string): Promise<void> {
  const { workspaceId, clientId, id: integrationId } = integration
  const before = await credentialQueries.credentialInSlot(tx, integrationId, 'A')
  if (before?.id === credentialId) return
  await credentialQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'A', credentialId })
  if (before) await credentialQueries.dropSecret(tx, before.id)
}
