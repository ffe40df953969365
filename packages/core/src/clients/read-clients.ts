import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { ClientView, PageOf, PageRequest } from '../views.ts'
import { toClientView } from './client-view.ts'
import { isSlug } from './slug.pure.ts'

/** Clients within the actor's reach, in the order they were added. */
export async function listClients(
  deps: Deps,
  actor: Actor,
  page: PageRequest & { query?: string | null | undefined },
): Promise<PageOf<ClientView>> {
  authorise(actor, 'client.read')
  const keyset = toKeyset(page)
  const query = searchOf(page.query)
  const rows = await deps.db.read(reachOf(actor), (tx) => clientQueries.listClients(tx, { ...keyset, query }))
  return toPageOf(rows, keyset.afterSeq, toClientView)
}

/** A client by id or slug; null when there is none within the actor's reach. */
export async function findClient(
  deps: Deps,
  actor: Actor,
  by: { id: string } | { slug: string },
): Promise<ClientView | null> {
  authorise(actor, 'client.read')
  if ('id' in by ? !isUuid(by.id) : !isSlug(by.slug)) return null
  return deps.db.read(reachOf(actor), async (tx) => {
    const row =
      'id' in by
        ? (await clientQueries.clientsByIds(tx, [by.id]))[0]
        : await clientQueries.findClientBySlug(tx, by.slug)
    return row ? toClientView(row) : null
  })
}

/** Clients in the order of the ids; null where out of reach. */
export async function clientsByIds(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
): Promise<(ClientView | null)[]> {
  authorise(actor, 'client.read')
  return deps.db.read(reachOf(actor), (tx) =>
    inOrder(
      ids,
      (wanted) => clientQueries.clientsByIds(tx, wanted),
      (row) => row.id,
      toClientView,
    ),
  )
}
