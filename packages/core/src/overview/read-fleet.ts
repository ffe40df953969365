import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { FleetView } from './overview-views.ts'
import { toFleet } from './fleet.pure.ts'

/** So many clients are drawn; more than an agency has. */
const drawnClients = 2_000

/** Every client at work with the worst of its integrations, worst first. */
export async function readFleet(deps: Deps, actor: Actor): Promise<FleetView> {
  authorise(actor, 'client.read')
  authorise(actor, 'integration.read')
  return toFleet(
    await deps.db.read(reachOf(actor), (tx) => clientQueries.integrationsOfFleet(tx, drawnClients)),
  )
}
