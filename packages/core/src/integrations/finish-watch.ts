import type { WatchIntegrationInput } from '@gatehouse/contracts'
import { integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { tellEndsSoon } from '../mail/tell-ends-soon.ts'
import { moveIntegration } from './move-integration.ts'
import { nextLookMs } from './watch-verdict.pure.ts'

/** Ends a look and sets when the next is due. Run twice it changes nothing the second time. */
export async function finishWatch(
  deps: Deps,
  actor: SystemActor,
  input: WatchIntegrationInput,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration) return
    await tellEndsSoon(tx, actor, integration, at)
    // What was found may have set it already.
    if (integration.nextWatchAt.toISOString() !== input.dueAt) return
    const nextWatchAt = new Date(at.getTime() + nextLookMs(integration))
    await moveIntegration(tx, actor, integration, {
      evidence: { nextWatchAt },
      transitionId: `watch:${input.dueAt}`,
      at,
    })
  })
}
