import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { AppView } from './app-views.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import type { Presence } from './app-presence.pure.ts'
import type { CatalogueChangeView, PlatformVersionsView, ProductDetailsView } from './catalogue-views.ts'
import { changesOfApps } from './read-changes.ts'
import { productDetails, screenshotOf } from './read-product-details.ts'
import { presenceOfApps } from './read-presence.ts'
import { versionsOfApps } from './read-versions.ts'

/** What may be asked of the catalogue beyond its lists. */
export interface CatalogueCore {
  /** How each app stands on each platform, in the order of the ids; nothing for one out of reach. */
  versions(actor: Actor, appIds: readonly string[]): Promise<PlatformVersionsView[][]>
  /** Whether Apple lists each app and where it moved, in the order of the ids; null for one out of reach. */
  presence(actor: Actor, appIds: readonly string[]): Promise<(Presence<AppView> | null)[]>
  /** What is known of products beyond their places in lists, in the order of the ids; null out of reach. */
  inAppPurchaseDetails(actor: Actor, ids: readonly string[]): Promise<(ProductDetailsView | null)[]>
  subscriptionDetails(actor: Actor, ids: readonly string[]): Promise<(ProductDetailsView | null)[]>
  /** Our copy of the picture that Apple's review was given, a PNG; null when there is none within reach. */
  inAppPurchaseScreenshot(actor: Actor, id: string): Promise<{ sha256: string; bytes: Uint8Array } | null>
  subscriptionScreenshot(actor: Actor, id: string): Promise<{ sha256: string; bytes: Uint8Array } | null>
  /** What changed at Apple in each app and in what hangs on it, newest first, in the order of the ids. */
  changes(
    actor: Actor,
    appIds: readonly string[],
    page: WindowRequest,
  ): Promise<PageOf<CatalogueChangeView>[]>
}

/** The catalogue, bound to what it works with. */
export const createCatalogueCore = (deps: Deps): CatalogueCore => ({
  versions: (actor, appIds) => versionsOfApps(deps, actor, appIds),
  presence: (actor, appIds) => presenceOfApps(deps, actor, appIds),
  inAppPurchaseDetails: (actor, ids) => productDetails(deps, actor, 'inAppPurchase', ids),
  subscriptionDetails: (actor, ids) => productDetails(deps, actor, 'subscription', ids),
  inAppPurchaseScreenshot: (actor, id) => screenshotOf(deps, actor, 'inAppPurchase', id),
  subscriptionScreenshot: (actor, id) => screenshotOf(deps, actor, 'subscription', id),
  changes: (actor, appIds, page) => changesOfApps(deps, actor, appIds, page),
})
