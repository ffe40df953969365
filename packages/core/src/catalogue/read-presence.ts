import { appQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import type { AppView } from './app-views.ts'
import { presenceOf, type Presence } from './app-presence.pure.ts'
import { toAppView } from './app-view.ts'

/** Whether Apple lists each app and where it moved, in the order of the ids; null for one out of reach. */
export async function presenceOfApps(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<(Presence<AppView> | null)[]> {
  authorise(actor, 'app.read')
  const ids = appIds.filter(isUuid)
  if (ids.length === 0) return appIds.map(() => null)
  return deps.db.read(reachOf(actor), async (tx) => {
    const apps = await appQueries.appsByIds(tx, ids)
    const same = await appQueries.appsByAscIds(
      tx,
      apps.map(({ ascId }) => ascId),
    )
    const byId = new Map(apps.map((app) => [app.id, presenceOf(app, same)]))
    return appIds.map((id) => {
      const presence = byId.get(id)
      if (!presence) return null
      const { transferredTo: to, transferredFrom: from } = presence
      return { ...presence, transferredTo: to && toAppView(to), transferredFrom: from && toAppView(from) }
    })
  })
}
