import { appListQueries, appQueries, type AppOrder, type Freshness } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { anyOf, emptyPage, toOrder, toWindow, toWindowOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { AppView } from './app-views.ts'
import type { OrderRequest, PageOf, WindowRequest } from '../views.ts'
import { toAppView } from './app-view.ts'

/** Which apps a list has; what is absent asks for all. */
export interface AppFilter {
  clientId?: string | null | undefined
  /** Clients by id or slug. */
  clients?: readonly string[] | null | undefined
  exceptClients?: readonly string[] | null | undefined
  integrationId?: string | null | undefined
  /** A part of the name, the bundle id, the SKU or Apple's number. */
  query?: string | null | undefined
  /** Apple's words, any of them. */
  platforms?: readonly string[] | null | undefined
  freshness?: readonly Freshness[] | null | undefined
  /** Only apps of whose account days are missing. */
  gaps?: boolean | null | undefined
  /** Apps that Apple lists no more, instead of the others. */
  removed?: boolean | null | undefined
  /** Apps that are left out, instead of the others. */
  leftOut?: boolean | null | undefined
}

/** Apps within the actor's reach that Apple lists and that are taken in, in the order they were first seen or that is asked for. */
export async function listApps(
  deps: Deps,
  actor: Actor,
  page: WindowRequest & AppFilter & { orderBy?: OrderRequest<AppOrder> | null | undefined },
): Promise<PageOf<AppView>> {
  authorise(actor, 'app.read')
  const window = toWindow(page)
  const wanted = toAppsWanted(page, deps.now())
  if (wanted.integrationId !== null && !isUuid(wanted.integrationId)) return emptyPage
  const rows = await deps.db.read(reachOf(actor), (tx) =>
    appListQueries.listApps(tx, wanted, toOrder(page.orderBy), window),
  )
  return toWindowOf(rows, window, toAppView)
}

/** A filter as the database takes it. */
export const toAppsWanted = (filter: AppFilter, now: Date) => ({
  clients: anyOf([...(filter.clientId == null ? [] : [filter.clientId]), ...(filter.clients ?? [])]),
  exceptClients: anyOf(filter.exceptClients) ?? [],
  integrationId: filter.integrationId ?? null,
  query: searchOf(filter.query),
  platforms: anyOf(filter.platforms),
  freshness: anyOf(filter.freshness),
  gaps: filter.gaps ?? false,
  removed: filter.removed ?? false,
  leftOut: filter.leftOut ?? false,
  newestOut: newestPublishedDay(now),
})

/** An app, also one that all integrations leave out; null when there is none within the actor's reach. */
export async function findApp(deps: Deps, actor: Actor, id: string): Promise<AppView | null> {
  authorise(actor, 'app.read')
  if (!isUuid(id)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => appQueries.findApp(tx, id))
  return row && toAppView(row)
}

/** Apps in the order of the ids; null where out of reach. */
export async function appsByIds(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
): Promise<(AppView | null)[]> {
  authorise(actor, 'app.read')
  return deps.db.read(reachOf(actor), (tx) =>
    inOrder(
      ids,
      (wanted) => appQueries.appsByIds(tx, wanted),
      (row) => row.id,
      toAppView,
    ),
  )
}
