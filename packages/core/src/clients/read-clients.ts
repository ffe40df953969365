import { clientQueries, type ClientOrder, type Freshness } from '@gatehouse/db'
import type { Actor, MemberActor } from '../access/actor.ts'
import { authorise, holds, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { statesBySeverity, type IntegrationState } from '../integrations/state.pure.ts'
import { anyOf, toOrder, toWindow, toWindowOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { ClientView, OrderRequest, PageOf, WindowRequest } from '../views.ts'
import { toClientView } from './client-view.ts'
import { toTag } from './tags.pure.ts'
import { isSlug } from './slug.pure.ts'

export interface ClientFilter {
  query?: string | null | undefined
  /** Clients that have all of these. */
  tags?: readonly string[] | null | undefined
  /** Archived clients instead of the others. */
  archived?: boolean | null | undefined
  /** Clients whose worst state is one of these; null among them: those without integrations. */
  worstState?: readonly (IntegrationState | null)[] | null | undefined
  freshness?: readonly Freshness[] | null | undefined
}

/** Clients within the actor's reach, in the order they were added or that is asked for. */
export async function listClients(
  deps: Deps,
  actor: Actor,
  page: WindowRequest & ClientFilter & { orderBy?: OrderRequest<ClientOrder> | null | undefined },
): Promise<PageOf<ClientView>> {
  authorise(actor, 'client.read')
  const window = toWindow(page)
  const wanted = toClientsWanted(page, deps.now())
  const rows = await deps.db.read(reachOf(actor), (tx) =>
    clientQueries.listClients(tx, wanted, toOrder(page.orderBy), window),
  )
  return toWindowOf(rows, window, toClientView)
}

/** A filter as the database takes it. */
export const toClientsWanted = (filter: ClientFilter, now: Date) => ({
  query: searchOf(filter.query),
  tags: (filter.tags ?? []).slice(0, 20).map(toTag),
  archived: filter.archived ?? false,
  states: anyOf(filter.worstState)?.map((state) => state ?? 'UNCONNECTED') ?? null,
  freshness: anyOf(filter.freshness),
  worstFirst: statesBySeverity,
  newestOut: newestPublishedDay(now),
})

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

/** What the agency noted about a client; null for nothing, and for roles that are not its own people. */
export async function notesOfClient(
  deps: Deps,
  actor: MemberActor,
  clientId: string,
): Promise<string | null> {
  authorise(actor, 'client.read')
  // The client's own people see the client too, and notes are about them.
  if (!holds(actor, 'integration.read') || !isUuid(clientId)) return null
  return deps.db.read(reachOf(actor), (tx) => clientQueries.notesOfClient(tx, clientId))
}
