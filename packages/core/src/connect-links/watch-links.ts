import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { watchEntity } from '../watch-entity.ts'
import type { ConnectLinkView } from './link-views.ts'
import { connectLinksOf } from './read-connect-links.ts'

/** The newest links of a client and then again after each step of its person's, as `watchEntity` says. */
export async function* watchLinks(
  deps: Deps,
  actor: Actor,
  clientId: string,
  signal: AbortSignal,
): AsyncGenerator<ConnectLinkView[]> {
  if (!isUuid(clientId)) return
  const isThere = async (tx: Parameters<typeof clientQueries.clientsByIds>[0]) =>
    (await clientQueries.clientsByIds(tx, [clientId])).length > 0
  const read = async (now: Actor) =>
    (await deps.db.read(reachOf(now), isThere)) ? connectLinksOf(deps, now, clientId) : null
  yield* watchEntity(deps, actor, { id: clientId, read, isThere }, signal)
}
