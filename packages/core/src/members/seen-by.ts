import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { peopleOf, reachingClients, type SeerView } from './reaching.ts'

/** The people who see each of these clients, or an app of it; nobody for one out of reach. @throws {DomainError} FORBIDDEN. */
export async function clientsSeenBy(
  deps: Deps,
  actor: Actor,
  clientIds: readonly string[],
): Promise<SeerView[][]> {
  authorise(actor, 'member.read')
  const asked = clientIds.filter(isUuid)
  const reaching = await deps.db.read(reachOf(actor), (tx) => reachingClients(tx, asked, deps.now()))
  return clientIds.map((id) => peopleOf(reaching.get(id) ?? []))
}
