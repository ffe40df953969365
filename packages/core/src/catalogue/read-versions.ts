import { versionQueries, type AppVersionRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import type { AppVersionView, PlatformVersionsView } from './catalogue-views.ts'
import { platformVersions, tellingStates } from './platform-versions.pure.ts'

/** How each app stands on each platform, in the order of the ids; nothing for one out of reach. */
export async function versionsOfApps(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<PlatformVersionsView[][]> {
  authorise(actor, 'app.read')
  const ids = appIds.filter(isUuid)
  if (ids.length === 0) return appIds.map(() => [])
  const rows = await deps.db.read(reachOf(actor), (tx) =>
    versionQueries.versionsThatCount(tx, ids, tellingStates),
  )
  const byApp = Map.groupBy(rows, ({ appId }) => appId)
  return appIds.map((id) => platformVersions((byApp.get(id) ?? []).map(toVersionView)))
}

const toVersionView = (row: AppVersionRow): AppVersionView => ({
  id: row.id,
  ascId: row.ascId,
  platform: row.platform,
  versionString: row.versionString,
  appVersionState: row.state,
  releaseType: row.releaseType,
  earliestReleaseDate: row.earliestReleaseAt,
  createdDate: row.madeAt,
  changedAt: row.changedAt,
})
