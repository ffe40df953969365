import {
  appQueries,
  capabilityQueries,
  deliveryQueries,
  linkAdminKeyQueries,
  rotationQueries,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { appCounts } from '../catalogue/read-app-choices.ts'
import { skippedAdminKey } from '../connect-links/link-admin-key.pure.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationDiagnosisView } from './diagnosis-view.ts'
import { diagnose, type DiagnosisFacts } from './diagnosis.pure.ts'
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
  const [[can = []], [attempt = null], [backfill = null], [chosen], { files, gone, analytics }] =
    await Promise.all([
      capabilities(deps, actor, [id]),
      attempts(deps, actor, [id]),
      backfills(deps, actor, [id]),
      appCounts(deps, actor, [id]),
      deps.db.read(reachOf(actor), async (tx) => ({
        files: await deliveryQueries.countByOutcome(tx, { providerId, fromOn, toOn }),
        analytics: await analyticsOf(tx, id),
        gone: await appQueries.countGone(tx, providerId, new Date(now.getTime() - lookedAtDays * 86_400_000)),
      })),
    ])
  const apps = { included: integration.appCount, asks: 0, leftOut: 0, ...chosen, gone }
  return diagnose({ integration, capabilities: can, attempt, backfill, apps, files, analytics, now })
}

async function analyticsOf(tx: Tx, integrationId: string): Promise<DiagnosisFacts['analytics']> {
  const asked = await rotationQueries.analyticsAsked(tx, [integrationId])
  const link = await linkAdminKeyQueries.newestLinkOf(tx, integrationId)
  const known = await capabilityQueries.capabilitiesOf(tx, [integrationId])
  const stopped = known.find(({ reasonCode }) => reasonCode === 'ANALYTICS_STOPPED')
  return {
    askedAt: asked.get(integrationId) ?? null,
    skippedAt: link && skippedAdminKey(link) ? link.confirmedAt : null,
    stoppedAt: stopped ? new Date(stopped.reasonParams?.['seenAt'] ?? stopped.checkedAt) : null,
  }
}
