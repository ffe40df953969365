import { serviceUserQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toServiceUserView } from './service-user-view.ts'
import type { ServiceUserView } from './service-user-views.ts'

/** The workspace's own Apple user; null where none was registered. @throws {DomainError} FORBIDDEN. */
export async function readServiceUser(deps: Deps, actor: Actor): Promise<ServiceUserView | null> {
  authorise(actor, 'integration.read')
  return deps.db.read(reachOf(actor), async (tx) => {
    const row = await serviceUserQueries.findServiceUser(tx)
    return row && toServiceUserView(tx, row)
  })
}
