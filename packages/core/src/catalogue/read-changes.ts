import { catalogueChangeQueries, type CatalogueChangeRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { emptyPage, toWindow, toWindowOf } from '../paging.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import type { CatalogueChangeView } from './catalogue-views.ts'
import type { ChangeSubject } from './changes.pure.ts'

/** One page of what changed at Apple in each app and in what hangs on it, newest first, in the order of the ids. */
export async function changesOfApps(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
  page: WindowRequest,
): Promise<PageOf<CatalogueChangeView>[]> {
  authorise(actor, 'app.read')
  const window = toWindow(page)
  const ids = appIds.filter(isUuid)
  if (ids.length === 0) return appIds.map(() => emptyPage)
  const found = await deps.db.read(reachOf(actor), (tx) =>
    catalogueChangeQueries.changesOfApps(tx, ids, window),
  )
  const pages = new Map(ids.map((id, index) => [id, found[index]]))
  return appIds.map((id) => {
    const rows = pages.get(id)
    return rows ? toWindowOf(rows, window, toChangeView) : emptyPage
  })
}

const toChangeView = (row: CatalogueChangeRow): CatalogueChangeView => ({
  id: row.id,
  at: row.at,
  subject: row.subject as ChangeSubject, // written by noteChanges alone
  subjectAscId: row.subjectAscId,
  subjectName: row.subjectName,
  field: row.field,
  from: row.fromValue,
  to: row.toValue,
  territory: row.territory,
  territoryCount: row.territoryCount,
})
