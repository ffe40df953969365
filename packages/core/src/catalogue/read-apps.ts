import { appQueries, deliveryQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { emptyPage, toKeyset, toPageOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { AppFreshnessView, AppView, PageOf, PageRequest } from '../views.ts'
import { toAppView } from './app-view.ts'

/** Apps within the actor's reach that Apple lists, in the order they were first seen. */
export async function listApps(
  deps: Deps,
  actor: Actor,
  page: PageRequest & {
    clientId?: string | null | undefined
    integrationId?: string | null | undefined
    query?: string | null | undefined
  },
): Promise<PageOf<AppView>> {
  authorise(actor, 'app.read')
  const keyset = toKeyset(page)
  const filter = {
    clientId: page.clientId ?? null,
    integrationId: page.integrationId ?? null,
    query: searchOf(page.query),
  }
  if ([filter.clientId, filter.integrationId].some((id) => id !== null && !isUuid(id))) return emptyPage
  const rows = await deps.db.read(reachOf(actor), (tx) => appQueries.listApps(tx, { ...keyset, ...filter }))
  return toPageOf(rows, keyset.afterSeq, toAppView)
}

/** An app; null when there is none within the actor's reach, or all integrations leave it out. */
export async function findApp(deps: Deps, actor: Actor, id: string): Promise<AppView | null> {
  authorise(actor, 'app.read')
  if (!isUuid(id)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => appQueries.findApp(tx, id))
  return row?.standing === 'INCLUDED' ? toAppView(row) : null
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

/** How complete the daily sales of each app are, in the order of the ids: an account's file holds all its apps. */
export async function appFreshness(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<AppFreshnessView[]> {
  authorise(actor, 'app.read')
  const newestOut = newestPublishedDay(deps.now())
  return deps.db.read(reachOf(actor), async (tx) => {
    const ids = appIds.filter(isUuid)
    const apps = ids.length > 0 ? await appQueries.appsByIds(tx, ids) : []
    const providers = new Map(apps.map((app) => [app.id, app.providerId]))
    const providerIds = [...new Set(providers.values())]
    const ledgers =
      providerIds.length > 0 ? await deliveryQueries.ledgerByProvider(tx, providerIds, newestOut) : []
    return appIds.map((id) => {
      const ledger = ledgers.find((row) => row.providerId === providers.get(id))
      const newestDay = ledger?.newestOn ?? null
      return {
        newestDay,
        current: newestDay !== null && newestDay >= newestOut,
        missingDays: ledger?.missingDays ?? 0,
      }
    })
  })
}
