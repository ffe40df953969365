import type { CataloguePlan } from '@gatehouse/contracts'
import { appQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

/** Products change seldom and cost some requests for each app: they are read once a day. */
const everyMs = 20 * 60 * 60_000

/**
 * The next batch of apps whose products a sync is to read: the important ones first, then those that were read longest
 * ago. `more` says that others wait behind it.
 */
export async function planCatalogue(
  deps: Deps,
  actor: SystemActor,
  input: { integrationId: string },
): Promise<CataloguePlan> {
  return deps.db.read(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, input.integrationId)
    if (!integration || integration.archivedAt || !['OPEN', 'LIMITED'].includes(integration.access))
      return { appIds: [], more: false }
    const due = { before: new Date(deps.now().getTime() - everyMs), limit: integration.appBatchSize + 1 }
    const appIds = await appQueries.appsToRead(tx, integration, due)
    return {
      appIds: appIds.slice(0, integration.appBatchSize),
      more: appIds.length > integration.appBatchSize,
    }
  })
}
