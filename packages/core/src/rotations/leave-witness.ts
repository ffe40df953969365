import { signWitness } from '@gatehouse/asc-client'
import { credentialQueries, reporterQueries, vaultQueries, type RotationRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'

/** A day longer than the old key is looked at. */
const livesDays = 31

/**
 * Deletes an Admin's key that is not needed any more, in its row: what is sealed there from now on is a token signed with it
 * that can do nothing at Apple but tell, for a month, whether the key was revoked. When that was; null where no key is there.
 */
export async function leaveWitness(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  { credentialId, clientId, integrationId }: RotationRow,
): Promise<Date | null> {
  const { workspaceId, run } = actor
  const old = await credentialQueries.findCredential(tx, credentialId)
  if (!old?.sealed || !old.keyId || old.kind !== 'API_KEY') return null
  const at = deps.now()
  const privateKey = await deps.vault.open({ workspaceId, credentialId }, old.sealed)
  await vaultQueries.noteOpening(tx, { workspaceId, credentialId, run }, at)
  const { keyId, issuerId } = old
  const witness = await signWitness(
    issuerId === null
      ? { kind: 'API_KEY_INDIVIDUAL', keyId, privateKey }
      : { kind: 'API_KEY_TEAM', keyId, issuerId, privateKey },
    at,
    livesDays,
  )
  const sealed = await deps.vault.seal({ workspaceId, credentialId }, witness)
  await reporterQueries.updateCredential(tx, credentialId, { kind: 'KEY_WITNESS', sealed })
  const change = { field: 'credential', from: old.fingerprint, to: null }
  await record(tx, actor, 'credential.key-deleted', { kind: 'integration', id: integrationId, clientId }, [
    change,
  ])
  return at
}
