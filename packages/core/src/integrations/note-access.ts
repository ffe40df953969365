import { integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { accessAfter } from './access-evidence.pure.ts'
import { isReplaced } from './integration-key.ts'
import { moveIntegration } from './move-integration.ts'
import { shutAlike } from '../service-user/note-reach.ts'
import { lookAfterRefusal } from './watch-verdict.pure.ts'

/**
 * Notes what a final refusal of Apple's says of an access that was open. Before the first access, its attempt decides;
 * a refusal of a key that was replaced meanwhile says nothing. `askedWith` is the fingerprint of the secret, where one was opened.
 */
export async function noteAccess(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  reason: Reason,
  askedWith: string | null,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    if (!integration || integration.access === 'NOT_YET' || integration.archivedAt) return
    if (askedWith !== null && (await isReplaced(tx, integrationId, askedWith))) return
    const refusal = { access: accessAfter(reason.code), reason }
    const evidence = { ...refusal, nextWatchAt: lookAfterRefusal(integration, refusal, at) }
    const transitionId = `refused:${reason.code}:${integration.version}`
    await moveIntegration(tx, actor, integration, { evidence, transitionId, at })
    await shutAlike(tx, actor, integration, reason, at)
  })
}
