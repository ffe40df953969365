import { adoptSales, appQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { takeInApps } from './take-in-apps.ts'

/**
 * Takes in apps that Apple named in reports alone, by their titles, where the credential has no way to Apple's list of
 * apps; rows that wait for them find their app. Once a list names them, the list has its way.
 */
export async function takeReportedApps(
  deps: Deps,
  actor: SystemActor,
  integration: IntegrationRecord,
): Promise<void> {
  const { id, workspaceId, clientId, providerId } = integration
  const named = await deps.db.read(reachOf(actor), (tx) => appQueries.appsInReports(tx, providerId))
  if (named.length === 0) return
  const seenAt = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const place = { workspaceId, clientId, providerId }
    const rows = named.map((app) => ({ ...place, ...app, bundleId: null, listedBy: [id], seenAt }))
    await appQueries.insertReportedApps(tx, rows)
    await takeInApps(
      tx,
      integration,
      named.map(({ ascId }) => ascId),
      seenAt,
    )
    await announce(tx, actor, { kind: 'integration', id, clientId })
  })
  await adoptSales(deps.db, reachOf(actor), providerId)
}
