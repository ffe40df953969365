import { appChoiceQueries, appListQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { toAppsWanted, type AppFilter } from '../catalogue/read-apps.ts'
import type { Deps } from '../deps.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { outcomeForApp, type AppAction } from './outcomes.pure.ts'
import { assertSelected, mostRows, startChange, type BulkChangeView, type Selected } from './start-change.ts'

export interface ChangeAppsInput extends Selected<AppFilter> {
  action: AppAction
}

/**
 * Takes in or leaves out many apps by one job, or says what that would do. For who reaches everything.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function changeApps(
  deps: Deps,
  actor: MemberActor,
  input: ChangeAppsInput,
): Promise<BulkChangeView> {
  authorise(actor, 'integration.connect')
  assertReachesAll(actor)
  assertSelected(input)
  const planned = await deps.db.read(reachOf(actor), async (tx) => {
    const rows = await appChoiceQueries.appsWithChoosers(tx, await selectedIds(deps, tx, input))
    return rows.map((app) => ({ id: app.id, outcome: outcomeForApp(app, input.action) }))
  })
  return startChange(deps, actor, planned, { of: 'app', action: input.action }, input)
}

async function selectedIds(deps: Deps, tx: Tx, { ids, filter }: ChangeAppsInput): Promise<string[]> {
  if (ids) return ids.filter(isUuid).slice(0, mostRows + 1)
  const wanted = toAppsWanted(filter ?? {}, deps.now())
  if (wanted.integrationId !== null && !isUuid(wanted.integrationId)) return []
  return appListQueries.idsOfApps(tx, wanted, mostRows + 1)
}
