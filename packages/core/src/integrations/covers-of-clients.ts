import { capabilityQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, holds, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityView } from './integration-views.ts'

/** What the integrations at work of a client may do together. */
export type CoverView = Pick<CapabilityView, 'name' | 'status'>

/**
 * What each client’s integrations at work cover together, in the order of the ids; nothing where nothing was asked yet. Null
 * for roles that see clients without their integrations.
 */
export async function coversOfClients(
  deps: Deps,
  actor: Actor,
  clientIds: readonly string[],
): Promise<(CoverView[] | null)[]> {
  authorise(actor, 'client.read')
  if (!holds(actor, 'integration.read')) return clientIds.map(() => null)
  const ids = clientIds.filter(isUuid)
  const rows =
    ids.length > 0
      ? await deps.db.read(reachOf(actor), (tx) => capabilityQueries.coversOfClients(tx, ids))
      : []
  const covers = Map.groupBy(rows, ({ clientId }) => clientId)
  return clientIds.map((id) =>
    (covers.get(id) ?? []).map(({ name, status }) => ({
      name,
      status: status as CoverView['status'], // written by probes alone
    })),
  )
}
