import { appQueries, deliveryQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { appCounts } from '../catalogue/read-app-choices.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationDiagnosisView } from './diagnosis-view.ts'
import { diagnose } from './diagnosis.pure.ts'
import { attempts, backfills, capabilities } from './integration-parts.ts'
import { findIntegration } from './read-integrations.ts'

/** So many published days are looked at. */
const lookedAtDays = 30

/** Why an integration's data is as it is, from what is known now; asks Apple nothing. Null out of reach. */
export async function diagnoseIntegration(
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<IntegrationDiagnosisView | null> {
  const integration = await findIntegration(deps, actor, id)
  if (!integration) return null
  const now = deps.now()
  const toOn = newestPublishedDay(now)
  const fromOn = addDays(toOn, 1 - lookedAtDays)
  const { id: providerId } = integration.provider
  const [[can = []], [attempt = null], [backfill = null], [chosen], { files, gone }] = await Promise.all([
    capabilities(deps, actor, [id]),
    attempts(deps, actor, [id]),
    backfills(deps, actor, [id]),
    appCounts(deps, actor, [id]),
    deps.db.read(reachOf(actor), async (tx) => ({
      files: await deliveryQueries.countByOutcome(tx, { providerId, fromOn, toOn }),
      gone: await appQueries.countGone(tx, providerId, new Date(now.getTime() - lookedAtDays * 86_400_000)),
    })),
  ])
  const apps = { included: integration.appCount, asks: 0, leftOut: 0, ...chosen, gone }
  return diagnose({ integration, capabilities: can, attempt, backfill, apps, files, now })
}
