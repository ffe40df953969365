import { appQueries, ledgerQueries, salesQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, holds, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { addDays, daysOf, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { SevenDaysView } from '../catalogue/app-views.ts'
import { coverageOf, isKnown } from './coverage.pure.ts'
import { publishedAsOf } from './published.ts'

/** Units of each app in the seven newest days that Apple has published, in the order of the ids. */
export async function sevenDaysOfApps(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<SevenDaysView[]> {
  authorise(actor, 'app.read')
  const { from, to } = newestSeven(deps)
  return deps.db.read(reachOf(actor), async (tx) => {
    const ids = appIds.filter(isUuid)
    // Of apps that are left out nothing is told.
    const apps = (ids.length > 0 ? await appQueries.appsByIds(tx, ids) : []).filter(
      ({ standing }) => standing === 'INCLUDED',
    )
    const providers = new Map(apps.map((app) => [app.id, app.providerId]))
    const found = apps.length > 0 ? await salesQueries.unitsOfApps(tx, ids, from, to) : []
    const units = new Map(found.map((row) => [`${row.appId} ${row.day}`, row.units]))
    const home =
      apps.length > 0 ? await salesQueries.wholeDaysOf(tx, [...new Set(providers.values())], from, to) : []
    const isHome = new Set(home.map((row) => `${row.providerId} ${row.day}`))
    return appIds.map((id) =>
      toSevenDays({ from, to }, (day) =>
        // A day that is home and names no sale of the app had none.
        isHome.has(`${providers.get(id)} ${day}`) ? (units.get(`${id} ${day}`) ?? 0) : null,
      ),
    )
  })
}

/**
 * The same of each client over all of its accounts: a day counts when it is home for every one of them. Null for roles that
 * see clients without their sales.
 */
export async function sevenDaysOfClients(
  deps: Deps,
  actor: Actor,
  clientIds: readonly string[],
): Promise<(SevenDaysView | null)[]> {
  authorise(actor, 'client.read')
  if (!holds(actor, 'sales.read')) return clientIds.map(() => null)
  const { from, to } = newestSeven(deps)
  const ids = clientIds.filter(isUuid)
  return deps.db.read(reachOf(actor), async (tx) => {
    const wanted = { fromOn: from, toOn: to, clientIds: ids }
    // The ledger first, as for charts.
    const runs = ids.length > 0 ? await ledgerQueries.ledgerRuns(tx, wanted) : []
    const inUse = ids.length > 0 ? await ledgerQueries.providersInUse(tx, wanted) : []
    const found = ids.length > 0 ? await salesQueries.unitsOfClients(tx, wanted) : []
    const units = new Map(found.map((row) => [`${row.clientId} ${row.day}`, row.units]))
    const coverage = coverageOf(inUse, runs, publishedAsOf(deps.now()))
    const accounts = Map.groupBy(coverage.sources, ({ clientId }) => clientId)
    return clientIds.map((id) =>
      toSevenDays({ from, to }, (day) =>
        isKnown(coverage.worstOf(accounts.get(id) ?? [], [day])) ? (units.get(`${id} ${day}`) ?? 0) : null,
      ),
    )
  })
}

function newestSeven(deps: Deps) {
  const to = newestPublishedDay(deps.now())
  return { from: addDays(to, -6), to }
}

/** `unitsOn` is null for a day that is not home. */
function toSevenDays(
  { from, to }: { from: string; to: string },
  unitsOn: (day: string) => number | null,
): SevenDaysView {
  const series = daysOf(from, to).map(unitsOn)
  const known = series.filter((value) => value !== null)
  const sum = known.reduce((all, value) => all + value, 0)
  return { from, to, units: known.length > 0 ? sum : null, completeDays: known.length, series }
}
