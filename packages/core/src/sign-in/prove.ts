import type { GainAccessInput } from '@gatehouse/contracts'
import { credentialQueries, vaultQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { signInOf } from './apple-sign-in.ts'
import { sealDraft } from './draft.ts'
import { moveSignIn, noteChallenge } from './note-challenge.ts'

/** Proves a password to Apple, from the browser that Apple may still trust; then a code is waited for, or the session opened. */
export async function prove(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  who: { email: string; password: string },
): Promise<void> {
  const trusted = await sessionOf(deps, actor, input.integrationId)
  const apple = await signInOf(deps, actor, input.integrationId)
  const { held, result: challenge } = await apple.prove(who, trusted)
  if (challenge) return noteChallenge(deps, actor, input, { held, challenge })
  const place = { workspaceId: input.workspaceId, id: input.attemptId }
  const draft = await sealDraft(deps, place, { kind: 'HELD', held, challenge: null })
  await moveSignIn(deps, actor, input, { stage: 'FINISHING', draft })
}

/** What the integration's last sign-in holds; null where there was none. @throws {VaultError} */
export async function sessionOf(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
): Promise<string | null> {
  const at = deps.now()
  const credential = await deps.db.write(reachOf(actor), async (tx) => {
    const found = await credentialQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
    if (found?.kind !== 'APPLE_SESSION' || found.sealed === null) return null
    await credentialQueries.touchCredential(tx, found.id, at)
    await vaultQueries.noteOpening(
      tx,
      { workspaceId: actor.workspaceId, credentialId: found.id, run: actor.run },
      at,
    )
    return { id: found.id, sealed: found.sealed }
  })
  if (!credential) return null
  return deps.vault.open({ workspaceId: actor.workspaceId, credentialId: credential.id }, credential.sealed)
}
