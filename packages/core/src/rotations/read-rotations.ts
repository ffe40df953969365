import { rotationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { viewRotation, type RotationView } from './rotation-view.ts'

/** The newest rotation of each integration; null where there was none. */
export async function rotations(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
): Promise<(RotationView | null)[]> {
  authorise(actor, 'integration.read')
  const wanted = ids.filter(isUuid)
  if (wanted.length === 0) return ids.map(() => null)
  return deps.db.read(reachOf(actor), async (tx) => {
    const views = new Map<string, RotationView>()
    for (const row of await rotationQueries.latestRotations(tx, wanted))
      views.set(row.integrationId, await viewRotation(tx, row))
    return ids.map((id) => views.get(id) ?? null)
  })
}
