import { connectLinkQueries, credentialQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { dropGiven } from './keep-given.ts'

/** Deletes what was given on links that ended before anybody confirmed it, and Admin keys that nothing used; on how many. */
export async function dropLeftKeys(deps: Deps, at: Date): Promise<number> {
  const left = await deps.db.jobs((tx) => connectLinkQueries.linksWithLeftKeys(tx, at))
  for (const { id, workspaceId } of left) {
    const actor = systemActor(workspaceId, 'tidy')
    await deps.db.write(reachOf(actor), async (tx) => {
      const link = await connectLinkQueries.lockLink(tx, id)
      if (!link || link.expiresAt > at) return
      const { state, adminCredentialId, adminLetGoAt } = link
      const letGo = adminCredentialId && !adminLetGoAt ? { adminLetGoAt: at } : {}
      if (state === 'CONFIRMED') {
        if (adminCredentialId && !adminLetGoAt) await credentialQueries.dropSecret(tx, adminCredentialId)
        await connectLinkQueries.moveLink(tx, id, [state], letGo)
        return
      }
      await dropGiven(tx, link)
      const nothing = { credentialId: null, credentialOwnerId: null, passwordId: null, passwordOwnerId: null }
      await connectLinkQueries.moveLink(tx, id, [state], { ...nothing, ...letGo })
    })
  }
  return left.length
}
