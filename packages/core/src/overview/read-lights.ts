import { callQueries, clientQueries, incidentQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { engine } from './engine.ts'
import { explainedBy } from './explained.pure.ts'
import { toLights, type LightView } from './lights.pure.ts'
import { lookBackMs } from './shared-faults.pure.ts'

/** States in which Apple lets nobody in. */
const shut = new Set<string | null>(['NEEDS_REAUTH', 'REVOKED', 'LOCKED'])
const mostClients = 2_000

/** Whether it is us, one client, all clients or Apple, by the last calls within reach. @throws {DomainError} FORBIDDEN. */
export async function readLights(deps: Deps, actor: Actor): Promise<LightView[]> {
  authorise(actor, 'client.read')
  authorise(actor, 'integration.read')
  const since = new Date(deps.now().getTime() - lookBackMs)
  const seen = await deps.db.read(reachOf(actor), async (tx) => ({
    incidents: await incidentQueries.openIncidents(tx),
    tallies: await callQueries.talliesSince(tx, since),
    fleet: await clientQueries.integrationsOfFleet(tx, mostClients),
  }))
  const shutClients = seen.fleet
    .filter((one) => shut.has(one.state) && !explainedBy(seen.incidents, one))
    .map(({ clientId }) => clientId)
  return toLights({ engine: await engine(deps), ...seen, shutClients: [...new Set(shutClients)] })
}
