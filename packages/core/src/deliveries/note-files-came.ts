import type { IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { takeReportedApps } from '../catalogue/take-reported-apps.ts'
import type { Deps } from '../deps.ts'
import { tellFirstRows } from '../mail/tell-first-rows.ts'
import type { Way } from '../methods/way.ts'

/** What follows when files of these days are home: apps that they alone name, and word of the first rows. */
export async function noteFilesCame(
  deps: Deps,
  actor: SystemActor,
  { way, integration }: { way: Way; integration: IntegrationRecord },
  days: readonly string[],
): Promise<void> {
  const newest = days.toSorted().at(-1)
  if (newest === undefined) return
  if (!way.api) await takeReportedApps(deps, actor, integration)
  if (integration.firstRowsAt !== null) return
  await deps.db.write(reachOf(actor), (tx) =>
    tellFirstRows(tx, actor, integration, { day: newest, at: deps.now() }),
  )
}
