import { integrationQueries, mailQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { AppView } from '../catalogue/app-views.ts'
import { appsByIds } from '../catalogue/read-apps.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'

const recentDays = 30

/** The app to look at first: of an integration's apps the one that sold most so far. Null until its first rows are here. */
export async function firstApp(deps: Deps, actor: Actor, integrationId: string): Promise<AppView | null> {
  if (!isUuid(integrationId)) return null
  const best = await deps.db.read(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    if (!integration?.firstRowsAt) return null
    const { providerId } = integration
    const sinceOn = addDays(newestPublishedDay(deps.now()), -recentDays)
    // A year of a large account is not summed where a month says it.
    return (
      (await mailQueries.bestSeller(tx, { providerId, sinceOn })) ??
      mailQueries.bestSeller(tx, { providerId, sinceOn: null })
    )
  })
  return best ? ((await appsByIds(deps, actor, [best.id]))[0] ?? null) : null
}
