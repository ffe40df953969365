import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { CatalogueChangeView, PlatformVersionsView } from './catalogue-views.ts'
import { changesOfApps } from './read-changes.ts'
import { versionsOfApps } from './read-versions.ts'

/** What may be asked of the catalogue beyond its lists. */
export interface CatalogueCore {
  /** How each app stands on each platform, in the order of the ids; nothing for one out of reach. */
  versions(actor: Actor, appIds: readonly string[]): Promise<PlatformVersionsView[][]>
  /** What changed at Apple in each app and in what hangs on it, newest first, in the order of the ids. */
  changes(actor: Actor, appIds: readonly string[], page: PageRequest): Promise<PageOf<CatalogueChangeView>[]>
}

/** The catalogue, bound to what it works with. */
export const createCatalogueCore = (deps: Deps): CatalogueCore => ({
  versions: (actor, appIds) => versionsOfApps(deps, actor, appIds),
  changes: (actor, appIds, page) => changesOfApps(deps, actor, appIds, page),
})
