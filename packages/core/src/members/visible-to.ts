import { integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toKeyset } from '../paging.ts'
import { reachesAll, reachingClient, type ReachingView } from './reaching.ts'

/** The first of those who see something, and how many they are. */
export interface VisibleToView {
  totalCount: number
  nodes: ReachingView[]
}

/** Of what, and how many at most: 1 to 200. */
export interface VisibleToInput {
  id: string
  first: number
}

const nobody: VisibleToView = { totalCount: 0, nodes: [] }

/** Who sees a client, or an app of it, and why; nobody for one out of reach. @throws {DomainError} INVALID, FORBIDDEN. */
export async function clientVisibleTo(
  deps: Deps,
  actor: Actor,
  { id, first }: VisibleToInput,
): Promise<VisibleToView> {
  authorise(actor, 'member.read')
  toKeyset({ first })
  if (!isUuid(id)) return nobody
  const reaching = await deps.db.read(reachOf(actor), (tx) => reachingClient(tx, id, deps.now()))
  return { totalCount: reaching.length, nodes: reaching.slice(0, first) }
}

/**
 * Who sees an integration: who reaches all of its client in a role that sees integrations; nobody for one out of reach.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function integrationVisibleTo(
  deps: Deps,
  actor: Actor,
  { id, first }: VisibleToInput,
): Promise<VisibleToView> {
  authorise(actor, 'member.read')
  authorise(actor, 'integration.read')
  toKeyset({ first })
  if (!isUuid(id)) return nobody
  return deps.db.read(reachOf(actor), async (tx) => {
    const [found] = await integrationQueries.integrationsByIds(tx, [id])
    if (!found) return nobody
    const reaching = await reachingClient(tx, found.integration.clientId, deps.now())
    const seeing = reaching.filter(
      (each) => reachesAll(each) && each.permissions.includes('integration.read'),
    )
    return { totalCount: seeing.length, nodes: seeing.slice(0, first) }
  })
}
