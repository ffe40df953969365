import { appQueries, salesQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { addDays, daysOf, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { SevenDaysView } from '../catalogue/app-views.ts'

/** Units of each app in the seven newest days that Apple has published, in the order of the ids. */
export async function sevenDaysOfApps(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<SevenDaysView[]> {
  authorise(actor, 'app.read')
  const to = newestPublishedDay(deps.now())
  const from = addDays(to, -6)
  const days = daysOf(from, to)
  return deps.db.read(reachOf(actor), async (tx) => {
    const ids = appIds.filter(isUuid)
    const apps = ids.length > 0 ? await appQueries.appsByIds(tx, ids) : []
    const providers = new Map(apps.map((app) => [app.id, app.providerId]))
    const found = apps.length > 0 ? await salesQueries.unitsOfApps(tx, ids, from, to) : []
    const units = new Map(found.map((row) => [`${row.appId} ${row.day}`, row.units]))
    const home =
      apps.length > 0 ? await salesQueries.wholeDaysOf(tx, [...new Set(providers.values())], from, to) : []
    const isHome = new Set(home.map((row) => `${row.providerId} ${row.day}`))
    return appIds.map((id) => {
      // A day that is home and names no sale of the app had none.
      const series = days.map((day) =>
        isHome.has(`${providers.get(id)} ${day}`) ? (units.get(`${id} ${day}`) ?? 0) : null,
      )
      const known = series.filter((value) => value !== null)
      const sum = known.reduce((all, value) => all + value, 0)
      return { from, to, units: known.length > 0 ? sum : null, completeDays: known.length, series }
    })
  })
}
