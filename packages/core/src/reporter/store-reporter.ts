import { randomUUID } from 'node:crypto'
import { credentialQueries, reporterQueries, type Tx } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import type { CredentialKind } from '../methods/method-rules.pure.ts'

/** The client that something is connected to. */
export interface ConnectedClient {
  workspaceId: string
  id: string
  /** Whose personal client it is; null for one of the agency. */
  personalMemberId: string | null
}

/** What is kept of a secret beside it. */
export interface AboutSecret {
  kind: Extract<CredentialKind, 'REPORTER_TOKEN' | 'APP_SPECIFIC_PASSWORD'>
  label: string
  /** The address of the Apple Account; null where only a token was typed. */
  appleId: string | null
  appleLabel: string | null
  expiresAt: Date | null
}

/** A secret on its way into its row: as text, or sealed already for the credential that it becomes. */
export type StorableSecret = AboutSecret &
  ({ secret: string } | { sealed: string; fingerprint: string; credentialId: string })

/**
 * The credential of a secret: the one that is there already, else a new one. One that another client holds becomes the
 * workspace's, so that one token is one credential however many clients it serves; what is personal is joined by nobody
 * (AV-14; docs/adr/0020-whose-a-credential-is.md).
 */
export async function credentialOf(
  deps: Deps,
  tx: Tx,
  client: ConnectedClient,
  accepted: StorableSecret,
): Promise<string> {
  const { workspaceId } = client
  const fingerprint =
    'secret' in accepted ? deps.vault.fingerprint(workspaceId, accepted.secret) : accepted.fingerprint
  const { kind, appleId, appleLabel, expiresAt } = accepted
  const known = await reporterQueries.findSharedCredential(tx, { kind, fingerprint, client })
  if (known) {
    if (known.clientId !== client.id) await reporterQueries.shareCredential(tx, known.id)
    const learned = { ...(appleId ? { appleId } : {}), ...(expiresAt ? { expiresAt } : {}) }
    await reporterQueries.updateCredential(tx, known.id, {
      ...learned,
      ...(appleLabel ? { appleLabel } : {}),
    })
    return known.id
  }
  return sealSecret(deps, tx, client, accepted)
}

/** Stores a secret, sealed, in a row of its own; its id. */
export async function sealSecret(
  deps: Deps,
  tx: Tx,
  { workspaceId, id: clientId }: Pick<ConnectedClient, 'workspaceId' | 'id'>,
  accepted: StorableSecret,
): Promise<string> {
  const { kind, label, appleId, appleLabel, expiresAt } = accepted
  const about = { kind, label, appleId, appleLabel, expiresAt }
  const {
    credentialId: id,
    fingerprint,
    sealed,
  } = 'sealed' in accepted ? accepted : await seal(deps, workspaceId, accepted.secret)
  await credentialQueries.insertCredential(tx, { id, workspaceId, clientId, ...about, fingerprint, sealed })
  return id
}

async function seal(deps: Deps, workspaceId: string, secret: string) {
  const credentialId = randomUUID()
  return {
    credentialId,
    fingerprint: deps.vault.fingerprint(workspaceId, secret),
    sealed: await deps.vault.seal({ workspaceId, credentialId }, secret),
  }
}

/**
 * The credential that a secret which lies sealed in a row of its own becomes: where the same secret is here already, that one,
 * and the row's goes. Null where there is none, or it was emptied meanwhile.
 */
export async function joinedCredential(tx: Tx, client: ConnectedClient, id: string | null) {
  const stored = id === null ? null : await credentialQueries.findCredential(tx, id)
  if (!stored?.sealed) return null
  const { kind, fingerprint } = stored
  const of = { kind, fingerprint, client, except: stored.id }
  const known = await reporterQueries.findSharedCredential(tx, of)
  if (!known) return stored
  if (known.clientId !== client.id) await reporterQueries.shareCredential(tx, known.id)
  await credentialQueries.dropSecret(tx, stored.id)
  return credentialQueries.findCredential(tx, known.id)
}
