import { connectLinkQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toConnectLinkViews } from './link-view.ts'
import type { ConnectLinkView } from './link-views.ts'

/** Enough of a client's links to see what became of the last ones. */
const mostLinks = 20

/** The newest links of a client; none for one out of reach. @throws {DomainError} FORBIDDEN. */
export async function connectLinksOf(deps: Deps, actor: Actor, clientId: string): Promise<ConnectLinkView[]> {
  authorise(actor, 'integration.read')
  if (!isUuid(clientId)) return []
  return deps.db.read(reachOf(actor), async (tx) =>
    toConnectLinkViews(tx, await connectLinkQueries.linksOfClients(tx, [clientId], mostLinks), deps.now()),
  )
}
