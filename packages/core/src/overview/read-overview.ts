import { appQueries, clientQueries, deliveryQueries, integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { stateOf } from '../integrations/move-integration.ts'
import type { OverviewView } from './overview-views.ts'

/** The fleet within the actor's reach: how much there is, how it is, how fresh it is. */
export async function readOverview(deps: Deps, actor: Actor): Promise<OverviewView> {
  authorise(actor, 'client.read')
  const newestOut = newestPublishedDay(deps.now())
  return deps.db.read(reachOf(actor), async (tx) => {
    const clientCount = await clientQueries.countClients(tx)
    const appCount = await appQueries.countApps(tx)
    const states = await integrationQueries.countByState(tx)
    const fresh = await deliveryQueries.freshnessByIntegration(tx)
    const broken = fresh.filter(({ access }) => access === 'SHUT').length
    const current = fresh.filter(
      ({ access, newestOn }) => access !== 'SHUT' && newestOn !== null && newestOn >= newestOut,
    ).length
    return {
      clientCount,
      appCount,
      integrationStates: states.map(({ state, count }) => ({ state: stateOf({ state }), count })),
      freshness: { current, late: fresh.length - broken - current, broken },
    }
  })
}
