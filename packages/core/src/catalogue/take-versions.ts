import type { AscClient } from '@gatehouse/asc-client'
import { appQueries, asListedQueries, versionQueries, type AppRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { differences, vanished } from './changes.pure.ts'
import { noteChanges } from './note-changes.ts'
import { seenVersion } from './seen.ts'
import { pageSizes, takeList } from './take-list.ts'

/**
 * Brings an app's versions home, page by page, with what changed in them. Its platforms are those it has versions for.
 * @throws {AscError} pages that arrived are kept.
 */
export async function takeVersions(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  client: AscClient,
): Promise<void> {
  const at = deps.now()
  const readBefore = app.versionsAt !== null
  const place = { workspaceId: app.workspaceId, clientId: app.clientId, appId: app.id }
  const listed = await takeList(
    pageSizes,
    (options) => client.listVersions(app.ascId, options),
    (rows) =>
      deps.db.write(reachOf(actor), async (tx) => {
        const ascIds = rows.map(({ ascId }) => ascId)
        const known = await asListedQueries.knownRows(tx, 'appVersion', app.id, ascIds)
        const changes = differences(known.map(seenVersion), rows.map(seenVersion), { readBefore })
        await noteChanges(tx, app, 'VERSION', changes, at)
        await versionQueries.upsertVersions(
          tx,
          rows.map((row) => ({ ...row, ...place, seenAt: at, changedAt: at })),
        )
      }),
  )
  await deps.db.write(reachOf(actor), async (tx) => {
    if (listed.complete) {
      const gone = await asListedQueries.markGone(tx, 'appVersion', app.id, listed.ascIds, at)
      await noteChanges(tx, app, 'VERSION', vanished(gone.map(seenVersion)), at)
    }
    const platforms = await versionQueries.platformsOf(tx, app.id)
    await appQueries.noteApp(tx, app.id, { platforms, ...(listed.complete ? { versionsAt: at } : {}) })
  })
}
