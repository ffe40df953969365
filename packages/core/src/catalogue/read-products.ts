import { appQueries, productListQueries, type Window, type PageOfRows, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { MissingFileError } from '../files/raw-files.ts'
import { toWindow, toWindowOf } from '../paging.ts'
import type { InAppPurchaseView, SubscriptionGroupView, SubscriptionView } from './app-views.ts'
import type { PageOf, WindowRequest } from '../views.ts'

type Ids = readonly string[]

/** One page of in-app purchases for each app, in the order of the ids. */
export const inAppPurchasesOfApps = (
  deps: Deps,
  actor: Actor,
  appIds: Ids,
  page: WindowRequest,
): Promise<PageOf<InAppPurchaseView>[]> =>
  pages(deps, actor, appIds, page, {
    load: productListQueries.inAppPurchasesOfApps,
    view: ({ id, ascId, productId, name, kind, state, changedAt }) => ({
      id,
      ascId,
      productId,
      name,
      kind,
      state,
      changedAt,
    }),
  })

/** One page of subscription groups for each app, in the order of the ids. */
export const subscriptionGroupsOfApps = (
  deps: Deps,
  actor: Actor,
  appIds: Ids,
  page: WindowRequest,
): Promise<PageOf<SubscriptionGroupView>[]> =>
  pages(deps, actor, appIds, page, {
    load: productListQueries.subscriptionGroupsOfApps,
    view: ({ id, ascId, name, localizations }) => ({ id, ascId, name, localizations: localizations ?? [] }),
  })

/** One page of subscriptions for each group, in the order of the ids. */
export const subscriptionsOfGroups = (
  deps: Deps,
  actor: Actor,
  groupIds: Ids,
  page: WindowRequest,
): Promise<PageOf<SubscriptionView>[]> =>
  pages(deps, actor, groupIds, page, {
    load: productListQueries.subscriptionsOfGroups,
    view: ({ id, ascId, productId, name, state, period, level, changedAt }) => ({
      id,
      ascId,
      productId,
      name,
      state,
      period,
      level,
      changedAt,
    }),
  })

interface Edge<Row, View> {
  load: (tx: Tx, ids: Ids, page: Window) => Promise<PageOfRows<Row>[]>
  view: (row: Row) => View
}

async function pages<Row extends { seq: number }, View>(
  deps: Deps,
  actor: Actor,
  ids: Ids,
  page: WindowRequest,
  { load, view }: Edge<Row, View>,
): Promise<PageOf<View>[]> {
  authorise(actor, 'app.read')
  const window = toWindow(page)
  const found = await deps.db.read(reachOf(actor), (tx) => load(tx, ids, window))
  return found.map((rows) => toWindowOf(rows, window, view))
}

/**
 * Our copy of an app's icon, a PNG; null when there is none, its file is not where files are kept, or there is no such
 * app within the actor's reach.
 */
export async function iconOf(
  deps: Deps,
  actor: Actor,
  appId: string,
): Promise<{ sha256: string; bytes: Uint8Array } | null> {
  authorise(actor, 'app.read')
  if (!isUuid(appId)) return null
  const app = await deps.db.read(reachOf(actor), (tx) => appQueries.findApp(tx, appId))
  if (!app?.iconSha256) return null
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of deps.files.read(app.iconSha256)) pieces.push(piece)
  } catch (error) {
    if (error instanceof MissingFileError) return null
    throw error
  }
  return { sha256: app.iconSha256, bytes: Buffer.concat(pieces) }
}
