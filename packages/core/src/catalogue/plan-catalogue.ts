import { appQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

/** As many apps as one run of a workflow can follow; the others are the first of the next sync. */
const mostPerSync = 500
/** Products change seldom and cost some requests for each app: they are read once a day. */
const everyMs = 20 * 60 * 60_000

/** Which apps' products a sync is to read, those first that were read longest ago. */
export async function planCatalogue(
  deps: Deps,
  actor: SystemActor,
  input: { integrationId: string },
): Promise<{ appIds: string[] }> {
  return deps.db.read(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, input.integrationId)
    if (!integration || integration.archivedAt || !['OPEN', 'LIMITED'].includes(integration.access))
      return { appIds: [] }
    const due = { before: new Date(deps.now().getTime() - everyMs), limit: mostPerSync }
    return { appIds: await appQueries.appsToRead(tx, integration.providerId, due) }
  })
}
