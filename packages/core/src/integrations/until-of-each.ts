import { integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'

/** Until when each integration rests from something, in the order of the ids; null where it does not, or out of reach. */
export async function untilOfEach(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
  until: (tx: Tx, integration: IntegrationRecord) => Promise<Date | null>,
): Promise<(Date | null)[]> {
  authorise(actor, 'integration.read')
  const wanted = ids.filter(isUuid)
  if (wanted.length === 0) return ids.map(() => null)
  return deps.db.read(reachOf(actor), async (tx) => {
    const rows = await integrationQueries.integrationsByIds(tx, wanted)
    const ends: [string, Date | null][] = []
    for (const { integration } of rows) ends.push([integration.id, await until(tx, integration)])
    const byId = new Map(ends)
    return ids.map((id) => byId.get(id) ?? null)
  })
}
