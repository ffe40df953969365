import { AppleSignInError } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import { credentialQueries, vaultQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { signInOf } from './apple-sign-in.ts'
import { sealDraft } from './draft.ts'
import { moveSignIn } from './note-challenge.ts'
import { mayAskAgain } from './sign-in-reason.pure.ts'

/**
 * Proves a password to Apple, from the browser that Apple may still trust; then a code is asked for, or the session opened.
 * Where Apple was away before the proof was sent, the password goes back into its row: nothing was counted.
 */
export async function prove(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  who: { email: string; password: string },
): Promise<void> {
  const trusted = await sessionOf(deps, actor, input.integrationId)
  const apple = await signInOf(deps, actor, { id: input.integrationId })
  const place = { workspaceId: input.workspaceId, id: input.attemptId }
  try {
    const { held, result } = await apple.prove(who, trusted)
    const draft = await sealDraft(deps, place, { kind: 'HELD', held, challenge: null })
    await moveSignIn(deps, actor, input, { stage: result === 'SIGNED_IN' ? 'FINISHING' : 'PROVING', draft })
  } catch (error) {
    if (error instanceof AppleSignInError && mayAskAgain(error)) {
      const draft = await sealDraft(deps, place, { kind: 'PASSWORD', password: who.password })
      await moveSignIn(deps, actor, input, { draft })
    }
    throw error
  }
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
